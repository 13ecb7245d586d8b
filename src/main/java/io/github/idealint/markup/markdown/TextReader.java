package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads plain text: escapes and character references, which commonmark-java resolves without a place of their own, the
 * tags of site generators, bare addresses, and quotes of emphasis that nothing closes.
 */
final class TextReader {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?=\\p{Punct})|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern OPENING = Pattern.compile("(?:\\[[ xX]\\][ \\t]++)?(\\*\\*|__)(?![*_\\s])");
    private static final Pattern BEFORE_TEXT = Pattern.compile("\\uFEFF?[ \\t>]*+(?:(?:[*+-]|\\d{1,9}[.)])[ \\t]++)*+");
    private static final Parser PARSER = Parser.builder().build();

    private final SourceText page;
    private final String source;
    private final PageContent content;
    private final NavigableMap<Integer, TextRange> tags = new TreeMap<>();
    private final Map<String, Optional<String>> references = new HashMap<>();

    TextReader(MarkdownDraft draft, PageContent content) {
        this.page = draft.source();
        this.source = page.text();
        this.content = content;
        draft.tags().forEach(tag -> tags.put(tag.start(), tag));
    }

    /** Whether a backslash before a character makes it plain text. */
    static boolean isEscapable(char c) {
        return c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
    }

    /** Reads text between constructs; inside a link no address is one of its own. */
    void read(TextRange range, boolean linked) {
        List<TextEdit> edits = new ArrayList<>(escapes(range));
        tags.subMap(range.start(), range.end()).values().stream()
                .map(TextEdit::delete)
                .forEach(edits::add);
        edits.sort(TextEdit.BY_RANGE);
        edits.forEach(edit -> content.show(edit.range(), edit.replacement()));
        if (!linked) {
            addresses(Passage.of(page, range, edits));
        }
        unclosed(range);
    }

    /** Reads front matter: no Markdown, but addresses among its values are links. */
    void readData(FrontMatter front) {
        front.edits().forEach(edit -> content.show(edit.range(), edit.replacement()));
        front.data().entries().forEach(this::addresses);
    }

    private void addresses(Block.Data.DataEntry entry) {
        entry.entries().forEach(this::addresses);
        if (entry.entries().isEmpty()) {
            addresses(Passage.of(page, entry.value()));
        }
    }

    private void addresses(Passage text) {
        BareLinks.in(text).stream()
                .filter(address -> tags.subMap(address.start(), address.end()).isEmpty())
                .forEach(address -> content.add(new Inline.ExternalLink(address, address, Optional.empty(), false)));
    }

    /** Reads the target of a link. */
    void readTarget(TextRange range) {
        escapes(range).forEach(edit -> content.show(edit.range(), edit.replacement()));
    }

    private List<TextEdit> escapes(TextRange range) {
        List<TextEdit> edits = new ArrayList<>();
        Matcher escape = ESCAPE.matcher(source).region(range.start(), range.end());
        int from = range.start();
        while (from < range.end() && escape.region(from, range.end()).find()) {
            TextRange place = new TextRange(escape.start(), escape.end());
            boolean backslash = source.charAt(place.start()) == '\\';
            if (backslash) {
                edits.add(TextEdit.delete(place));
            } else {
                meaning(escape.group()).ifPresent(meant -> edits.add(TextEdit.replace(place, meant)));
            }
            from = place.end() + (backslash ? 1 : 0);
        }
        return edits;
    }

    /** What a character reference stands for; empty if there is none of its name (HTML, named character references). */
    private Optional<String> meaning(String reference) {
        return references.computeIfAbsent(reference, written -> {
            Node text = PARSER.parse(written).getFirstChild().getFirstChild();
            return Optional.of(((Text) text).getLiteral()).filter(meant -> !meant.equals(written));
        });
    }

    /** Stars or underscores that begin a line and find no partner: as a rule a label whose end went wrong. */
    private void unclosed(TextRange range) {
        TextRange line = page.line(page.lineAt(range.start()));
        Matcher opening = OPENING.matcher(source).region(range.start(), range.end());
        if (opening.lookingAt()
                && BEFORE_TEXT
                        .matcher(source)
                        .region(line.start(), range.start())
                        .matches()) {
            content.add(new Unclosed(Unclosed.Kind.EMPHASIS, new TextRange(opening.start(1), opening.end(1))));
        }
    }
}
