package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SeveralIdeasTest {

    private final RuleTester rule = RuleTester.of(new SeveralIdeas());

    @Test
    void flagsEveryTitleAfterTheFirst() {
        rule.flags("""
                === Traces ===
                Text

                === «Colours» ===
                Text

                === «Sounds» ===
                Text
                """)
                .with("'Colours' is a second title, but this page is for one idea. Move", "'Sounds' is a second title")
                .unfixed();
    }

    @Test
    void saysHowAPartOfTheIdeaIsHeaded() {
        rule.flags("=== Traces ===\nText\n\n=== «Colours» ===\nText\n").with("write '==== Colours ===='");
    }

    @Test
    void pointsAtTheMarksOfATitleThatSaysNothing() {
        rule.flags("=== Traces ===\nText\n\n«=== <!-- more --> ===»\nText\n");
    }

    @Test
    void takesTheFirstHeadingsLevelWhereAnyWillDo() {
        rule.under(Shapes.titlesAt(OptionalInt.empty()))
                .flags("== Traces ==\nText\n=== Goals of it ===\nText\n== «Colours» ==\nText\n");
    }

    @Test
    void acceptsHeadingsAtOtherLevels() {
        rule.accepts("=== Traces ===\nText\n==== First ====\nText\n==== Second ====\nText\n");
    }

    @Test
    void acceptsLabelsThatAreHeadings() {
        rule.accepts("=== Traces ===\nText\n=== Links ===\n* https://example.org/\n=== Details ===\n* Language: C\n");
    }

    @Test
    void acceptsManyIdeasWhereTheProfileDoes() {
        rule.under("gsoc").accepts("""
                == Traces ==
                '''Mentor:''' Ada Quill

                == Colours ==
                '''Mentor:''' Bo Marsh
                """);
    }

    @Test
    void acceptsTheTemplateOnAPage() {
        rule.accepts("""
                === Traces ===
                Text

                == Project idea template ==
                === TITLE ===
                Text
                """);
    }

    @Test
    void acceptsTheHeadingsOfARoundPage() {
        rule.accepts("=== Drawing ===\n{{:Ideas/Traces}}\n=== Sound ===\n{{:Ideas/Beeps}}\n");
    }

    @Test
    void acceptsAPageWithoutHeadings() {
        rule.accepts("'''Summary:''' Draw the traces\n");
    }

    @Test
    void acceptsIdeasThatStandOnTheRoundPageItself() {
        rule.accepts("""
                == Key Dates ==
                == Project ideas ==
                === Traces ===
                '''Details:'''
                * Mentor: Ada Doe <ada@example.org>
                === Timers ===
                '''Details:'''
                * Mentor: Ada Doe <ada@example.org>
                """);
    }
}
