package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorMissingTest {

    private final RuleTester rule = RuleTester.of(new MentorMissing());

    @Test
    void flagsTheListWithoutTheField() {
        rule.flags("""
                === Boot timer ===
                '''Summary:''' Time each step

                «'''Details:'''»
                * Skill level: beginner
                * Language: C
                """)
                .with("The field 'Mentor' is missing, so applicants have nobody to ask. Add a line such as"
                        + " '* Mentor: Your Name <your.name@example.org>'.")
                .unfixed();
    }

    @Test
    void flagsTheTitleWhereThereIsNoList() {
        rule.flags("""
                === «Boot timer» ===
                '''Summary:''' Time each step
                """).with("Add a line such as \"'''Mentor:''' Your Name <your.name@example.org>\".");
    }

    @Test
    void flagsPagesThatSayNextToNothing() {
        rule.flags("«»").with("The field 'Mentor' is missing");
        rule.flags("«Timer»").with("The field 'Mentor' is missing");
    }

    @Test
    void flagsOneIdeaOfSeveral() {
        rule.under("gsoc").flags("""
                == Ideas ==
                === Boot timer ===
                '''Difficulty:''' easy

                '''Mentors:''' Ann Lee (@annlee)

                === «Log viewer» ===
                '''Difficulty:''' hard
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any committer",
                "Any of the maintainers",
                "anyone from the team",
                "the team",
                "Example maintainers",
                "our community",
                "A core developer",
                "none",
                "No one yet",
                "one of us"
            })
    void flagsValuesThatNameNobody(String nobody) {
        rule.flags("'''Details:'''\n* Mentor: «" + nobody + "»\n").with("'" + nobody + "' does not name a person.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee",
                "Ann Lee and the team",
                "ann@example.org",
                "Ann Lee <ann@example.org>",
                "the team <team@example.org>",
                "annlee",
                "[[User:Ann|Ann Lee]]",
                "Anya Team-Lee",
                "Nobu Noda",
                "The Anh Nguyen"
            })
    void acceptsWhoeverIsNamed(String somebody) {
        rule.accepts("'''Details:'''\n* Mentor: " + somebody + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " TBD", " ?", " ???", " to be confirmed", " maybe the maintainers", " the team?"})
    void leavesEmptyAndOpenValuesToOtherRules(String value) {
        rule.accepts("'''Details:'''\n* Mentor:" + value + "\n");
    }

    @Test
    void leavesTheTemplateToAnotherRule() {
        rule.accepts("""
                '''Details:'''
                * Mentor: Email address and IRC nick
                """);
    }

    @Test
    void knowsOtherNamesOfTheField() {
        rule.accepts("""
                '''Details:'''
                * Mentors: Ann Lee <ann@example.org>
                """);
    }

    @Test
    void hasNothingToSayOfPagesWithoutIdeas() {
        rule.accepts("""
                {{:Internships/ProjectIdeas/BootTimer}}
                """);
    }

    @Test
    void flagsAListOfNobody() {
        rule.under("gsoc").flags("""
                        == Boot timer ==
                        '''Difficulty:''' easy

                        '''Mentors:'''
                        * «mentor needed»
                        * prospective student: [mailto:bo@example.org Bo Kim]
                        """).with("'mentor needed' does not name a person.");
    }
}
