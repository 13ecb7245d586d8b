package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages come from strangers. */
class InjectionTest {

    static Stream<String> injections() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<ScRiPt src=//example.org/x.js></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "'><iframe srcdoc='<script>alert(1)</script>'>",
                "</style><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "</pre></p></main></body></html><script>alert(1)</script>",
                "<!--><script>alert(1)</script>",
                "--><script>alert(1)</script><!--",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<math><mtext><style><img src onerror=alert(1)></style></mtext></math>",
                "<b onclick=alert(1) style=background:url(//example.org/x)>b</b>",
                "<a href=javascript:alert(1)>a</a>",
                "<base href=//example.org/><meta http-equiv=refresh content=0;url=//example.org>",
                "<form action=//example.org><input autofocus onfocus=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "&amp;lt;script&amp;gt;",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "${7*7} @template.page() <%= 1 %> {{constructor}}",
                "@import url(//example.org/x.css);",
                "\u202Eevil\u2066",
                "\u0000<scr\u0000ipt>\uD800\uDFFF\uDC00",
                "\uFFFE\uFFFF\u0007\u001B[31m",
                "<nowiki><script>alert(1)</script></nowiki>",
                "<code><img src=x onerror=alert(1)></code>",
                "'''''<script>'''''");
    }

    @ParameterizedTest
    @MethodSource("injections")
    void areHarmlessWhereverTheyStand(String evil) {
        String page = """
                = Heading %1$s =
                Text %1$s and '''strong %1$s''' and [[Page %1$s|link %1$s]] [[#%1$s]] [[%1$s]].
                * Item %1$s
                ; %1$s : %1$s
                 indented %1$s
                <pre %1$s>
                %1$s
                </pre>
                <syntaxhighlight lang="%1$s">
                %1$s
                </syntaxhighlight>
                {| class="%1$s"
                |+ %1$s
                ! colspan="2" %1$s | %1$s !! %1$s
                |-
                | title="%1$s" | %1$s || %1$s
                |}
                [https://example.org/%1$s %1$s] https://example.org/%1$s [https://example.org/ %1$s]
                [mailto:a@example.org?%1$s b] [//example.org/%1$s c] [[File:%1$s.png|thumb|%1$s]]
                {{:%1$s}} {{%1$s}} {{:Page}}
                """.formatted(evil);
        String html = PreviewedPages.of(page)
                .with("Page", evil + "\n\n" + evil)
                .found(Severity.ERROR, "Round", evil, "'" + evil + "' is evil.")
                .found(Severity.INFO, "Page", evil, evil)
                .with("Unseen " + evil, evil)
                .found(Severity.WARNING, "Unseen " + evil, evil, evil)
                .summedUpAs(evil)
                .html();
        assertThat(HtmlSafety.complaints(html)).isEmpty();
        assertThat(html).doesNotContain("\u202E", "\u2066", "\u0000", "\u001B", "\uFFFE");
        assertThat(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("injections")
    void areHarmlessInNamesOfPages(String evil) {
        PreviewedPages pages =
                new PreviewedPages().with(evil + "/Round " + evil, "{{:Idea " + evil + "}} [[" + evil + "]]");
        assertThat(HtmlSafety.complaints(pages.with("Idea", "«Text»")
                        .at("https://wiki.example.org/")
                        .html()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java&#115;cript:alert(1)",
                "javascript&colon;alert(1)",
                "&#x6A;avascript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:example",
                "view-source:example",
                "about:blank",
                "x://example.org/",
                "https:javascript:alert(1)",
                "http:\\\\example.org",
                "ftp://example.org/",
            })
    void addressesOfOtherKindsAreNoLinks(String address) {
        String html = PreviewedPages.of("[%1$s text] %1$s <%1$s> [[%1$s]] [[%1$s|text]] [[:%1$s|text]] [%1$s] {{:%1$s}}"
                        .formatted(address))
                .html();
        assertThat(HtmlSafety.complaints(html)).isEmpty();
        assertThat(Jsoup.parse(html).select("main a")).isEmpty();
    }

    @Test
    void theFileForbidsWhatItDoesNotHave() {
        String policy = PreviewedPages.of("a")
                .document()
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy).matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'");
    }

    @Test
    void whatIsPlantedIsFound() {
        String html = PreviewedPages.of("a").html();
        assertThat(HtmlSafety.complaints(html)).isEmpty();
        assertThat(Stream.of(
                                "<script>alert(1)</script>",
                                "<b onclick=a>",
                                "<a href='javascript:alert(1)'>a</a>",
                                "<a href=' data:a'>a</a>",
                                "<p style='color: red'>",
                                "<style>a</style>",
                                "<!-- a -->",
                                "<img src='https://example.org/a.png'>")
                        .map(planted -> HtmlSafety.complaints(html.replace("</main>", planted + "</main>"))))
                .allSatisfy(complaints -> assertThat(complaints).isNotEmpty());
    }
}
