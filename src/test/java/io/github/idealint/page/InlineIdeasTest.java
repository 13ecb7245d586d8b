package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineIdeasTest {

    private static final String FIELDS = "\nSome text.\n* Mentor: Ada Doe <ada@example.org>\n";

    @Test
    void sectionsOfTheRoundAreNoIdeas() {
        IdeaPage page = round("== Introduction ==\nWelcome.\n== Ideas ==\n=== Boot timer ===" + FIELDS
                + "=== Trace viewer ===" + FIELDS + "== How to apply ==\nBy mail.\n");

        assertThat(titles(page)).containsExactly("Boot timer", "Trace viewer");
        assertThat(page.source().text(page.ideas().get(1).range()))
                .isEqualTo("=== Trace viewer ===" + FIELDS.stripTrailing());
    }

    @Test
    void aNeighbourAtTheTitlesLevelIsAnIdeaWithoutAnyField() {
        assertThat(titles("== Ideas ==\n=== Boot timer ===\nOnly text.\n=== Trace viewer ===" + FIELDS
                        + "=== Disk map ===\n* Only a list.\n"))
                .containsExactly("Boot timer", "Trace viewer", "Disk map");
    }

    @Test
    void aNeighbourOfAnotherSectionOrWithoutTextIsNone() {
        assertThat(titles("== Introduction ==\n=== Rules ===\nBe kind.\n== Ideas ==\n=== Boot timer ===" + FIELDS))
                .containsExactly("Boot timer");
        assertThat(titles("== Ideas ==\n=== Kernel ===\n=== Boot timer ===" + FIELDS))
                .containsExactly("Boot timer");
    }

    @Test
    void aHeadingBelowATitleBelongsToTheIdea() {
        IdeaPage page = round("== Ideas ==\n=== Boot timer ===" + FIELDS + "==== Notes ====\n* Mentor: Ben Roe\n"
                + "=== Trace viewer ===" + FIELDS);

        assertThat(titles(page)).containsExactly("Boot timer", "Trace viewer");
        assertThat(page.ideas().get(0).headings())
                .extracting(title -> title.text().text())
                .containsExactly("Notes");
        assertThat(page.ideas().get(0).mentors()).hasSize(2);
    }

    @Test
    void aSectionOfTheRoundMayBeCalledLikeAField() {
        assertThat(titles("== Ideas ==\n=== Boot timer ===" + FIELDS
                        + "== Mentors ==\n* Ada Doe <ada@example.org>\n== Links ==\n* https://example.org/\n"))
                .containsExactly("Boot timer");
        assertThat(round("== Ideas ==\n=== Boot timer ===" + FIELDS + "== Mentors ==\n* Ben Roe <ben@example.org>\n")
                        .ideas()
                        .get(0)
                        .mentors())
                .hasSize(1);
    }

    @Test
    void theSectionThatShowsTheTemplateHasNoIdea() {
        assertThat(titles("== Ideas ==\n=== Boot timer ===" + FIELDS + "== Project idea template ==\n=== TITLE ==="
                        + FIELDS + "== Find Us ==\nHere.\n"))
                .containsExactly("Boot timer");
    }

    @Test
    void olderPagesHaveTheirTitlesOneLevelUp() {
        assertThat(titles("= Introduction =\nWelcome.\n= Ideas =\n== Boot timer ==" + FIELDS + "=== Notes ===\nMore.\n"
                        + "== Trace viewer ==" + FIELDS + "= Find Us =\nHere.\n"))
                .containsExactly("Boot timer", "Trace viewer");
    }

    @Test
    void aPageWithoutAnIdeaHasNone() {
        assertThat(titles("")).isEmpty();
        assertThat(titles("Ideas will follow.\n")).isEmpty();
        assertThat(titles("== Introduction ==\nWelcome.\n=== Rules ===\nBe kind.\n"))
                .isEmpty();
    }

    private static List<String> titles(String text) {
        return titles(round(text));
    }

    private static List<String> titles(IdeaPage page) {
        return page.ideas().stream()
                .map(idea -> idea.title().orElseThrow().text().text())
                .toList();
    }

    private static IdeaPage round(String text) {
        return new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of("Outreachy 2027.wiki", text)));
    }
}
