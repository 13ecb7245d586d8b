package io.github.idealint.markup;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in another markup: headings, lists, text that stands out, code and links are written anew, and all else stays. A page
 * with anything else, such as a table, has no translation, and neither has one that would not read the same.
 */
public final class Translation {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Pattern NUMBERED = Pattern.compile("[#\\d]");
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*+\\R[ \\t]*+");
    private static final Set<String> TAGS = Set.of("pre", "br", "code");
    private static final String FENCE = "```";

    private final Outline page;
    private final Notation to;
    private final List<TextEdit> edits = new ArrayList<>();
    private boolean isPossible = true;
    private int next;

    private Translation(Outline page, Notation to) {
        this.page = page;
        this.to = to;
    }

    /**
     * The text of a page in another markup.
     *
     * @param page the page
     * @param to how the other markup is written
     * @param parser reads a text in the other markup, to see that it reads the same
     */
    public static Optional<String> of(Outline page, Notation to, Function<String, Outline> parser) {
        Translation translation = new Translation(page, to);
        translation.translate();
        return Optional.of(translation)
                .filter(done -> done.isPossible)
                .map(done -> TextEdit.apply(page.source().text(), done.apart()))
                .filter(text -> words(page).equals(words(parser.apply(text))));
    }

    /** The words of a page and of the addresses that it links to, but for tags and the numbers of lists. */
    private static Set<String> words(Outline page) {
        Stream<String> addresses = page.inlines().stream()
                .filter(Inline.ExternalLink.class::isInstance)
                .map(link -> page.source().text(((Inline.ExternalLink) link).target()));
        return Stream.concat(Stream.of(page.passage(page.source().range()).text()), addresses)
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .filter(word -> !TAGS.contains(word) && !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    /** The edits but for those that lie in others or meet them; the outermost go before. */
    private List<TextEdit> apart() {
        List<TextEdit> apart = new ArrayList<>();
        int done = 0;
        for (TextEdit edit : edits.stream().sorted(TextEdit.BY_RANGE).toList()) {
            if (edit.range().start() >= done) {
                apart.add(edit);
                done = edit.range().end();
            }
        }
        return apart;
    }

    private void translate() {
        isPossible = page.obstacle().isEmpty()
                && page.unclosed().isEmpty()
                && page.partials().isEmpty();
        page.sections().forEach(section -> {
            section.heading().ifPresent(this::heading);
            section.blocks().forEach(this::block);
        });
        page.inlines().forEach(this::inline);
        page.shown().stream()
                .filter(edit -> source().text(edit.range()).startsWith("\\"))
                .forEach(edit -> replace(edit.range(), edit.replacement()));
        page.breaks().stream()
                .filter(mark -> source().text(mark).isBlank())
                .forEach(mark -> replace(mark, "<br>" + (source().text(mark).contains("\n") ? "\n" : "")));
    }

    private SourceText source() {
        return page.source();
    }

    private void replace(TextRange range, String text) {
        edits.add(TextEdit.replace(range, text));
    }

    private void heading(Heading heading) {
        String marked = to.heading(heading.level(), "\0");
        int title = marked.indexOf('\0');
        replace(new TextRange(heading.range().start(), heading.title().start()), marked.substring(0, title));
        replace(new TextRange(heading.title().end(), heading.range().end()), marked.substring(title + 1));
    }

    private void block(Block block) {
        if (block instanceof Block.Item item && item.role() == Block.Item.Role.ENTRY) {
            item(item);
        } else if (block instanceof Block.Literal literal) {
            literal(source().text(literal.range()), literal.range());
        } else if (block instanceof Block.Paragraph paragraph && paragraph.depth() == 0) {
            unindent(paragraph.range());
        } else if (block instanceof Block.Paragraph paragraph
                && source().lineAt(paragraph.range().start()) == next) {
            joined(new TextRange(
                    source().line(next - 1).end(), paragraph.range().end()));
        } else {
            isPossible = false;
        }
        next = source().lineAt(block.range().end()) + 1;
    }

    /** What goes on with an item on further lines goes on on its own. */
    private void joined(TextRange lines) {
        LINE_END.matcher(source().text(lines))
                .results()
                .forEach(gap -> replace(new TextRange(lines.start() + gap.start(), lines.start() + gap.end()), " "));
    }

    private void item(Block.Item item) {
        boolean isNumbered = NUMBERED.matcher(source().text(item.marker())).find();
        TextRange line = source().line(source().lineAt(item.marker().start()));
        int end = Math.max(
                item.marker().end(),
                item.content().isEmpty() ? 0 : item.content().start());
        replace(new TextRange(line.start(), end), to.mark(isNumbered, item.depth()) + " ");
        joined(item.content());
    }

    private void unindent(TextRange lines) {
        for (int line = source().lineAt(lines.start()); line <= source().lineAt(lines.end()); line++) {
            TextRange range = source().line(line);
            int blanks = source().text(range).length()
                    - source().text(range).stripLeading().length();
            if (blanks > 0) {
                replace(new TextRange(range.start(), range.start() + blanks), "");
            }
        }
    }

    /** Code on lines of its own; comments are written the same everywhere. */
    private void literal(String text, TextRange range) {
        List<String> lines = text.lines().toList();
        boolean isFenced = lines.size() > 1
                && lines.get(0).startsWith(FENCE)
                && lines.get(lines.size() - 1).equals(FENCE);
        boolean isPre = text.startsWith("<pre>") && text.strip().endsWith("</pre>");
        if (isFenced) {
            replace(range, "<pre>\n" + String.join("\n", lines.subList(1, lines.size() - 1)) + "\n</pre>");
        } else if (isPre && to.markup() == Markup.MARKDOWN) {
            replace(
                    range,
                    FENCE + "\n" + text.substring(5, text.lastIndexOf("</pre>")).strip() + "\n" + FENCE);
        } else if (!text.startsWith("<!--")) {
            isPossible = false;
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis && emphasis.balanced()) {
            around(emphasis.range(), emphasis.content(), to.emphasis(emphasis.weight()));
        } else if (inline instanceof Inline.Verbatim code) {
            replace(code.range(), to.code(source().text(code.content())));
        } else if (inline instanceof Inline.ExternalLink link) {
            link(link);
        } else if (!(inline instanceof Inline.Comment)) {
            isPossible = false;
        }
    }

    private void around(TextRange range, TextRange content, String marks) {
        replace(new TextRange(range.start(), content.start()), marks);
        replace(new TextRange(content.end(), range.end()), marks);
    }

    private void link(Inline.ExternalLink link) {
        String address = source().text(link.target());
        boolean isMarked = link.bracketed() || !link.range().equals(link.target());
        if (isMarked && address.contains(":")) { // E-mail addresses in angle brackets stay.
            replace(
                    link.range(),
                    link.text()
                            .map(text -> to.link(address, page.passage(text).text()))
                            .orElseGet(() -> to.link(address)));
        }
    }
}
