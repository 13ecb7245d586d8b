package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ideas a page has, and what on it is none. */
class IdeasOfPageTest {

    @Test
    void findsAllIdeasOfAPageOfMany() {
        IdeaPage page = Pages.read("gsoc", """
                = Ideas =
                Welcome.

                == Trace viewer ==
                Draw lanes.

                '''Difficulty''': easy

                == Boot timer ==
                Time each step.

                === Mentors ===
                Ann Lee

                == Contact ==
                Write to us.
                """);
        assertThat(page.ideas().stream()
                        .map(idea -> idea.title().orElseThrow().text().text()))
                .containsExactly("Trace viewer", "Boot timer");
    }

    @Test
    void aPageThatPullsOthersInIsNoIdea() {
        assertThat(Pages.read("== Ideas ==\n{{:Internships/ProjectIdeas/TraceViewer}}\n")
                        .ideas())
                .isEmpty();
    }

    @Test
    void aRedirectIsNoIdea() {
        assertThat(Pages.read("#REDIRECT [[Trace viewer]]\n").ideas()).isEmpty();
    }

    @Test
    void theTemplateSectionIsNobodysIdea() {
        IdeaPage page = Pages.read("""
                == Project idea template ==
                === TITLE ===
                '''Details:'''
                * Mentor: Email address and IRC nick
                """);
        assertThat(page.ideas().stream().flatMap(idea -> idea.fields().stream()))
                .isEmpty();
        assertThat(page.lines()).allMatch(line -> line.is(Line.Kind.OTHER) || line.is(Line.Kind.BLANK));
    }

    private static Idea idea(String text) {
        return Pages.read(text).ideas().get(0);
    }
}
