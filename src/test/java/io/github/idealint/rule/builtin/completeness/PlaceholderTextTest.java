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
        rule.flags("=== «YourIdea» ===")
                .with("'YourIdea' is a placeholder. Put your own words in its place, or take it out.");
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
}
