package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TitleMissingTest {

    private final RuleTester rule = RuleTester.of(new TitleMissing());

    @Test
    void pointsAtTheFirstLineThatSaysSomething() {
        rule.flags("""

                «'''Summary:''' Draw the traces»

                '''Links:'''
                """).with("'=== Title of Your Idea ==='").unfixed();
    }

    @Test
    void flagsAHeadingThatSaysNothing() {
        rule.flags("""
                «=== <!-- later --> ===»
                '''Summary:''' Draw the traces
                """);
    }

    @Test
    void showsAHeadingAtTheProfilesLevel() {
        rule.under(Shapes.titlesAt(OptionalInt.of(2)))
                .flags("«'''Summary:''' Draw the traces»\n")
                .with("'== Title of Your Idea =='");
    }

    @Test
    void showsAUsualHeadingWhereAnyLevelWillDo() {
        rule.under(Shapes.titlesAt(OptionalInt.empty()))
                .flags("«'''Summary:''' Draw the traces»\n")
                .with("'== Title of Your Idea =='");
    }

    @Test
    void takesALabelForNoTitle() {
        rule.flags("""
                «=== Summary ===»
                Draw the traces

                === Details ===
                * Skill level: beginner
                """);
    }

    @Test
    void acceptsATitleAtAnyLevel() {
        rule.accepts("== Traces ==\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void acceptsAPageThatOnlyPullsOthersIn() {
        rule.accepts("{{:Ideas/Traces}}\n{{:Ideas/Colours}}\n");
    }

    @Test
    void flagsAnEmptyPage() {
        rule.flags("«»").with("has no title");
    }

    @Test
    void acceptsAPageWhoseFieldsATemplateShows() {
        rule.under("gsoc").accepts("{{Project|mentor=Ada Quill|size=175 hours}}\n\nMeasure the boot.\n");
        rule.under("gsoc").flags("«'''Mentor:''' Ada Quill»\n\nMeasure the boot.\n");
    }

    @Test
    void leavesTitlesThatAreNoHeadingsToTheRulesForThat() {
        rule.accepts("=== Boot timer === [[Category:Ideas]]\n\n'''Summary:''' Show the time\n");
        rule.accepts(
                "  === Boot timer ===\n\n  '''Summary:''' Show the time\n\n  Text\n\n  '''Details:'''\n  * Skill level: x\n  * Language: C\n");
    }
}
