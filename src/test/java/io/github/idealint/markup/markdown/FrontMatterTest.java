package io.github.idealint.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Block.Data.DataEntry;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void valuesHaveNamesAndPlaces() {
        assertThat(read("""
                ---
                title: "A \\"quoted\\" title: 🚀"
                single: 'it''s'
                duration: 175 # hours
                empty:
                ---
                """)).isEqualTo("""
                title=A "quoted" title: 🚀
                single=it's
                duration=175
                empty=""");
    }

    @Test
    void valuesMayGoOnOverLines() {
        assertThat(read("""
                ---
                folded: >-
                  two
                  lines
                literal: |
                  two
                  lines

                plain: two
                  lines
                ---
                """)).isEqualTo("""
                folded=two lines
                literal=two lines
                plain=two lines""");
    }

    @Test
    void listsAndMapsNest() {
        assertThat(read("""
                ---
                mentors: [Ann Lee, 'Bo Marsh']
                left:
                - one
                people:
                  - email: ann@example.org
                    name: Ann
                  - Bo
                ---
                """)).isEqualTo("""
                mentors=(Ann Lee, Bo Marsh)
                left=(one)
                people=((email=ann@example.org, name=Ann), Bo)""");
    }

    @Test
    void whatStandsBeforeAMistakeCounts() {
        assertThat(read("---\ntitle: Timer\nsummary: a: b\nlevel: easy\n---\n")).isEqualTo("title=Timer\nsummary=a");
        assertThat(read("---\ntitle: Timer\nb: [c\n---\n")).startsWith("title=Timer");
    }

    @Test
    void aliasesAreNotFollowedAndDepthIsBounded() {
        assertThat(read("---\na: &a [b]\nc: *a\n---\n")).isEqualTo("a=(b)\nc=");
        assertThat(read("---\na: " + "[".repeat(500) + "\n---\n")).startsWith("a=(((");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\n---\n",
                "---\n# comment\n---\n",
                "--- \nTitle: a\n...\n",
                "\uFEFF---\r\ntitle: a\r\n---\r\n",
                "---\n'quoted key': a\n---",
            })
    void linesOfDashesAtTheStartEncloseIt(String page) {
        assertThat(data(MarkdownOutlines.of(page + "\nText"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n---\ntitle: a\n---\n",
                " ---\ntitle: a\n---\n",
                "---\ntitle: a\n",
                "---\nJust text.\n---\n",
                "---\r\nJust text.\r\n---\r\n",
                "----\ntitle: a\n---\n",
                "Text\n---\ntitle: a\n---\n",
            })
    void otherLinesOfDashesAreRulesAndHeadings(String page) {
        assertThat(data(MarkdownOutlines.of(page))).isEmpty();
    }

    @Test
    void addressesInItAreLinks() {
        Outline outline =
                MarkdownOutlines.of("---\na:\n- https://example.org/a_b\nb: see 'https://example.org/c'\n---\n");
        assertThat(outline.inlines())
                .extracting(inline -> outline.source().text(((Inline.ExternalLink) inline).target()))
                .containsExactly("https://example.org/a_b", "https://example.org/c");
    }

    @Test
    void theTextBehindItIsRead() {
        assertThat(MarkdownOutlines.blocks("---\na: b\n---\n# Title\n"))
                .containsExactly("Data|---\na: b\n---|", "Heading1|Title|");
    }

    private static List<Block.Data> data(Outline outline) {
        return outline.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Data.class::isInstance)
                .map(Block.Data.class::cast)
                .toList();
    }

    private static String read(String page) {
        Outline outline = MarkdownOutlines.of(page);
        return data(outline).get(0).entries().stream()
                .map(entry -> written(outline, entry))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Outline outline, DataEntry entry) {
        String name =
                entry.name().map(range -> outline.source().text(range) + "=").orElse("");
        return entry.entries().isEmpty()
                ? name + outline.passage(entry.value()).text()
                : name
                        + entry.entries().stream()
                                .map(inner -> written(outline, inner))
                                .collect(Collectors.joining(", ", "(", ")"));
    }
}
