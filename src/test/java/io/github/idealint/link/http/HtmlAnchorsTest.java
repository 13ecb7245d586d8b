package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.PageAnchors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlAnchorsTest {

    private static final String PAGE = """
            <!doctype html><title>x</title>
            <h2 id="Getting_started">a</h2><a name=old>b</a><p id='größe'>c</p><h3 id=user-content-build>d</h3>
            <p class="id" data-id="no">id=nowhere</p><!-- <p id="hidden-only"> --><template><i id=inside></i></template>
            <meta name=viewport><form><input name=query></form>
            """;

    @ParameterizedTest
    @CsvSource({
        "Getting_started, true",
        "getting_started, false",
        "old, true",
        "gr%C3%B6%C3%9Fe, true",
        "größe, true",
        "build, true",
        "user-content-build, true",
        "no, false",
        "nowhere, false",
        "hidden-only, false",
        "inside, false",
        "viewport, false",
        "query, false",
        "%zz, false",
    })
    void findsAPlaceAsBrowsersDo(String fragment, boolean there) {
        assertThat(read(PAGE).of(Set.of(fragment)).has(fragment)).contains(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L10",
                "L10-L20",
                "L10-20",
                "L3C4-L5C6",
                "!/route",
                "/route",
                "narrow/stream/1",
                "narrow/channel/1-general/topic/x",
                ":~:text=word",
                "usage:~:text=word",
                "page=3",
                "issuecomment-1234",
                "discussion_r99",
                "diff-abc",
                "pullrequestreview-1"
            })
    void knowsNothingOfPlacesThatScriptsMake(String fragment) {
        assertThat(read(PAGE).of(Set.of(fragment)).has(fragment)).isEmpty();
        assertThat(HtmlAnchors.isCheckable(fragment)).isFalse();
    }

    @Test
    void knowsNothingOfPagesThatScriptsFill() {
        String shell = "<title>" + "t".repeat(300) + "</title><noscript>" + "Switch on scripts. ".repeat(20)
                + "</noscript><div id=root></div>";

        assertThat(read(shell + "<script src=app.js></script>").of(Set.of("room", "root")))
                .isEqualTo(new PageAnchors(Set.of("root"), Set.of()));
        assertThat(read(shell).of(Set.of("room"))).isEqualTo(new PageAnchors(Set.of(), Set.of("room")));
        assertThat(read("<script></script><p>" + "Some text. ".repeat(30)).of(Set.of("room")))
                .isEqualTo(new PageAnchors(Set.of(), Set.of("room")));
    }

    @Test
    void knowsOfHalfAPageOnlyWhatItHas() {
        HtmlAnchors half = new HtmlAnchors(Set.of("usage"), false);

        assertThat(half.of(Set.of("usage", "other"))).isEqualTo(new PageAnchors(Set.of("usage"), Set.of()));
    }

    @Test
    void readsNoMoreThanItMayOfAPackedPage() throws IOException {
        LinkLimits.AnswerSize small = new LinkLimits.AnswerSize(1000, 1000, 100);
        byte[] packed = packed("<p id=a>" + " ".repeat(1000) + "<p id=b>");

        Optional<HtmlAnchors> places = HtmlAnchors.read(packed, true, true, Optional.empty(), small);

        assertThat(places).contains(new HtmlAnchors(Set.of("a"), false));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "ISO-8859-1", "windows-1252"})
    void readsAPageInTheEncodingThatItDeclares(String charset) throws IOException {
        byte[] page = ("<meta charset=" + charset + "><p id='größe'>").getBytes(charset);

        assertThat(HtmlAnchors.read(page, false, true, Optional.empty(), LinkLimits.AnswerSize.usual()))
                .hasValueSatisfying(places -> assertThat(places.names()).contains("größe"));
    }

    @Test
    void readsNothingFromWhatIsNotPackedAsDeclared() {
        assertThat(HtmlAnchors.read(new byte[] {1, 2, 3}, true, true, Optional.empty(), LinkLimits.AnswerSize.usual()))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void isNotHeldUpByHostilePages() {
        String formats =
                IntStream.range(0, 250).mapToObj(each -> "<b a=" + each + ">").collect(Collectors.joining());

        assertThat(read(formats + "<p>x".repeat(500_000)).complete()).isFalse();
        assertThat(read("<b><i><u><p>".repeat(300_000)).complete()).isFalse();
        assertThat(read("<div>".repeat(100_000)).complete()).isTrue();
        assertThat(read("<p id=a" + " a".repeat(500_000)).complete()).isTrue();
        assertThat(read("<table><a>".repeat(20_000) + "<i id=end>").names()).contains("end");
    }

    private static HtmlAnchors read(String page) {
        return HtmlAnchors.read(
                        page.getBytes(StandardCharsets.UTF_8),
                        false,
                        true,
                        Optional.of(StandardCharsets.UTF_8),
                        LinkLimits.AnswerSize.usual())
                .orElseThrow();
    }

    private static byte[] packed(String page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
