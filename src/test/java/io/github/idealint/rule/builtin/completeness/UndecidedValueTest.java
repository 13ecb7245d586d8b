package io.github.idealint.rule.builtin.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecidedValueTest {

    private final RuleTester rule = RuleTester.of(new UndecidedValue());

    @Test
    void flagsAFieldPutOff() {
        rule.flags("* Mentor: «TBD»")
                .with("'TBD' leaves the field 'Mentor' undecided, but applicants need to know it. Fill in the field.")
                .unfixed();
    }

    @Test
    void reportsWhatIsNestedOnce() {
        rule.under("gsoc").flags("""
                == Boot timer ==
                ; Project size
                : «TBD»
                ; Mentors
                : Ann Lee <ann@example.org>
                """);
        rule.under("gsoc").inFile("timer.md").flags("""
                ## Boot timer

                - Project size
                  - «TBD»
                - Mentors: Ann Lee
                """);
    }

    @Test
    void advisesToRemoveOnlyWhatAnIdeaCanDoWithout() {
        rule.flags("""
                '''Details:'''
                * Skill level: intermediate«?»
                * Language: «to be confirmed»
                * Mentor: Ann Lee <ann@example.org>, «TBD»
                * Suggested by: «?»
                * Example maintainers«?»
                """)
                .with(
                        "applicants need to know it. Decide, and remove '?'.",
                        "applicants need to know it. Fill in the field.",
                        "applicants need to know it. Decide, and remove 'TBD'.",
                        "'?' leaves the field 'Suggested by' undecided. Fill in the field, or remove it.",
                        "'?' leaves the field 'Suggested by' undecided. Decide, and remove '?'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mentor: «?»",
                "Mentor: «???»",
                "Mentor: Ann Lee <ann@example.org>, «TBA»",
                "Mentor: annlee«(?)»",
                "Mentor: Ann Lee «?»",
                "Mentor: «Maybe» me (Ann Lee), depends on the holidays",
                "Mentor: «not defined yet»",
                "Mentor: Ann Lee <ann@example.org>, «maybe» Ben Roe <ben@example.org>",
                "Skill level: «tbc»",
                "Skill level: intermediate«?»",
                "Language: «to be confirmed»",
                "Language: C, «TBD»",
                "Project size: «N hours»",
                "Suggested by: «?»"
            })
    void pointsAtTheWords(String field) {
        rule.flags("* " + field).with("undecided");
    }

    @Test
    void flagsABulletThatStandsInForAMentor() {
        rule.flags("""
                '''Details:'''
                * Skill level: beginner
                * Mentor: Ann Lee <ann@example.org>
                * Example maintainers«?»
                """).with("'?' leaves the field 'Mentor' undecided");
    }

    @Test
    void flagsAQuestionAmongOtherDetails() {
        rule.flags("""
                '''Details:'''
                * Ben Roe «?»
                * Skill level: beginner
                * Example maintainers«?»
                """);
    }

    @Test
    void flagsListsAndTextsThatSayNothingElse() {
        rule.flags("""
                === Boot timer ===

                '''Summary:''' «TBD»

                '''Links:'''
                * «TBD»

                '''Details:'''
                * Language: C
                """);
    }

    @Test
    void acceptsQuestionsAndDoubtsInProse() {
        rule.accepts("""
                === Boot timer ===

                '''Summary:''' Where does the time go when a guest boots?

                Maybe TBD records can be read? To be decided together.
                * Is the clock right?

                '''Links:'''
                * https://example.org/?q=tbd
                * Why a timer?

                '''Details:'''
                * Skill level: beginner
                ** Could it be split?
                * Language: C, possibly Rust
                * Could all of this be done by somebody who has never seen the boot code of a guest before?
                * Mentor: Ann Lee <ann@example.org> (https://example.org/?), Maybelline Roe <tbd@example.org>
                """);
    }

    @Test
    void leavesPlaceholdersAndOpenChoicesToTheRulesAboutThem() {
        rule.accepts("""
                * Mentor: Email address and IRC nick
                * Language: TODO
                * Skill level: beginner or intermediate or advanced
                """);
    }

    @Test
    void untilTheIdeasAreDueItIsAWarning() {
        RuleTester scheduled = rule.under(Changed.schedule("outreachy-2020-12"));

        rule.flags("* Skill level: «TBD»").atMost(Severity.WARNING);
        scheduled.flags("* Skill level: «TBD»").atMost(Severity.WARNING);
        scheduled.on("2020-10-01").flags("* Skill level: «TBD»").atMost(Severity.WARNING);
    }

    @Test
    void afterwardsItIsAsBadAsItGets() {
        Finding late = rule.under(Changed.schedule("outreachy-2020-12"))
                .on("2020-10-02")
                .find("* Skill level: TBD")
                .get(0);

        assertThat(late.ceiling()).isEmpty();
        assertThat(late.message()).endsWith("The deadline for ideas was October 1, 2020. Fill in the field.");
    }

    @Test
    void ideasOfAnotherRoundAreDueAnotherDay() {
        rule.under(Changed.schedule("outreachy-2020-12"))
                .on("2020-10-02")
                .named("Ideas/Timer")
                .beside("Outreachy 2021 MayAugust", "{{:Ideas/Timer}}")
                .flags("* Skill level: «TBD»")
                .atMost(Severity.WARNING);
    }

    @Test
    void acceptsASizeWithAnotherThatIsPossible() {
        RuleTester free = RuleTester.of(new UndecidedValue()).under("gsoc").inFile("timer.md");
        free.accepts("## Timer\n\n**Size:** 350 hours, possibly 175 for those who know C\n");
        free.flags("## Timer\n\n**Size:** «possibly» 350 hours\n");
    }
}
