package io.github.idealint.rule.builtin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way to write ideas.
 *
 * @param name what it is called in the names of tests
 * @param file a file of this markup
 * @param title the line of a title
 * @param field a field, by its label and its value
 * @param end what follows the last field
 */
record IdeaWriting(String name, String file, String title, String field, String end) {

    /** A link as drafts have it, {@code {https://example.org|text}}, which each markup writes in its own way. */
    private static final Pattern LINK = Pattern.compile("\\{([^{}|]+)\\|([^{}|]+)}");

    /** Three in wikitext, the first of them the usual one, and six in Markdown. */
    static final List<IdeaWriting> ALL = List.of(
            new IdeaWriting("wikitext, strong labels", "list.wiki", "== %s ==\n\n", "'''%s:''' %s\n\n", ""),
            new IdeaWriting("wikitext, items", "list.wiki", "== %s ==\n\n", "* %s: %s\n", "\n"),
            new IdeaWriting("wikitext, definitions", "list.wiki", "== %s ==\n\n", "; %s\n: %s\n\n", ""),
            new IdeaWriting("Markdown, strong labels", "list.md", "## %s\n\n", "**%s:** %s\n\n", ""),
            new IdeaWriting("Markdown, strong labels alone", "list.md", "## %s\n\n", "**%s**\n\n%s\n\n", ""),
            new IdeaWriting("Markdown, light labels", "list.md", "## %s\n\n", "*%s*: %s<br>\n", "\n"),
            new IdeaWriting("Markdown, plain labels", "list.md", "%s\n---\n\n", "%s: %s\n\n", ""),
            new IdeaWriting("Markdown, items", "list.md", "## %s\n\n", "- **%s**: %s\n", "\n"),
            new IdeaWriting("Markdown, headings", "list.md", "## %s\n\n", "### %s\n\n%s\n\n", ""));

    String page(List<DraftedIdea> ideas) {
        return ideas.stream().map(this::written).collect(Collectors.joining());
    }

    private String written(DraftedIdea idea) {
        String fields = idea.fields().stream()
                .map(entry -> field.formatted(entry.getKey(), entry.getValue()).replace(" \n", "\n"))
                .collect(Collectors.joining());
        return LINK.matcher(title.formatted(idea.title()) + fields.replace("\n\n\n\n", "\n\n") + end)
                .replaceAll(isMarkdown() ? "[$2]($1)" : "[$1 $2]");
    }

    boolean isMarkdown() {
        return file.endsWith(".md");
    }
}
