package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class UnmappedTemplateTest {

    private final RuleTester rule = RuleTester.of(new UnmappedTemplate()).under("gsoc");

    @Test
    void proposesWhatTheParametersSeemToBe() {
        rule.flags("""
                {{«SummerIdea»
                |Boot timer
                |Measure how long each step of the boot takes, and show it.
                |Ada Quill <ada@example.org>
                |C, Git}}
                """)
                .with("templates: {SummerIdea: [title, description, mentors, skills]}")
                .unfixed();
    }

    @Test
    void guessesByTheCommentsThatAuthorsStartFrom() {
        rule.flags("""
                {{«Project idea: 2027»
                |Boot timer|
                <!-- List required skills: -->
                * C, and a little of everything that an assembler needs
                |
                <!-- List contacts: -->
                Ada
                |
                <!-- Description goes here: -->
                Measure how long each step of the boot takes, and show it.
                }}
                """).with("templates: {\"Project idea: 2027\": [title, skills, mentors, description]}");
    }

    @Test
    void leavesOpenWhatCouldBeAnything() {
        rule.flags("""
                {{«Idea»|Boot timer||Measure how long each step of the boot takes, and show it.|Ada Quill|easy|175 hours|}}
                """).with("{Idea: [title, …, description, mentors, level, size, …]}");
    }

    @Test
    void flagsATemplateOnceAPage() {
        rule.flags("""
                {{«Idea»|Boot timer|Measure how long each step of the boot takes, and show it.|Ada Quill|C}}
                {{idea|Trace viewer|Show in the browser where all the time of the boot goes.|Bo Marsh|C}}
                """);
    }

    @Test
    void acceptsCallsThatAreNoIdeas() {
        rule.accepts("{{Important|Applications are closed, and nobody can apply any more until May.}}\n");
        rule.accepts("{{Box|Application template|Congratulations on applying for a project with us this year!}}\n");
        rule.accepts("{{Quote|Whatever can be measured can be made faster in the end.|Ada Quill|2020}}\n");
        rule.accepts("{{Navigation|2025|2026|2027}}\n");
    }
}
