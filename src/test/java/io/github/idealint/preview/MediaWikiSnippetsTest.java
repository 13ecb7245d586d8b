package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Previews show what MediaWiki 1.39.17 shows: the table {@code mediawiki-1.39.17.tsv} has its answers. */
class MediaWikiSnippetsTest {

    private static final String TABLE = "mediawiki-1.39.17.tsv";
    private static final String PAGE = "page";
    private static final int COLUMNS = 6;

    /**
     * A row of the table.
     *
     * @param cells the kind, the snippet, the blocks, the links, the bold and the italic text
     */
    private record SnippetRow(List<String> cells) {

        static SnippetRow of(String line) {
            List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
            while (cells.size() < COLUMNS) {
                cells.add("");
            }
            return new SnippetRow(cells);
        }

        boolean isPage() {
            return cells.get(0).equals(PAGE);
        }

        String text(int column) {
            return cells.get(column).replace('⏎', '\n');
        }

        @Override
        public String toString() {
            return cells.get(0) + " " + cells.get(1);
        }
    }

    private static Stream<SnippetRow> rows(Predicate<SnippetRow> wanted) {
        try (InputStream table = MediaWikiSnippetsTest.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(SnippetRow::of).filter(wanted).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<SnippetRow> snippets() {
        return rows(row -> !row.isPage());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void showsWhatTheWikiShows(SnippetRow row) {
        PreviewedPages pages = PreviewedPages.of(row.text(1));
        rows(SnippetRow::isPage)
                .filter(page -> !page.text(2).startsWith("#"))
                .forEach(page -> pages.with(page.text(1), page.text(2)));
        pages.withRedirect("Old kite", "Kite").withRedirect("Older kite", "Kite");
        Element main = pages.main();
        assertThat(List.of(blocks(main), texts(main, "a, .absent, .wiki"), texts(main, "strong"), texts(main, "em")))
                .isEqualTo(row.cells().subList(2, COLUMNS));
    }

    @Test
    void coversAllKinds() {
        assertThat(snippets().map(row -> row.cells().get(0)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("quote", "link", "head", "pre", "list", "tag", "incl", "table");
        assertThat(snippets()).hasSizeGreaterThan(90);
    }

    private static String texts(Element main, String selector) {
        return String.join(" | ", main.select(selector).eachText());
    }

    private static String blocks(Element main) {
        BlockWalk walk = new BlockWalk();
        main.traverse(walk);
        walk.end();
        return String.join(" | ", walk.blocks);
    }

    /** Writes down the blocks of a page, each with its kind. */
    private static final class BlockWalk implements NodeVisitor {

        private final List<String> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String kind = "p";

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element.tagName().equals("br")) {
                text.append(' ');
            } else if (node instanceof Element element && element.isBlock()) {
                end();
                kind = kind(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                end();
                kind = "p";
            }
        }

        void end() {
            String shown = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!shown.isEmpty()) {
                blocks.add(kind + " " + shown);
            }
            text.setLength(0);
        }

        private static String kind(Element element) {
            return switch (element.tagName()) {
                case "li", "dd", "dt" -> "li";
                case "td" -> "cell";
                case "th" -> "head";
                case "caption" -> "cap";
                case "h2", "h3", "h4", "h5", "h6" ->
                    "h" + element.classNames().iterator().next().substring("level".length());
                default -> element.tagName();
            };
        }
    }
}
