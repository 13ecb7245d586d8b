package io.github.idealint.page;

import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.Label.LabelStyle;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the label at the start of a line, whether anybody knows it or not. */
final class LabelReader {

    private static final Pattern NAMED =
            Pattern.compile("^([\\p{L}(][^:\\[\\]{}<>|]{0,39}?)\\s{0,4}:(?=[\\s\\u00A0]|$)");
    /** A label in bold as Markdown has it, which wikitext shows as it is written, or as an item of an item. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "^\\*\\*([\\p{L}(][^:*\\[\\]{}<>|]{0,39}?)\\s{0,4}(?::\\s?\\*\\*|\\*\\*\\s{0,3}:|\\*\\*$)(?=\\s|$)");

    private static final Pattern TERM_END = Pattern.compile("(?<![\\s:])\\s{0,9}:(?=\\s)|:$");
    private static final Pattern SIGN = Pattern.compile("^[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Sm}\\s]{1,12}");
    private static final Pattern DASH = Pattern.compile("\\s{0,9}[-–—]\\s{1,9}");
    private static final Pattern PLAINLY =
            Pattern.compile("^([\\p{L}(][^:\\[\\]{}<>|]{0,59}?)(?:\\s{0,4}[:：](?!//)|\\s{1,4}[-–—](?=\\s))");
    /** Of a name with the blanks behind it and the sign after those, in characters. */
    private static final int LONGEST_NAME = 66;

    private static final Pattern LIST_MARK = Pattern.compile("^[*#]{1,4}\\s+");

    private final Outline outline;
    private final Map<Integer, Inline.Emphasis> emphases = new HashMap<>();

    LabelReader(Outline outline) {
        this.outline = outline;
        for (Inline inline : outline.inlines()) {
            if (inline instanceof Inline.Emphasis emphasis) {
                Passage content = outline.passage(emphasis.content()).trim();
                emphases.putIfAbsent(content.range().start(), emphasis);
            }
        }
    }

    /** A label and what follows it on its line. */
    record Labelled(Label label, Passage rest) {}

    /** The label at the start of a piece; one that its profile knows may be written in more ways than in a line. */
    Optional<Labelled> read(Piece piece) {
        Line part = piece.part();
        Optional<Labelled> label = piece.is(Role.TERM) ? Optional.of(term(part.content())) : read(part);
        return label.or(() -> behindSign(part)).or(() -> plainly(part)).map(LabelReader::withoutSecondColon);
    }

    private static Labelled term(Passage content) {
        Matcher colon = TERM_END.matcher(content.text());
        boolean found = colon.find();
        int end = found ? colon.start() : content.text().length();
        int rest = found ? colon.end() : end;
        return new Labelled(
                new Label(content.range(), content.part(0, end).trim(), LabelStyle.TERM),
                content.part(rest, content.text().length()).trim());
    }

    /** A strong label behind a picture: {@code 👥 **Mentors:** Ann Lee}; a strong name before its value. */
    private Optional<Labelled> behindSign(Line part) {
        if (!part.is(Line.Kind.PROSE) && !part.is(Line.Kind.ITEM)) {
            return Optional.empty();
        }
        int start = endOfSign(part.content().text());
        Passage content = part.content().part(start, part.content().text().length());
        return Optional.ofNullable(emphases.get(content.range().start()))
                .filter(emphasis -> part.range().contains(emphasis.range()))
                .flatMap(emphasis -> emphasised(content, emphasis).or(() -> beforeDash(content, emphasis)))
                .or(() -> start > 0 ? plain(content) : Optional.empty());
    }

    private static int endOfSign(String text) {
        boolean none = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
        Matcher sign = SIGN.matcher(text);
        return !none && sign.find() ? sign.end() : 0;
    }

    private Optional<Labelled> beforeDash(Passage content, Inline.Emphasis emphasis) {
        Passage inner = outline.passage(emphasis.content()).trim();
        int end = Math.min(inner.text().length(), content.text().length());
        Matcher dash = DASH.matcher(content.text()).region(end, content.text().length());
        return dash.lookingAt()
                ? labelled(content, end, dash.end(), emphasis.range(), LabelStyle.WITHOUT_COLON)
                : Optional.empty();
    }

    /** {@code Mentors:Ann Lee}, {@code Mentors - Ann Lee}. */
    private static Optional<Labelled> plainly(Line part) {
        if (!part.is(Line.Kind.PROSE) && !part.is(Line.Kind.ITEM)) {
            return Optional.empty();
        }
        Passage content = part.content();
        Matcher named = PLAINLY.matcher(content.text());
        return mayBeNamed(content.text(), ":：-–—") && named.find()
                ? labelled(content, named.end(1), named.end(), content.range(0, named.end()), LabelStyle.PLAIN)
                : Optional.empty();
    }

