package io.github.idealint.draft;

import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.page.Transclusion;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The line by which a page that lists ideas shows a new one: an inclusion in wikitext, a link in Markdown.
 *
 * @param title the title of the idea
 * @param names what its page may be called in the wiki, the longest name first
 * @param path the path of its file from the folder of the list, with {@code /} between its parts
 */
public record RoundEntry(String title, List<WikiTitle> names, String path) {

    private static final Pattern MARK = Pattern.compile("^[ \\t>]*(?:[-+]|\\d+[.)]|[*#:;]+)[ \\t]*$|^[ \\t]*$");
    private static final Pattern PAGE =
            Pattern.compile("(?i)^(?![a-z][a-z0-9+.-]{0,20}+:|/)[^#?]{1,200}\\.(?:md|markdown)");

    public RoundEntry {
        names = List.copyOf(names);
    }

    /** The line without regard to a list. */
    public String line(Notation notation) {
        return notation.markup() == Markup.WIKITEXT
                ? notation.inclusion(names.get(names.size() - 1).toString())
                : notation.item(link(notation));
    }

    /** Whether the list shows the idea already, as one that is written in advance does. */
    public boolean isIn(IdeaPage list) {
        return list.transclusions().stream()
                        .anyMatch(call -> call.isOfPage()
                                && names.stream()
                                        .anyMatch(name ->
                                                name.key().equals(call.target().key())))
                || pages(list).anyMatch(link -> link.target().text().equals(encoded()));
    }

    /** Adds the line below the last page that the list shows in the same way; empty if it shows none. */
    public Optional<TextEdit> addTo(IdeaPage list) {
        if (list.notation().markup() == Markup.WIKITEXT) {
            return list.transclusions().stream()
                    .filter(call -> call.isOfPage() && call.onPage() && !list.isLiteral(call.range()))
                    .reduce((first, second) -> second)
                    .map(last -> below(list, last.range(), list.notation().inclusion(nameLike(last))));
        }
        return pages(list)
                .reduce((first, second) -> second)
                .map(last -> below(list, last.range(), link(list.notation())));
    }

    private static Stream<Link> pages(IdeaPage list) {
        return list.links().stream()
                .filter(link -> list.notation().markup() == Markup.MARKDOWN
                        && !list.isLiteral(link)
                        && PAGE.matcher(link.target().text()).matches());
    }

    /** The name in the folder of another page, such as {@code Internships/ProjectIdeas/Timer}; without one, the shortest. */
    private String nameLike(Transclusion other) {
        String folder = other.target().folder().key();
        return names.stream()
                .filter(name -> name.folder().key().equals(folder))
                .findFirst()
                .orElse(names.get(names.size() - 1))
                .toString();
    }

    /** A line with the mark that the line above it has, if it has one. */
    private static TextEdit below(IdeaPage list, TextRange above, String text) {
        TextRange line = list.source().line(list.source().lineAt(above.end()));
        String before = list.source().text(new TextRange(Math.min(line.start(), above.start()), above.start()));
        String mark = MARK.matcher(before).matches() ? before : "";
        String end = list.source().text().contains("\r\n") ? "\r\n" : "\n";
        return TextEdit.insert(line.end(), end + mark + text);
    }

    private String link(Notation notation) {
        return notation.link(encoded(), title);
    }

    /** The path as a link destination of CommonMark can be. */
    private String encoded() {
        return path.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }
}
