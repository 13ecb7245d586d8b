package io.github.idealint.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import io.github.idealint.markup.Node;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.wikitext.HostilePages;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing a page contains hangs or breaks the parser. */
class HostileMarkdownTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int KILO = 1024;
    private static final int ONE_LINE = Integer.MAX_VALUE;

    static Stream<String> pieces() {
        return HostileMarkdown.pieces();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void shortOnes(String piece) {
        holds(HostilePages.page(piece, KILO, ONE_LINE));
        holds(HostilePages.page(piece, KILO, 80));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void longOnesOfShortLines(String piece) {
        theClockDecidesNothing(holds(HostilePages.page(piece, 64 * KILO, 80)));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void longOnesOfLongLines(String piece) {
        theClockDecidesNothing(holds(HostilePages.page(piece, 64 * KILO, 4_000)));
        theClockDecidesNothing(holds(HostilePages.page(piece, 64 * KILO, ONE_LINE)));
    }

    private static void theClockDecidesNothing(Outline outline) {
        assertThat(outline.obstacle())
                .satisfies(obstacle ->
                        obstacle.ifPresent(found -> assertThat(found.reason()).doesNotContain("seconds", "tangled")));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void hugeOnesAreRefusedForTheirLength(String piece) {
        assertThat(reason(holds(HostilePages.page(piece, 1024 * KILO, ONE_LINE))))
                .contains("more than 131072 characters");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void frontMatterAndTablesOfThem(String piece) {
        holds("---\na: " + HostilePages.page(piece, 20 * KILO, 80) + "\n---\n");
        holds("| a | b |\n|---|---|\n| " + HostilePages.page(piece, 20 * KILO, 80));
    }

    /** Each at the bound and one step behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lists of 31 levels       |
            lists of 40 levels       | its lists and quotes are nested more than 64 levels deep
            quotes of 60 levels      |
            quotes of 70 levels      | its lists and quotes are nested more than 64 levels deep
            a line of 20000          |
            a line of 20001          | a line of more than 20000 characters
            1000 open brackets       |
            1001 open brackets       | opens more than 1000 '[' in one paragraph
            a table of 50000 cells   |
            a table of 51000 cells   | tables with more than 50000 cells
            """)
    void eachBoundHolds(String page, String reason) {
        String found = reason(holds(page(page)));
        assertThat(found).contains(reason == null ? "" : reason);
        assertThat(found.isEmpty()).isEqualTo(reason == null);
    }

    private static String page(String what) {
        int count = Integer.parseInt(what.replaceAll("\\D", ""));
        return switch (what.replaceAll("\\d", "")) {
            case "lists of  levels" -> "- ".repeat(count) + "a\n";
            case "quotes of  levels" -> "> ".repeat(count) + "a\n";
            case "a line of " -> "a".repeat(count);
            case " open brackets" -> "[a\n".repeat(count);
            default -> "|a".repeat(10) + "|\n" + "|-".repeat(10) + "|\n" + "|a|\n".repeat(count / 10);
        };
    }

    @Test
    void emphasisDeeperThanAnyoneWritesIsText() {
        Outline outline = holds("*a ".repeat(100) + "a* ".repeat(100));
        assertThat(outline.obstacle()).isEmpty();
        assertThat(outline.inlines()).hasSize(MarkdownBounds.DEEPEST_INLINES);
    }

    @Test
    void aPageAsLongAsAPageMayBe() {
        String line = "- a [b](https://example.org/b) **c** &amp; `d` <https://example.org/e>\n";
        Outline outline = holds(HostilePages.page(line, 131_000, ONE_LINE));
        assertThat(outline.obstacle()).isEmpty();
        assertThat(outline.sections().get(0).blocks()).hasSizeGreaterThan(1_800);
    }

    private static String reason(Outline outline) {
        return outline.obstacle().map(found -> found.reason()).orElse("");
    }

    private static Outline holds(String page) {
        CpuTime<Outline> parse = CpuTime.of(() -> MarkdownOutlines.of(page));
        Outline outline = parse.result();
        assertThat(parse.taken()).isLessThan(LONGEST);
        assertThat(Node.of(outline)).allMatch(node -> outline.source().range().contains(node.range()));
        assertThat(outline.obstacle().stream()
                        .allMatch(found -> outline.source().range().contains(found.range())))
                .isTrue();
        return outline;
    }
}
