package io.github.idealint.markup.wikitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.GaveUp;
import io.github.idealint.markup.Node;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WikitextParserTest {

    @Test
    void saysWhereAPageIsNotUtf8() {
        SourceText source = SourceText.decode("page.wiki", new byte[] {'=', '=', ' ', (byte) 0xFC, ' ', '=', '='});
        Outline outline = new WikitextParser().parse(source);

        assertThat(outline.sections()).isEmpty();
        assertThat(outline.obstacle()).hasValueSatisfying(obstacle -> {
            assertThat(obstacle.range()).isEqualTo(new TextRange(3, 4));
            assertThat(obstacle.reason()).startsWith("This page is not valid UTF-8: ");
        });
    }

    @Test
    void refusesAPageThatIsTooLong() {
        assertThat(Outlines.of("a\n".repeat(65_536)).obstacle()).isEmpty();
        assertThat(Outlines.of("a\n".repeat(65_536) + "b").obstacle())
                .contains(
                        new Obstacle(
                                TextRange.at(131_072),
                                "This page has more than 131072 characters, the most that idealint reads. Split it into several pages."));
    }

    @Test
    void refusesAPageForItsLengthThatWasCutInsideACharacter() {
        byte[] cut = Arrays.copyOf("\u4E2D".repeat(SourceText.LONGEST * 2).getBytes(UTF_8), 4 * SourceText.LONGEST + 3);
        assertThat(new WikitextParser()
                        .parse(SourceText.decode("page.wiki", cut))
                        .obstacle()
                        .orElseThrow()
                        .reason())
                .startsWith("This page has more than 131072 characters");
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void namesTheBoundAndTheFirstPlacePastIt(Bound bound) {
        assertThat(Outlines.of(bound.good()).obstacle()).isEmpty();
        assertThat(Outlines.of(bound.bad()).obstacle())
                .contains(new Obstacle(new TextRange(bound.at(), bound.at() + 1), bound.reason()));
    }

    @Test
    void showsAllItsReasons() {
        List<String> texts = Stream.concat(
                        Stream.of("a".repeat(SourceText.LONGEST + 1)),
                        bounds().stream().map(Bound::bad))
                .toList();
        Stream<SourceText> pages = Stream.concat(
                Stream.of(SourceText.decode("page.wiki", new byte[] {(byte) 0xFC})),
                texts.stream().map(text -> SourceText.of("page.wiki", text)));
        Stream<Outline> givenUp = Stream.of(
                        DeepStack.TOO_LONG,
                        DeepStack.TOO_DEEP,
                        DeepStack.TOO_COMPLEX,
                        DeepStack.INTERRUPTED,
                        Budget.TOO_MANY_STEPS)
                .map(why -> DeepStack.outline(SourceText.of("page.wiki", ""), WikitextNotation.INSTANCE, () -> {
                    throw new GaveUp(why);
                }));
        MessageSnapshot.matches(
                "pages that cannot be read",
                Stream.concat(pages.map(new WikitextParser()::parse), givenUp)
                        .map(outline -> outline.obstacle().orElseThrow().reason())
                        .collect(Collectors.joining("\n")));
    }

    /** A page at a bound, one past it, and what is reported of that one. */
    record Bound(String good, String bad, int at, String reason) {}

    static List<Bound> bounds() {
        return List.of(
                new Bound(
                        "{{a|".repeat(64),
                        "{{a|".repeat(65),
                        256,
                        "This page has more than 64 '{{' open at once. Close each with '}}'."),
                new Bound(
                        "{|\n|\n".repeat(32),
                        "{|\n|\n".repeat(33),
                        160,
                        "This page has more than 32 tables open at once. Close each '{|' with '|}'."),
                new Bound(
                        "[[a\n".repeat(64),
                        "[[a\n".repeat(65),
                        256,
                        "This page has more than 64 '[[' open at once. Close each with ']]'."),
                new Bound(
                        "[a ".repeat(64),
                        "[a ".repeat(65),
                        192,
                        "This page has more than 64 '[' open on one line. Close each with ']'."),
                new Bound(
                        "x".repeat(20_000),
                        "x".repeat(20_001),
                        20_000,
                        "This page has a line of more than 20000 characters. Break it into several lines."),
                new Bound(
                        "*".repeat(32) + " a",
                        "*".repeat(33) + " a",
                        32,
                        "This page has a list item nested more than 32 levels deep. Nest it less deeply."),
                new Bound(
                        "a:".repeat(64),
                        "a:".repeat(65),
                        129,
                        "This page has more than 64 ':' in a row without a space. Put spaces between them."),
                new Bound(
                        "~".repeat(1_000),
                        "~".repeat(1_001),
                        1_000,
                        "This page has more than 1000 '~' in a row. Use fewer."),
                new Bound(
                        "\u0301".repeat(100),
                        "\u0301".repeat(101),
                        100,
                        "This page has more than 100 combining marks in a row. Use fewer."),
                new Bound(
                        "<b> \n".repeat(3_000),
                        "<b> \n".repeat(3_001),
                        15_000,
                        "This page has more than 3000 '<'. Split it into several pages."),
                new Bound(
                        "[[a]]\n".repeat(5_000),
                        "[[a]]\n".repeat(5_001),
                        30_000,
                        "This page has more than 5000 '[['. Split it into several pages."));
    }

    @Test
    void textShownAsWrittenBreaksNoBound() {
        String many = "{{ [[ [ {| ".repeat(200);

        assertThat(Outlines.of("<pre>\n" + many + "\n</pre>\n<!-- " + many + " -->\n")
                        .obstacle())
                .isEmpty();
    }

    @Test
    void balancedMarksBreakNoBound() {
        assertThat(Outlines.of("{{a|b}} [[c]] [https://example.org/ d] {{{e}}}\n".repeat(400))
                        .obstacle())
                .isEmpty();
    }

    @Test
    void readsManyPagesAtOnceAsItReadsThemOneByOne() {
        List<String> pages = IntStream.range(0, 60)
                .mapToObj(i -> "== a" + i + " ==\n* ''b'' [https://example.org/" + i + " c] {{T|[[d]]}} <!-- e -->\n"
                        + " f\n".repeat(i % 7) + "<pre>\n" + (i % 3 == 0 ? "</pre>\n" : ""))
                .toList();
        WikitextParser parser = new WikitextParser();

        List<List<Node>> alone = pages.stream().map(Outlines::of).map(Node::of).toList();
        List<List<Node>> together = pages.parallelStream()
                .map(page -> parser.parse(SourceText.of("page.wiki", page)))
                .map(Node::of)
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void writesWikitext() {
        assertThat(Outlines.of("a").notation()).isEqualTo(WikitextNotation.INSTANCE);
    }
}
