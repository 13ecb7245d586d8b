package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.markdown.MarkdownParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ideas are read in any notation under profiles that prescribe a layout, too. */
class OtherNotationsTest {

    private static final String TITLE = "=== Boot timer ===\n\n'''Summary:''' Measure the boot\n\nText.\n\n";
    private static final String ALL = "Boot timer | summary=Measure the boot | level=intermediate | size=175 hours"
            + " | skills=C | @Ann Lee <ann@example.org>";

    private static List<String> ideas(String fields) {
        return Readings.ideas(Pages.read("qemu-2026", TITLE + fields));
    }

    @Test
    void tables() {
        assertThat(ideas("""
                {|
                ! Difficulty
                | intermediate
                |-
                ! Project size
                | 175 hours
                |-
                ! Required skills
                | C
                |-
                ! Mentors
                | Ann Lee <ann@example.org>
                |}
                """)).containsExactly(ALL);
    }

    @Test
    void severalToALine() {
        assertThat(ideas("""
                '''Difficulty''': intermediate<br>'''Project size''': 175 hours<br>
                '''Required skills''': C<br>'''Mentors''': Ann Lee <ann@example.org>
                """)).containsExactly(ALL);
    }

    @Test
    void callsOfTemplates() {
        assertThat(ideas("""
                {{Details|difficulty=intermediate|project size=175 hours|required skills=C
                |mentors=Ann Lee <ann@example.org>}}
                """)).containsExactly(ALL);
    }

    @Test
    void definitions() {
        assertThat(ideas("""
                ; Difficulty : intermediate
                ; Project size
                : 175 hours
                ; Required skills : C
                ; Mentors
                : Ann Lee <ann@example.org>
                """)).containsExactly(ALL);
    }

    @Test
    void tablesOfMarkdown() {
        IdeaPage page = new IdeaPageReader(Profiles.builtIn("qemu-2026"))
                .read(new MarkdownParser().parse(SourceText.of("page.md", """
                        ### Boot timer

                        **Summary:** Measure the boot

                        Text.

                        | Difficulty | Project size | Required skills | Mentors |
                        |---|---|---|---|
                        | intermediate | 175 hours | C | Ann Lee <ann@example.org> |
                        """)));
        assertThat(Readings.ideas(page)).containsExactly(ALL);
    }

    @Test
    void theGroupOfTheLayoutIsReadAsItIsPrescribed() {
        Idea idea = Pages.read("qemu-2026", TITLE + """
                '''Details:'''
                * Difficulty: intermediate
                * Shoe size: 42
                """).ideas().get(0);
        assertThat(idea.fields())
                .map(field -> field.label().name().text())
                .containsExactly("Summary", "Details", "Difficulty", "Shoe size");
    }
}
