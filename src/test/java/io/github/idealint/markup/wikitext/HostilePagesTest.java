package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import io.github.idealint.markup.Node;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextEdit;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing a page contains hangs or breaks the parser. */
class HostilePagesTest {

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int KILO = 1024;
    private static final int ONE_LINE = Integer.MAX_VALUE;

    static Stream<String> pieces() {
        return HostilePages.pieces();
    }

    static Stream<String> soups() {
        return HostilePages.soups(400, 12);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void shortOnes(String piece) {
        holds(HostilePages.page(piece, KILO, ONE_LINE));
        holds(HostilePages.page(piece, KILO, 80));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void longOnes(String piece) {
        holds(HostilePages.page(piece, 64 * KILO, ONE_LINE));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void hugeOnesAreRefusedForTheirLength(String piece) {
        assertThat(holds(HostilePages.page(piece, 1024 * KILO, ONE_LINE))
                        .obstacle()
                        .orElseThrow()
                        .reason())
                .contains("more than 131072 characters");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void theClockDecidesNothing(String piece) {
        assertThat(holds(HostilePages.page(piece, 64 * KILO, 4_000)).obstacle())
                .satisfies(obstacle -> obstacle.ifPresent(found ->
                        assertThat(found.reason()).startsWith("This page ").doesNotContain("seconds")));
    }

    @ParameterizedTest
    @MethodSource("soups")
    void mixedOnes(String soup) {
        holds(soup);
    }

    @Test
    void deepOnesThatAreClosedAgain() {
        Stream.of(
                        HostilePages.nested("{{a|", "}}", 64),
                        HostilePages.nested("{{a|", "}}", 5_000),
                        HostilePages.nested("[[a|", "]]", 60),
                        HostilePages.nested("[[File:a|", "]]", 60),
                        HostilePages.nested("[[a|", "]]", 5_000),
                        HostilePages.nested("{|\n|\n", "\n|}", 32),
                        HostilePages.nested("{|\n|\n", "\n|}", 5_000),
                        HostilePages.nested("<div>", "</div>", 1_000),
                        HostilePages.nested("<ref>", "</ref>", 1_000),
                        HostilePages.nested("{{a|<ref>", "</ref>}}", 60),
                        HostilePages.nested("{{a|[[b|", "]]}}", 60),
                        HostilePages.nested("{|\n|{{a|\n", "\n}}\n|}", 30),
                        HostilePages.nested("''[[a|'''", "'''|]]''", 50))
                .forEach(HostilePagesTest::holds);
    }

    @Test
    void aPageAsLongAsAPageMayBe() {
        String page = HostilePages.page("* a [https://example.org/a b] ''c'' {{:d}} &amp; [[e]]\n", 131_000, ONE_LINE);

        assertThat(holds(page).obstacle()).isEmpty();
    }

    private static Outline holds(String page) {
        CpuTime<Outline> parse = CpuTime.of(() -> Outlines.of(page));
        Outline outline = parse.result();
        assertThat(parse.taken()).isLessThan(LONGEST);
        assertThat(TextEdit.apply(page, outline.shown())).isNotNull();
        assertThat(Node.of(outline)).allMatch(node -> outline.source().range().contains(node.range()));
        assertThat(outline.obstacle().stream()
                        .allMatch(found -> outline.source().range().contains(found.range())))
                .isTrue();
        return outline;
    }
}
