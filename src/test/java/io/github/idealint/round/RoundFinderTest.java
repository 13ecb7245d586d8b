package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundFinderTest {

    @Test
    void ideasStandInTheOrderInWhichReadersMeetThem() {
        assertThat(rounds(
                        page("A", "=== A ==="),
                        page("B", "=== B ===\n* Mentor: Ada\n{{:A}}"),
                        page("C", "=== C ==="),
                        page("Outreachy 2027", "{{:C}}\n=== Inline ===\n* Mentor: Ada\n{{:B}}\n")))
                .containsExactly(List.of("C", "Inline", "B", "A"));
    }

    @Test
    void aPageThatIsPulledInTwiceIsOneIdea() {
        assertThat(rounds(page("A", "=== A ==="), page("Outreachy 2027", "{{:A}}\n{{:A}}\n{{:Outreachy 2027}}")))
                .containsExactly(List.of("A"));
    }

    @Test
    void eachRoundPageMakesARound() {
        assertThat(rounds(
                        page("A", "=== A ==="),
                        page("B", "=== B ==="),
                        page("Outreachy 2026", "{{:A}}"),
                        page("Outreachy 2027", "{{:B}}{{:A}}")))
                .containsExactly(List.of("A"), List.of("B", "A"));
    }

    @Test
    void roundPagesThatIncludeEachOtherAreMetOnce() {
        assertThat(rounds(
                        page("A", "=== A ==="),
                        page("Outreachy 2026", "{{:Outreachy 2027}}"),
                        page("Outreachy 2027", "{{:Outreachy 2026}}{{:A}}")))
                .containsExactly(List.of("A"));
    }

    @Test
    void withoutARoundPageTheFolderIsTheRound() {
        assertThat(rounds(page("x/A", "=== A ==="), page("x/B", "=== B ==="), page("y/C", "=== C ===")))
                .containsExactly(List.of("A", "B"), List.of("C"));
    }

    @Test
    void anArchiveHasARoundForEachYearAndProgramme() {
        assertThat(rounds(
                        page("2026-a", "=== A ==="),
                        page("2026-b", "=== B ==="),
                        page("2027-a", "=== A ==="),
                        page("GSoC_2027--a", "=== G ==="),
                        page("GSoC_2027--b", "=== H ==="),
                        page("port-12027-to-20270", "=== N ==="),
                        page("timer", "=== T ===")))
                .containsExactly(List.of("N", "T"), List.of("A", "B"), List.of("A"), List.of("G", "H"));
    }

    @Test
    void aPageOfSeveralIdeasIsAListOfItsOwn() {
        String two = "=== A ===\n* Mentor: Ada\n=== B ===\n* Mentor: Ada\n";

        assertThat(rounds(page("one", two), page("two", two), page("three", "=== A ===")))
                .containsExactlyInAnyOrder(List.of("A"), List.of("A", "B"), List.of("A", "B"));
    }

    private static PageSummary page(String title, String text) {
        return PageSummaries.of(title + ".wiki", text);
    }

    private static List<List<String>> rounds(PageSummary... sheets) {
        return Wiki.of(Stream.of(sheets).toList()).rounds().stream()
                .map(round -> round.ideas().stream().map(IdeaSummary::title).toList())
                .toList();
    }
}
