package io.github.idealint.link.http.lab;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the laboratory's servers do, by the first part of the path: {@code /404/any}. */
public final class Manners {

    private static final String PAGE =
            "<!doctype html><title>Ideas</title><h2 id=usage>Usage</h2><a name='old style'>x</a>"
                    + "<h3 id='user-content-install'>Install</h3><p id='größe'>y</p>";

    private static final byte[] BOMB = Call.bomb(PAGE, 100);

    private static final Map<String, Lab.Manner> MANNERS = Map.ofEntries(
            entry("ok", call -> call.page(PAGE)),
            entry("204", call -> call.raw("HTTP/1.1 204 No Content\r\n\r\n") || true),
            entry("1.0", call -> call.raw("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + body(call))),
            entry("chunked", Manners::chunked),
            entry("text", call -> call.say("200 OK", "Content-Type: text/plain", "no places here")),
            entry("301", call -> call.moved(301, "/ok/301")),
            entry("302", call -> call.moved(302, "/ok/302")),
            entry("307", call -> call.moved(307, "/ok/307")),
            entry("308", call -> call.moved(308, "/ok/308")),
            entry("chain", Manners::chain),
            entry("other-host", call -> call.moved(301, call.path().replace("/other-host", "http:/"))),
            entry("to-404", call -> call.moved(302, "/404/behind")),
            entry("to-utf8", call -> call.moved(301, "/ok/größe?a|b")),
            entry("loop", call -> call.moved(302, "/loop/again")),
            entry("cookie-loop", call -> call.say("302 Found", "Location: /cookie-loop/x\nSet-Cookie: a=b", "")),
            entry("grow", call -> call.moved(302, call.path() + "x")),
            entry("nowhere", call -> call.say("302 Found", "", "")),
            entry("bad-target", call -> call.moved(302, "http://[nonsense")),
            entry("far-target", call -> call.moved(302, "/ok/" + "x".repeat(9_000))),
            entry("long-chain", Manners::longChain),
            entry("to-mail", call -> call.moved(302, "mailto:ada@example.org")),
            entry("head-to-404", call -> call.isHead() ? call.moved(302, "/404/heads") : call.page(PAGE)),
            entry("429-once", call -> once(call, "429 Slow", "Retry-After: 1")),
            entry("429-for-3s", call -> once(call, "429 Slow", "Retry-After: 3")),
            entry("429", call -> call.say("429 Slow", "Retry-After: 0", "")),
            entry("429-long", call -> call.say("429 Slow", "Retry-After: 3600", "")),
            entry("503-once", call -> once(call, "503 Busy", "")),
            entry("head-404", call -> call.isHead() ? call.say("404 No", "", "") : call.page(PAGE)),
            entry("head-405", call -> call.isHead() ? call.say("405 No", "", "") : call.page(PAGE)),
            entry("head-reset", call -> call.isHead() ? call.reset() : call.page(PAGE)),
            entry("head-hangs", call -> call.isHead() ? hang() : call.page(PAGE)),
            entry("reset", Call::reset),
            entry("reset-once", call -> call.time() == 1 ? call.reset() : call.page(PAGE)),
            entry("empty", call -> false),
            entry("hang", call -> hang()),
            entry("slow-headers", call -> call.raw("HTTP/1.1 200 OK\r\n") || call.drip("X-Slow: 1\r\n", 40, 100)),
            entry("slow-body", call -> call.raw(head(call, 100_000) + PAGE) || call.drip(" ", 40, 100)),
            entry("huge", Manners::huge),
            entry("bomb", call -> call.say("200 OK", "Content-Type: text/html\nContent-Encoding: gzip", BOMB)),
            entry("not-gzip", call -> call.say("200 OK", "Content-Type: text/html\nContent-Encoding: gzip", PAGE)),
            entry("closed-early", call -> call.raw(head(call, 100_000) + PAGE)),
            entry(
                    "many-headers",
                    call -> call.say("200 OK", "X-A: " + "a".repeat(2000) + ("\nX-A: b".repeat(300)), "")),
            entry(
                    "big-headers",
                    call -> call.say("200 OK", ("X-A: " + "a".repeat(9000) + "\n").repeat(9) + "X-B: b", "")),
            entry("long-header", call -> call.say("200 OK", "X-A: " + "a".repeat(1_000_000), "")),
            entry("garbage", call -> call.raw("220 mail.example.org ready\r\n\r\n")),
            entry("walled", call -> call.say("403 No", "cf-mitigated: challenge", "")),
            entry("walled-404", call -> call.say("404 No", "cf-mitigated: challenge", "")));

    private Manners() {}

    /** Redirects without end, of 4,000 characters each. */
    private static boolean longChain(Call call) throws IOException {
        int step = Integer.parseInt(call.path().split("/")[2]) + 1;
        return call.moved(302, "/long-chain/" + step + "/" + "x".repeat(4_000));
    }

    /** A laboratory in which the path of an address says what its server does. */
    public static Lab lab() {
        return new Lab(Manners::answer);
    }

    /** As the path says; a number that stands for nothing else is the status. */
    public static boolean answer(Call call) throws IOException {
        String kind = call.path().split("[/?]")[1];
        Lab.Manner manner = MANNERS.getOrDefault(kind, status -> status.say(kind + " Said", "", "x"));
        return manner.answer(call);
    }

    private static boolean once(Call call, String status, String headers) throws IOException {
        boolean first = call.time() == 1;
        return first ? call.say(status, headers, "") : call.page(PAGE);
    }

    private static boolean chain(Call call) throws IOException {
        int left = Integer.parseInt(call.path().substring(call.path().lastIndexOf('/') + 1));
        return left == 0 ? call.page(PAGE) : call.moved(301, "" + (left - 1));
    }

    private static boolean chunked(Call call) throws IOException {
        call.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
        if (!call.isHead()) {
            call.raw(Integer.toHexString(PAGE.getBytes(StandardCharsets.UTF_8).length) + "\r\n");
            call.out().write(PAGE.getBytes(StandardCharsets.UTF_8));
            call.raw("\r\n0\r\n\r\n");
        }
        return true;
    }

    private static boolean huge(Call call) throws IOException {
        call.raw(head(call, 1L << 40) + PAGE);
        return !call.isHead() && call.drip("y".repeat(1 << 16), 1000, 0);
    }

    private static boolean hang() {
        Lab.sleep(30_000);
        return false;
    }

    private static String head(Call call, long length) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String body(Call call) {
        return call.isHead() ? "" : PAGE;
    }
}
