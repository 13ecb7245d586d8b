package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ways in which pages write the fields of an idea. */
class NotationsTest {

    private static final String TIMER = "Boot timer | level=Easy | skills=C, Git | @Ann Lee | @Bo Kim";

    @Test
    void strongLabelsWithTheirColonInsideOrOutside() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Difficulty:''' Easy

                '''Skills''': C, Git

                '''Mentors:''': Ann Lee, Bo Kim
                """))).containsExactly(TIMER);
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                **Difficulty:** Easy

                **Skills**: C, Git

                **Mentors**: Ann Lee, Bo Kim
                """))).containsExactly(TIMER);
    }

    @Test
    void labelsAloneAboveTheirValues() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Difficulty'''

                Easy

                '''Required skills:'''
                C, Git

                '''Mentors'''
                * Ann Lee
                * Bo Kim
                """))).containsExactly(TIMER);
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                **Difficulty**<br>

                **Easy**

                **Required skills**

                C, Git

                **Mentors**
                - Ann Lee
                - Bo Kim
                """))).containsExactly(TIMER);
    }

    @Test
    void lightAndPlainLabels() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                A text.

                Difficulty: Easy
                Skills: C, Git

                ''Proposed mentors: Ann Lee, Bo Kim''
                """))).containsExactly(TIMER);
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                A text.

                *Difficulty:* Easy

                Skills: C, Git

                _Proposed mentors_: Ann Lee, Bo Kim
                """))).containsExactly(TIMER);
    }

    @Test
    void pictureBeforeLabel() {
        assertThat(Readings.ideas(Readings.markdown("""
                ### 💡 Boot timer

                📈 **Difficulty:** Easy
                💪 **Desired skills:** C, Git

                👥 **Mentor(s):** Ann Lee, Bo Kim
                """))).containsExactly("💡 " + TIMER);
    }

    @Test
    void severalLabelsBetweenLineBreaks() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Difficulty''': Easy <br> '''Tools''': none<br/>'''Skills''': C, Git<BR>
                '''Mentors''': Ann Lee<br>Bo Kim
                """))).containsExactly(TIMER);
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer
                **Difficulty**: Easy<br>**Tools**: none<br/>**Skills**: C, Git
                **Mentors**: Ann Lee<br>Bo Kim
                """))).containsExactly(TIMER);
    }

    @Test
    void headings() {
        assertThat(Readings.ideas(Readings.wikitext("""
                = Ideas =
                == Boot timer ==
                === Difficulty ===
                Easy
                ==== Skills ====
                C, Git
                === Mentors ===
                The following people will help.
                * Ann Lee as mentor
                * Bo Kim
                == Trace viewer ==
                === Difficulty ===
                Hard
                """))).containsExactly(TIMER, "Trace viewer | level=Hard");
        assertThat(Readings.ideas(Readings.markdown("""
                Boot timer
                ==========

                ## Difficulty ##

                Easy

                Skills
                ------
                C, Git

                ### Mentors

                * Ann Lee
                * Bo Kim
                """))).containsExactly(TIMER);
    }

    @Test
    void anIssueForm() {
        assertThat(Readings.ideas(Readings.markdown("""
                ### Project title

                Boot timer

                ### Difficulty

                Easy

                ### Mentors

                _No response_
                """))).containsExactly("Boot timer | level=Easy");
    }

    @Test
    void listLabels() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                * '''Difficulty''': Easy
                * Skills
                ** C
                ** Git
                * Mentors:
                ** Ann Lee
                ** Bo Kim
                * Upstream issue: none
                """)))
                .containsExactly("Boot timer | level=Easy | skills=C Git | upstream=none | @Ann Lee | @Bo Kim");
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                - **Difficulty**: Easy
                - Skills
                  - C
                  - Git

                - Mentor(s):
                  - Ann Lee (@annl, ann@example.org) - primary
                  - Bo Kim (@bokim)
                - Status page: none
                """)))
                .containsExactly("Boot timer | level=Easy | skills=C Git | @Ann Lee <ann@example.org> | @Bo Kim");
    }

    @Test
    void definitions() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                ; Difficulty
                : Easy
                ;Skills : C, Git
                ;Code
                : none
                ; Mentors
                : Ann Lee
                : Bo Kim

                Text.
                """))).containsExactly(TIMER);
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                :'''Difficulty''': Easy
                :'''Skills''': C, Git
                :'''Mentors''': Ann Lee, Bo Kim
                The description.
                """))).containsExactly(TIMER);
    }

    @Test
    void oneLabelForTwoFields() {
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Estimated difficulty & needed skills:''' Easy. C, Git.
                """)))
                .containsExactly("Boot timer | level=Easy. C, Git. | skills=Easy. C, Git.");
    }

    @Test
    void valuesThatLookLikeLabels() {
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                **Difficulty**

                **Easy**

                **Project size**

                **175** hours

                **Goals:**

                * **Core:** a timer
                * **Tests:** for all of it
                """)))
                .containsExactly(
                        "Boot timer | level=Easy | size=175 hours | outcomes=Core: a timer Tests: for all of it");
    }
}
