package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphDigestTest {

    @Test
    void areTheSummaryAndWhatStandsBetweenBlankLines() {
        reads("""
                === Boot timer ===

                '''Summary:''' «Time each step of the boot»

                «Guests boot slowly,
                and nobody knows why.»

                «A timer tells.»

                '''Details:'''
                * Skill level: beginner
                """);
    }

    @Test
    void anItemIsOneOfItsOwn() {
        reads("""
                === Boot timer ===
                «Some tasks:»
                * «Count the lines»
                * «Draw a chart»
                «And rest.»
                """);
    }

    @Test
    void rangesKnowOfCommentsAndEntities() {
        reads("""
                === Boot timer ===
                «Guests &amp; hosts <!-- all of them
                --> boot &lt;slowly&gt;» <!-- why? -->
                """);
    }

    @Test
    void whatIsShownAsWrittenIsNone() {
        reads("""
                === Boot timer ===
                «A log:»
                <pre>
                Guests boot slowly.
                </pre>
                {|
                | Guests
                |}
                """);
    }

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(first("Guests boot in 3.5 s; that's slow!").words()).isEqualTo(9);
        assertThat(first("Über&nbsp;Gäste<!-- and hosts -->").words()).isEqualTo(2);
        assertThat(first("…").words()).isZero();
    }

    @Test
    void thePrintIsThatOfTheWords() {
        long fingerprint = first("Guests boot slowly, and nobody knows why.").fingerprint();

        assertThat(List.of(
                        "guests boot slowly and nobody knows why",
                        "Guests  BOOT -\n''slowly''. And nobody<!-- no! --> knows why?",
                        "Guests&nbsp;boot slowly, and nobody knows why."))
                .allSatisfy(same -> assertThat(first(same).fingerprint()).isEqualTo(fingerprint));
        assertThat(List.of(
                        "Guests boot slowly, and nobody knows.",
                        "Guests boots lowly, and nobody knows why.",
                        "Boot guests slowly, and nobody knows why."))
                .allSatisfy(other -> assertThat(first(other).fingerprint()).isNotEqualTo(fingerprint));
    }

    @Test
    void theSummaryHasThePrintOfAParagraph() {
        IdeaSummary card = PageSummaries.firstIdea("=== Boot timer ===\n\n'''Summary:''' Time it\n\ntime it!\n");

        assertThat(card.paragraphs())
                .extracting(ParagraphDigest::fingerprint)
                .hasSize(2)
                .containsOnly(first("Time it").fingerprint());
    }

    private static ParagraphDigest first(String text) {
        return PageSummaries.firstIdea("=== Boot timer ===\n\n" + text + "\n")
                .paragraphs()
                .get(0);
    }

    private static void reads(String marked) {
        Marked page = Marked.parse(marked);
        assertThat(Marked.draw(
                        page.text(),
                        PageSummaries.firstIdea(page.text()).paragraphs().stream()
                                .map(ParagraphDigest::range)
                                .sorted(Comparator.naturalOrder())
                                .toList()))
                .isEqualTo(marked);
    }
}