    /** Whether one of the signs that end a name stands near enough to the start: most lines of prose have none there. */
    private static boolean mayBeNamed(String text, String signs) {
        for (int i = 1; i < Math.min(text.length(), LONGEST_NAME); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code '''Difficulty:''': High} */
    private static Labelled withoutSecondColon(Labelled label) {
        Passage rest = label.rest();
        return rest.text().startsWith(":")
                ? new Labelled(label.label(), rest.part(1, rest.text().length()).trim())
                : label;
    }

    /** The label at the start of a line. */
    Optional<Labelled> read(Line line) {
        if (line.is(Line.Kind.OTHER) || line.is(Line.Kind.BLANK)) {
            return Optional.empty();
        }
        Passage content = withoutListMark(line);
        if (line.is(Line.Kind.HEADING)) {
            return Optional.of(new Labelled(
                    new Label(line.range(), content, LabelStyle.HEADING),
                    content.part(content.text().length(), content.text().length())));
        }
        Inline.Emphasis emphasis = emphases.get(content.range().start());
        if (emphasis != null && line.range().contains(emphasis.range())) {
            return emphasised(content, emphasis);
        }
        return content.text().startsWith("**") ? markdown(content) : plain(content);
    }

    /** Whether a line begins with a label as Markdown has it: {@code **Summary:** Show the time}. */
    static boolean isMarkdown(String line) {
        return line.startsWith("**") && MARKDOWN.matcher(line.stripTrailing()).lookingAt();
    }

    private static Optional<Labelled> markdown(Passage content) {
        Matcher label = MARKDOWN.matcher(content.text());
        return label.lookingAt()
                ? Optional.of(new Labelled(
                        new Label(
                                content.range(0, label.end()),
                                content.part(2, label.end(1)).trim(),
                                LabelStyle.STRONG),
                        content.part(label.end(), content.text().length()).trim()))
                : Optional.empty();
    }

    private static Passage withoutListMark(Line line) {
        if (!line.is(Line.Kind.INDENTED)) {
            return line.content();
        }
        Matcher mark = LIST_MARK.matcher(line.content().text());
        return mark.find()
                ? line.content().part(mark.end(), line.content().text().length())
                : line.content();
    }

    private Optional<Labelled> emphasised(Passage content, Inline.Emphasis emphasis) {
        Passage inner = outline.passage(emphasis.content()).trim();
        int innerEnd = Math.min(inner.text().length(), content.text().length());
        int colon = inner.text().indexOf(':');
        if (colon > 0) {
            TextRange range = colon == innerEnd - 1
                    ? emphasis.range()
                    : new TextRange(
                            emphasis.range().start(),
                            content.range(colon, colon + 1).end());
            return labelled(content, colon, colon + 1, range, balanced(emphasis));
        }
        int end = skipBlanks(content.text(), innerEnd);
        if (end < content.text().length() && content.text().charAt(end) == ':') {
            TextRange range = emphasis.range().cover(content.range(end, end + 1));
            return labelled(content, innerEnd, end + 1, range, balanced(emphasis));
        }
        return end < content.text().length()
                ? Optional.empty()
                : labelled(content, innerEnd, end, emphasis.range(), LabelStyle.WITHOUT_COLON);
    }

    private static LabelStyle balanced(Inline.Emphasis emphasis) {
        if (!emphasis.balanced()) {
            return LabelStyle.UNBALANCED;
        }
        return emphasis.weight() == Inline.Emphasis.Weight.LIGHT ? LabelStyle.LIGHT : LabelStyle.STRONG;
    }

    private Optional<Labelled> plain(Passage content) {
        Matcher named = NAMED.matcher(content.text());
        if (!mayBeNamed(content.text(), ":") || !named.find()) {
            return Optional.empty();
        }
        TextRange bare = content.range(0, named.end());
        TextRange quoted = withQuotes(bare);
        LabelStyle style = quoted.equals(bare) ? LabelStyle.PLAIN : LabelStyle.UNBALANCED;
        return labelled(content, named.end(1), named.end(), quoted, style);
    }

    /** A run of quotes without a partner is no emphasis, but belongs to the label that it was meant for. */
    private TextRange withQuotes(TextRange bare) {
        String text = outline.source().text();
        int start = bare.start();
        int end = bare.end();
        while (start > 0 && text.charAt(start - 1) == '\'') {
            start--;
        }
        while (end < text.length() && text.charAt(end) == '\'') {
            end++;
        }
        return new TextRange(start, end);
    }

    private static Optional<Labelled> labelled(
            Passage content, int nameEnd, int end, TextRange range, LabelStyle style) {
        Passage name = content.part(0, nameEnd).trim();
        Passage rest = content.part(end, content.text().length()).trim();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Labelled(new Label(range, name, style), rest));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
