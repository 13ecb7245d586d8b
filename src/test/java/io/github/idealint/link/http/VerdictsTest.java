package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.lab.Certificates;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Manners;
import io.github.idealint.link.http.lab.Names;
import io.github.idealint.link.http.lab.Visitor;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The truth table of the laboratory: every kind of server, and the verdict on links to it. */
class VerdictsTest {

    /** Kinds of server by the verdict on a link to them; with a number sign where a place is wanted. */
    private static final String TRUTH = """
            ok       ok 204 1.0 chunked text 301 302 307 308 chain/10 to-utf8 head-to-404
            ok       429-once 503-once head-404 head-405 head-reset head-hangs reset-once slow-body huge bomb closed-early
            ok       not-gzip
            broken   404 410 to-404 loop grow nowhere bad-target chain/11
            broken   far-target long-chain/1
            unknown  401 402 403 406 407 418 429 429-long 451 500 503 999 walled walled-404 reset empty hang
            unknown  slow-headers many-headers big-headers long-header garbage cookie-loop to-mail 304 400
            has      ok#usage chunked#usage 1.0#usage ok#old%20style ok#install ok#gr%C3%B6%C3%9Fe 301#usage
            has      bomb#usage huge#usage slow-body#usage closed-early#usage head-405#usage chain/3#usage
            lacks    ok#gone chunked#gone 302#gone ok#Usage
            no-idea  bomb#gone huge#gone slow-body#gone closed-early#gone text#usage not-gzip#usage ok#L10 ok#:~:text=x ok#top ok#
            """;

    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    private static Lab lab;
    private static ServerSocket silent;
    private static SSLContext trust;

    @BeforeAll
    static void open() throws Exception {
        Certificates certificates = Certificates.shared();
        trust = certificates.client();
        lab = Manners.lab();
        int port = lab.open(1, 120);
        int[] host = {1};
        TRUTH.lines().forEach(line -> {
            String[] words = line.split(" +");
            for (int i = 1; i < words.length; i++) {
                EXPECTED.put("http://127.0.0." + (host[0]++ % 120 + 1) + ":" + port + "/" + path(words[i]), words[0]);
            }
        });
        EXPECTED.put("https://good.example.org:" + lab.openSecure(1, certificates.server("good")) + "/ok/tls", "ok");
        for (String bad : List.of("expired", "wrong", "stranger")) {
            int secure = lab.openSecure(2, certificates.server(bad));
            EXPECTED.put("https://" + bad + ".example.org:" + secure + "/ok/tls", "broken");
        }
        EXPECTED.put("https://good.example.org:" + port + "/ok/no-tls", "unknown");
        silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.6"));
        EXPECTED.put("https://silent.example.org:" + silent.getLocalPort() + "/", "unknown");
        EXPECTED.put("http://missing.example.org/", "broken");
        EXPECTED.put("http://127.0.0.3:" + closedPort() + "/", "unknown");
        EXPECTED.put("http://10.0.0.1/", "refused");
        EXPECTED.put("http://127.0.0.4:" + port + "/other-host/10.0.0.1/", "refused");
        EXPECTED.put("http://127.0.0.5:" + port + "/other-host/missing.example.org/", "broken");
    }

    @AfterAll
    static void close() throws Exception {
        silent.close();
        lab.close();
    }

    @Test
    void isRightForEveryKindOfServer() {
        assertThat(verdicts()).containsExactlyInAnyOrderEntriesOf(EXPECTED);
    }

    @Test
    void isRightASecondTime() {
        assertThat(verdicts()).containsExactlyInAnyOrderEntriesOf(EXPECTED);
    }

    private static Map<String, String> verdicts() {
        lab.forget();
        Names names = new Names(Map.of(
                "good.example.org", "127.0.0.1",
                "expired.example.org", "127.0.0.2",
                "wrong.example.org", "127.0.0.2",
                "stranger.example.org", "127.0.0.2",
                "silent.example.org", "127.0.0.6",
                "example.org", "127.0.0.1"));
        LinkReport report = new HttpLinkProber(
                        Visitor.QUICK,
                        LinkSettings.none().allowingPrivate("127.0.0.0/8"),
                        new Network("idealint/test", List.of(), names, () -> trust),
                        LinkListener.NOBODY)
                .probe(EXPECTED.keySet());
        Map<String, String> verdicts = new TreeMap<>();
        EXPECTED.keySet().forEach(link -> verdicts.put(link, verdict(report, link)));
        return verdicts;
    }

    private static String verdict(LinkReport report, String link) {
        if (report.of(link) instanceof LinkStatus.Ok) {
            return !link.contains("#")
                    ? "ok"
                    : report.hasAnchor(link).map(has -> has ? "has" : "lacks").orElse("no-idea");
        }
        return report.of(link).getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String path(String kind) {
        int mark = kind.indexOf('#');
        String plain = mark < 0 ? kind : kind.substring(0, mark);
        String place = mark < 0 ? "" : kind.substring(mark);
        return plain + (plain.contains("/") ? "" : "/" + Integer.toHexString(kind.hashCode())) + place;
    }

    private static int closedPort() throws Exception {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.3"))) {
            return closed.getLocalPort();
        }
    }
}
