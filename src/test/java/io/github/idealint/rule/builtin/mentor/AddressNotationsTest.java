package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are judged in whatever notation a page names its people. */
class AddressNotationsTest {

    private final RuleTester rule = RuleTester.of(new InvalidEmail());

    @ParameterizedTest
    @ValueSource(strings = {"gsoc", "hsf"})
    void flagsPeopleOfFrontMatter(String profile) {
        RuleTester markdown = rule.under(profile).inFile("timer.md");
        markdown.flags("""
                ---
                title: Boot timer
                difficulty: medium
                mentors:
                  - Ann Lee <«ann@example,org»>
                  - Bo Kim <bo@example.org>
                ---
                Time each step.
                """).with("it has a comma where a dot belongs");
        markdown.flags("""
                ---
                title: Boot timer
                difficulty: medium
                project_mentors:
                  - email: «ann@example..org»
                    first_name: Ann
                    last_name: Lee
                  - email: bo@example.org
                    name: Bo Kim
                  - name: Cy Day
                    e-mail: "«cy@@example.org»"
                ---
                Time each step.
                """).with("'..' where one dot belongs", "it has '@@' where one '@' belongs");
        markdown.flags("""
                ---
                title: Boot timer
                difficulty: medium
                mentor: Ann Lee <«ann@example,org»>
                ---
                Time each step.
                """).with("it has a comma where a dot belongs");
        markdown.flags("""
                ---
                title: Boot timer
                difficulty: medium
                mentors: [Ann Lee <«ann@@example.org»>, Bo Kim <bo@example.org>]
                ---
                Time each step.
                """).with("it has '@@' where one '@' belongs");
        markdown.flags("""
                ---
                title: Boot timer
                difficulty: medium
                mentors:
                  ann:
                    name: Ann Lee
                    email: «ann@example,org»
                ---
                Time each step.
                """).with("it has a comma where a dot belongs");
    }

    @Test
    void flagsPeopleInTablesAndTemplates() {
        RuleTester free = rule.under("gsoc");
        free.flags("""
                == Boot timer ==
                {|
                ! Mentor
                | Ann Lee <«ann@example,org»>
                |-
                ! Difficulty
                | easy
                |}
                """).with("it has a comma where a dot belongs");
        free.flags("""
                == Boot timer ==
                {|
                ! Difficulty !! Mentor
                |-
                | easy
                | Ann Lee <«ann@example,org»>
                |}
                """).with("it has a comma where a dot belongs");
        free.flags("""
                == Boot timer ==
                {{Idea
                |difficulty=easy
                |mentor=Ann Lee <«ann@example,org»>
                }}
                """).with("it has a comma where a dot belongs");
        free.inFile("timer.md").flags("""
                ## Boot timer
                | Difficulty | Mentor |
                |---|---|
                | easy | Ann Lee <«ann@example,org»> |
                """).with("it has a comma where a dot belongs");
    }
}
