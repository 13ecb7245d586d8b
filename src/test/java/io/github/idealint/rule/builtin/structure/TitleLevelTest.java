package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TitleLevelTest {

    private final RuleTester rule = RuleTester.of(new TitleLevel());

    @Test
    void lowersATitleThatStandsTooHigh() {
        rule.flags("""
                «== Traces ==»
                '''Summary:''' Draw the traces
                """)
                .with(
                        "The title 'Traces' is a level-2 heading; in this programme, titles are level 3. Write '=== Traces ==='.")
                .fixedTo("""
                        === Traces ===
                        '''Summary:''' Draw the traces
                        """);
    }

    @Test
    void raisesATitleThatStandsTooLow() {
        rule.flags("«==== Traces ====»\nText\n").fixedTo("=== Traces ===\nText\n");
    }

    @Test
    void evensOutMarksThatDiffer() {
        rule.flags("«=== Traces ==»\nText\n").fixedTo("=== Traces ===\nText\n");
    }

    @Test
    void keepsTheAuthorsBlanksAndMarkup() {
        rule.flags("«==Draw ''all'' traces  ==»\nText\n").fixedTo("===Draw ''all'' traces  ===\nText\n");
    }

    @Test
    void lowersAHeadingInsideAnIdea() {
        rule.flags("""
                === Traces ===
                Text

                «== Stretch goals ==»
                Colours
                """)
                .with("The heading 'Stretch goals' is level 2, so it would end this idea's section on a round page.")
                .fixedTo("""
                        === Traces ===
                        Text

                        ==== Stretch goals ====
                        Colours
                        """);
    }

    @Test
    void lowersNothingUnseenThatMayBeASecondIdea() {
        assertThat(rule.find("== Traces ==\nText\n\n== Colours ==\nText\n"))
                .extracting(finding -> finding.fix().orElseThrow().applicability())
                .containsExactly(Applicability.UNSAFE, Applicability.UNSAFE);
    }

    @Test
    void flagsAHeadingAboveTheIdea() {
        rule.flags("""
                «== Ideas ==»

                === Traces ===
                '''Summary:''' Draw the traces
                """).unfixed();
    }

    @Test
    void writesNoHeadingBelowTheLowestLevel() {
        rule.under(Shapes.titlesAt(OptionalInt.of(6)))
                .flags("====== Traces ======\nText\n\n«=== Goals of it ===»\nText\n")
                .fixedTo("====== Traces ======\nText\n\n====== Goals of it ======\nText\n");
    }

    @Test
    void acceptsHeadingsBelowTheTitle() {
        rule.accepts("=== Traces ===\nText\n==== Stretch goals ====\nColours\n===== Red =====\nText\n");
    }

    @Test
    void leavesASecondTitleToAnotherRule() {
        rule.accepts("=== Traces ===\nText\n=== Colours ===\nText\n");
    }

    @Test
    void acceptsAnyLevelWhereTheProfileDoes() {
        rule.under("gsoc").accepts("= Traces =\n'''Mentor:''' Ada Quill\n");
    }

    @Test
    void acceptsChaptersWhereAPageHoldsManyIdeas() {
        rule.under(Shapes.manyIdeas()).accepts("""
                == Drawing ==
                === Traces ===
                * Mentor: Ada Quill
                == Sound ==
                === Beeps ===
                * Mentor: Bo Marsh
                """);
    }

    @Test
    void flagsOneTitleOfManyWhereAPageHoldsManyIdeas() {
        rule.under(Shapes.manyIdeas()).flags("""
                === Traces ===
                * Mentor: Ada Quill

                «==== Beeps ====»
                * Mentor: Bo Marsh
                """);
    }

    @Test
    void acceptsTheHeadingsOfARoundPage() {
        rule.accepts("= Round =\n== Ideas ==\n{{:Ideas/Traces}}\n");
    }

    @Test
    void acceptsTheSectionsOfARoundPageAroundIdeas() {
        rule.accepts("""
                == Key Dates ==
                == Project ideas ==
                === Traces ===
                '''Details:'''
                * Mentor: Ada Doe <ada@example.org>
                == Find Us ==
                """);
    }

    @Test
    void flagsTheTitleOfAnIdeaOnARoundPage() {
        rule.flags("""
                == Project ideas ==
                «==== Traces ====»
                '''Details:'''
                * Mentor: Ada Doe <ada@example.org>
                == Find Us ==
                """);
    }

    @Test
    void movesTheHeadingsBelowATitleAlong() {
        rule.flags("«== Traces ==»\nText\n\n=== Goals ===\nText\n\n==== Stretch goals ====\nText\n")
                .fixedTo("=== Traces ===\nText\n\n==== Goals ====\nText\n\n===== Stretch goals =====\nText\n");
    }
}
