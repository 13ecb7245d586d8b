package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;

/** Addresses that pages and redirects spell, and what servers answer. */
class AnswerFuzzTest {

    private static final AddressGuard GUARD = new AddressGuard(List.of());
    private static final LinkLimits LIMITS = LinkLimits.within(Duration.ofMinutes(5));
    private static final List<String> LINKS = List.of(
            "http://Example.ORG:80/a/../b/%2e%2E/c?q=a|b#d%20e",
            "https://user:secret@b\u00FCcher.example.org:8443/gr\u00F6\u00DFe;x=y?z=[1]{2}",
            "http://[2001:db8::1]/ http://192.0.2.1/ http://0xC0.2.1/ http://3221225985/ http://\u2460\u2461.0.2.1/",
            "//example.org/a\n/b\n?c\n#d\n../e\nhttp:\\\\example.org\\f",
            "http://xn--bcher-kva.example.org./ http://localhost/ http://printer/ http://example.internal/");
    private static final List<String> PARTS = List.of(
            "http:",
            "https:",
            "//",
            "/",
            "\\",
            "@",
            ":",
            "::",
            "[",
            "]",
            ".",
            "..",
            "/./",
            "/../",
            "%2e",
            "%",
            "%40",
            "%00",
            "%zz",
            "?",
            "#",
            "&",
            "=",
            "|",
            "a",
            "example.org",
            ".org",
            "1",
            "255",
            "256",
            "0x",
            "0177",
            "65536",
            "xn--",
            "xn--a",
            "-",
            "_",
            " ",
            "\u3002",
            "\u2460",
            "\u00E9",
            "\u0130",
            "\uFF0E",
            "ffff:",
            "%25eth0",
            "localhost",
            "\n");
    private static final List<String> ANSWERS = List.of(
            "301\n/b\n120\n\ntext/html\n",
            "200\n\n\nSun, 01 Mar 2026 12:00:00 GMT\ntext/html; charset=utf-8\n<!doctype html><title>x</title>\n"
                    + "<h2 id=\"a\">a</h2><a name=b>b</a><p id='gr\u00F6\u00DFe'><!-- <p id=\"c\"> --><template><i id=d></i>\n",
            "429\n\nSun, 01 Mar 2026 12:00:30 GMT\nSun, 01 Mar 2026 12:00:00 GMT\napplication/xhtml+xml;charset=\"x\"\n"
                    + "<html><head><meta charset=windows-1252></head><body id=a><svg><title id=b/></svg></body></html>\n");
    private static final List<String> TAGS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<a id=",
            "<a name='a'>",
            "<p id=\"b\">",
            "<b>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "<template>",
            "<script>",
            "</script>",
            "<style>",
            "<svg>",
            "<math>",
            "<!--",
            "-->",
            "<!doctype",
            "<![CDATA[",
            "]]>",
            "&",
            "&amp;",
            "&#0;",
            "&notit;",
            "\"",
            "'",
            "=",
            "\n",
            " ",
            "a",
            "<select>",
            "<option>",
            "<form>",
            "<frameset>",
            "<meta charset=",
            "<plaintext>",
            "text/html",
            "charset=",
            ";",
            "120",
            "-1",
            "GMT",
            "Sun, 01 Mar 9999 12:00:00 GMT");

    @Test
    void addresses() {
        new Fuzzer("addresses of links", new FuzzTexts(LINKS, PARTS, 10_000))
                .run(text -> text.lines().map(AnswerFuzzTest::opened).collect(Collectors.joining("\n")));
    }

    private static String opened(String link) {
        WebUrl from = WebUrl.of("https://example.org/a/b?c").orElseThrow();
        Optional<WebUrl> url = WebUrl.of(link);
        Optional<WebUrl> redirected = from.to(link);
        url.ifPresent(AnswerFuzzTest::check);
        redirected.ifPresent(AnswerFuzzTest::check);
        return WebUrl.isMeant(link) + " " + url + url.flatMap(GUARD::objection) + redirected.flatMap(GUARD::objection);
    }

    /** What is requested is what the guard has seen, however it is read again. */
    private static void check(WebUrl url) {
        assertThat(url.path()).startsWith("/").matches("[!-~]+");
        assertThat(url.host().text()).matches("[!-~]+").doesNotContain("@", "/", "\\", "?", "#");
        Optional<WebUrl> again = WebUrl.of(url.resource().toString());
        boolean grown = url.resource().toString().length() > Limits.ADDRESS_CHARACTERS;
        assertThat(again.map(WebUrl::host)).isEqualTo(grown ? Optional.empty() : Optional.of(url.host()));
        assertThat(again.map(WebUrl::path)).isEqualTo(grown ? Optional.empty() : Optional.of(url.path()));
    }

    @Test
    void answers() {
        new Fuzzer("answers of servers", new FuzzTexts(ANSWERS, TAGS, 200_000).withLinesAsPieces())
                .run(AnswerFuzzTest::read);
    }

    /** The first lines are status and headers, the rest is the body. */
    private static String read(String text) {
        String[] lines = text.split("\n", 6);
        BasicClassicHttpResponse response =
                new BasicClassicHttpResponse(line(lines, 0).equals("301") ? 301 : 200);
        response.addHeader("Location", line(lines, 1));
        response.addHeader("Retry-After", line(lines, 2));
        response.addHeader("Date", line(lines, 3));
        response.setEntity(new ByteArrayEntity(
                line(lines, 5).getBytes(StandardCharsets.UTF_8), ContentType.parseLenient(line(lines, 4))));
        try {
            Answer answer = new ReplyReader(LIMITS, new Exchange(Duration.ofMinutes(1), Duration.ofMinutes(1)))
                    .read(response, RequestMethod.READ);
            return answer instanceof Reply reply ? rendered(reply) : answer.toString();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static String rendered(Reply reply) {
        reply.pause().ifPresent(pause -> assertThat(pause).isGreaterThanOrEqualTo(Duration.ZERO));
        String anchors = reply.anchors()
                .map(found -> found.complete() + " " + new TreeSet<>(found.names()) + found.of(Set.of("a", "b", "top")))
                .orElse("none");
        return reply.code() + " " + reply.location() + " " + anchors;
    }

    private static String line(String[] lines, int number) {
        return lines.length > number ? lines[number] : "";
    }
}
