package io.github.idealint.rule.builtin.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {

    private final RuleTester rule = RuleTester.of(new PlaceholderText());

    @Test
    void flagsAllThatTheTemplateLeavesToFillIn() {
        rule.flags("""
                === «TITLE» ===

                '''Summary:''' «Short description of the project»

                «Detailed description of the project.»

                '''Links:'''
                * «Wiki links to relevant material»
                * «External links to mailing lists or web sites»

                '''Details:'''
                * Skill level: beginner or intermediate or advanced
                * Language: C
                * Mentor: «Email address and IRC nick»
                * Suggested by: «Person who suggested the idea»
                """).unfixed();
    }

    @Test
    void tellsWhatToDo() {
        rule.flags("=== «YourIdea» ===").with("'YourIdea' is a placeholder. Replace it with your own text.");
    }

    @Test
    void advisesToRemoveOnlyWhatAnIdeaCanDoWithout() {
        rule.flags("""
                === Boot timer ===

                Guests boot slowly.

                «TODO»: describe the timer

                '''Details:'''
                * Mentor: «TODO»
                * Suggested by: «TODO»
                """)
                .with(
                        "Replace it with your own text, or remove it.",
                        "'TODO' is a placeholder. Replace it with a real name or address.",
                        "Replace it with a real name or address, or remove it.");
    }

    @Test
    void theOnlyTextOfAnIdeaIsReplaced() {
        rule.flags("""
                === Boot timer ===

                «TODO»: describe the timer
                """).with("'TODO' is a placeholder. Replace it with your own text.");
    }

    @Test
    void flagsTheExamplesOfMessages() {
        rule.flags("""
                === «Title of Your Idea» ===

                Ask in «#your-channel».

                '''Details:'''
                * Skill level: beginner «(what applicants should know)»
                * Mentor: «Your Name» <«your.name@example.org»>
                """);
    }

    @Test
    void examplesAreWrittenExactlyLikeThat() {
        rule.accepts("""
                === Name the title of your idea ===

                The tool asks for your name and for what applicants should know.

                '''Details:'''
                * Language: C
                """);
    }

    @Test
    void takesSentencesOfTheTemplateInARowForOne() {
        rule.under("qemu-2024")
                .flags("""
                === Boot timer ===

                «Detailed description of the project that explains the general idea,
                including a list of high-level tasks that will be completed by the
                project, and provides enough background for someone unfamiliar with
                the codebase to do research. Typically 2 or 3 paragraphs.»

                '''Details:'''
                * Language: C
                """)
                .with("'Detailed description of the project that explains the genera…' is a placeholder.");
    }

    @Test
    void flagsWordsThatStandInForAValue() {
        rule.flags("""
                === Boot timer ===

                «TODO»: describe the timer

                '''Details:'''
                * Language: «TODO»
                * Mentor: «Jane Doe» <jane@example.org>
                ** Matrix: «TODO»; IRC: jane
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sort the TODO list of the tracer.", "TODO:\n* a timer", "See [https://example.org/TODO the list].",
                "The <nowiki>TODO</nowiki> marks go.", "<pre>\nTODO\n</pre>", "See a short description of the project.",
                "Send it to example.com.", "https://example.org/YourIdea"
            })
    void acceptsHonestProse(String prose) {
        rule.accepts("=== Boot timer ===\n\n" + prose + "\n\n'''Details:'''\n* Language: C\n");
    }

    @Test
    void acceptsTheTemplateWhereAPageShowsIt() {
        rule.accepts("""
                === Boot timer ===

                '''Details:'''
                * Language: C

                == Project idea template ==

                === TITLE ===

                '''Summary:''' Short description of the project
                """);
    }

    @Test
    void knowsOnlyTheTemplateOfItsProfile() {
        assertThat(rule.under("gsoc").find("== Boot timer ==\n\n'''Mentors:''' Email address and IRC nick\n"))
                .isEmpty();
    }

    @Test
    void flagsAParagraphOfADescriptionThatSomebodyHasStillToWrite() {
        rule.under("gsoc").flags("""
                == Boot timer ==
                '''Difficulty:''' easy

                '''Description:'''
                Measure each step of the boot.

                «TODO»: link to the thesis
                """);
    }
}
