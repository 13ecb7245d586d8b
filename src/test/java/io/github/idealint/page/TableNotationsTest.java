package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ideas in tables, in calls of templates and in front matter. */
class TableNotationsTest {

    private static final String TIMER = "Boot timer | level=Easy | skills=C, Git | @Ann Lee | @Bo Kim";

    @Test
    void aTableInWhichEachRowIsAnIdea() {
        String viewer = "Trace viewer | level=Hard | skills=HTML | @Cy Ito <cy@example.org>";
        assertThat(Readings.ideas(Readings.wikitext("""
                == Ideas ==
                {| class="wikitable"
                ! Project !! Difficulty !! Skills !! Mentors
                |-
                | Boot timer || Easy || C, Git || Ann Lee, Bo Kim
                |-
                | '''Trace viewer'''
                | Hard
                | HTML
                | Cy Ito <cy@example.org>
                |}
                Text.
                """))).containsExactly(TIMER, viewer);
        assertThat(Readings.ideas(Readings.markdown("""
                # Ideas

                | **Title** | Difficulty | Skills | Mentors |
                |---|---|---|---|
                | Boot timer | Easy | C, Git | Ann Lee<br>Bo Kim |
                | Trace viewer | Hard | HTML | Cy Ito <cy@example.org> |
                """))).containsExactly(TIMER, viewer);
    }

    @Test
    void aTableOfLabelsAndValues() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                {|
                ! Difficulty
                | Easy
                |-
                ! Skills
                | C, Git
                |-
                ! Mentors
                | Ann Lee, Bo Kim
                |}
                """))).containsExactly(TIMER);
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                | Difficulty | Skills | Mentors |
                |---|---|---|
                | Easy | C, Git | Ann Lee, Bo Kim |
                """))).containsExactly(TIMER);
    }

    @Test
    void anyOtherTableIsText() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Difficulty:''' Easy

                {|
                ! Task name !! End date !! Status
                |-
                | Design || June || done
                |}
                """))).containsExactly("Boot timer | level=Easy");
    }

    @Test
    void callsOfConfiguredTemplates() {
        assertThat(Readings.ideas(Readings.wikitext("""
                <!-- The title is the page's. -->
                {{SummerIdea
                |Boot timer|
                <!-- What it is -->
                Measure the boot.

                ==== Part ====
                * steps
                |
                * [mailto:ann@example.org Ann Lee]
                * Bo Kim
                | C, {{abbr|Git}}}}
                [[Category:Ideas]]
                """)))
                .containsExactly("Boot timer | description=Measure the boot. ==== Part ==== steps"
                        + " | skills=C, {{abbr|Git}} | @Ann Lee <ann@example.org> | @Bo Kim");
    }

    @Test
    void parametersThatAreCalledLikeFields() {
        assertThat(Readings.ideas(Readings.wikitext("""
                {{Project|year=2027|mentor=[[User:Ann|Ann Lee]]}}
                = Boot timer =
                == Skills ==
                C, Git
                """))).containsExactly("Boot timer | skills=C, Git | @Ann Lee");
        assertThat(Readings.ideas(Readings.wikitext("""
                == News ==
                {{LinkBox|link=Ideas|title=Project ideas}}
                {{cite|title=A paper|author=Ann Lee}}
                == More ==
                """))).isEmpty();
    }

    @Test
    void frontMatter() {
        assertThat(Readings.ideas(Readings.markdown("""
                ---
                layout: idea
                title: "Boot timer"
                project: Example
                difficulty: Easy
                required_skills:
                  - C
                  - Git
                project_mentors:
                  - first_name: Ann
                    last_name: Lee
                    email: ann@example.org
                  - name: Bo Kim
                    github: bokim
                ---

                # Description

                Measure the boot.
                """)))
                .containsExactly("Boot timer | level=Easy | skills=C Git | description=Measure the boot."
                        + " | @Ann Lee <ann@example.org> | @Bo Kim");
    }

    @Test
    void whoWorksOnWhatIsNoIdea() {
        assertThat(Readings.titles(Readings.markdown(
                        "| Student | Project | Mentors |\n|---|---|---|\n| Ann Lee | Boot timer | Ada |\n")))
                .isEmpty();
        assertThat(Readings.titles(Readings.markdown("| Project | Mentors |\n|---|---|\n| Boot timer | Ada |\n")))
                .containsExactly("Boot timer");
    }
}
