package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Line.Kind;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Flags spaces at the ends of lines, several spaces in headings, tabs and no-break spaces in text, and more than two blank
 * lines: each once a page, where it is first.
 */
@RuleInfo(id = "text-hygiene", summary = "Spaces, tabs or blank lines that nobody needs", severity = Severity.INFO)
public final class TextHygiene implements Rule {

    private static final MessageTemplate AT_END = new MessageTemplate(
            "This line ends with spaces, which readers cannot see but every diff shows. Delete them.");
    private static final MessageTemplate IN_HEADING =
            new MessageTemplate("There are several spaces in this heading where one is enough. Keep one.");
    private static final MessageTemplate TAB =
            new MessageTemplate("There is a tab inside the text. Replace it with a space.");
    private static final MessageTemplate NO_BREAK = new MessageTemplate(
            "There is a no-break space here (U+00A0), which looks like a space but is not found as one. Replace it with a space.");
    private static final MessageTemplate BLANK_LINES =
            new MessageTemplate("There are more than two empty lines here; one is enough. Delete the others.");
    private static final MessageTemplate ONE_MORE = new MessageTemplate(" The page has 1 more case like this.");
    private static final MessageTemplate MORE = new MessageTemplate(" The page has {} more cases like this.");
    private static final MessageTemplate DELETE = new MessageTemplate("Delete the extra whitespace");
    private static final MessageTemplate REPLACE = new MessageTemplate("Write a space");

    /** After the colon of a label the value is missing, which is another matter. */
    /** The line above the signature of a mail ends with a blank and is another rule's finding. */
    private static final Pattern BLANKS_AT_END = Pattern.compile("(?<=[^ \\t:])(?<!^--)[ \\t]++$");

    private static final Pattern SEVERAL_SPACES = Pattern.compile("(?<=\\S) {2,}+(?=\\S)");
    private static final Pattern TABS = Pattern.compile("(?<=\\S) *+\\t[ \\t]*+(?=\\S)");

    /** Beside a number and before French punctuation it keeps together what belongs together. */
    private static final Pattern NO_BREAK_SPACES =
            Pattern.compile("(?<=[^\\s\\p{Nd}«\\xA0])\\xA0++(?![\\s\\p{Nd}:;!?»%]|$)");

    private static final int MOST_BLANK_LINES = 2;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<Line> text = page.lines().stream()
                .filter(line -> !line.is(Kind.OTHER) && !line.content().isEmpty())
                .toList();
        List<Line> headings =
                text.stream().filter(line -> line.is(Kind.HEADING)).toList();
        return Stream.of(
                        finding(AT_END, "", blanksAtEnd(page, text)),
                        finding(IN_HEADING, " ", matches(SEVERAL_SPACES, "  ", headings, page)),
                        finding(TAB, " ", matches(TABS, "\t", text, page)),
                        finding(NO_BREAK, " ", matches(NO_BREAK_SPACES, "\u00A0", text, page)),
                        finding(BLANK_LINES, "", blankLines(page)))
                .flatMap(found -> found);
    }

    private static List<TextRange> blanksAtEnd(IdeaPage page, List<Line> lines) {
        List<Line> blank = lines.stream()
                .filter(line -> mayEndBlank(page.source().text(), line.range().end()))
                .toList();
        return matches(BLANKS_AT_END, "", blank, page).stream()
                .filter(blanks -> !page.notation().breaksLine(page.source().text(blanks)))
                .toList();
    }

    /** Of a line that ends with a line end of Unicode, the blanks before that count. */
    private static boolean mayEndBlank(String text, int end) {
        return end > 1 && (isBlank(text.charAt(end - 1)) || isBlank(text.charAt(end - 2)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The matches on lines of a page; each has the hint, and most pages do not. */
    private static List<TextRange> matches(Pattern pattern, String hint, List<Line> lines, IdeaPage page) {
        if (!page.source().text().contains(hint)) {
            return List.of();
        }
        return lines.stream()
                .flatMap(line -> matches(pattern, line, page.source()))
                .filter(range -> !page.isLiteral(range))
                .toList();
    }

    /** Those after the marks that begin an item. */
    private static Stream<TextRange> matches(Pattern pattern, Line line, SourceText source) {
        int start = line.range().start();
        int text = line.is(Kind.ITEM) ? line.content().range().start() : start;
        return pattern.matcher(source.text(line.range()))
                .results()
                .map(match -> new TextRange(start + match.start(), start + match.end()))
                .filter(range -> range.start() >= text);
    }

    /** From the second of some blank lines to the line after the last. */
    private static List<TextRange> blankLines(IdeaPage page) {
        List<TextRange> ranges = new ArrayList<>();
        List<Line> lines = page.lines();
        int first = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).is(Kind.BLANK)) {
                continue;
            }
            if (at - first > MOST_BLANK_LINES && isBetweenTexts(page, first - 1, at)) {
                ranges.add(new TextRange(
                        lines.get(first + 1).range().start(),
                        lines.get(at).range().start()));
            }
            first = at + 1;
        }
        return ranges.stream().filter(range -> !page.isLiteral(range)).toList();
    }

    private static boolean isBetweenTexts(IdeaPage page, int before, int after) {
        return before >= 0
                && IntStream.of(before, after)
                        .noneMatch(at -> page.lines().get(at).is(Kind.OTHER));
    }

    /** At the first of some places, with a fix for all; nothing if there is none. */
    private static Stream<Finding> finding(MessageTemplate template, String instead, List<TextRange> places) {
        MessageTemplate fix = instead.isEmpty() ? DELETE : REPLACE;
        return places.stream()
                .limit(1)
                .map(first -> Finding.at(first, template.text() + more(places.size() - 1))
                        .fixedBy(new Fix(
                                fix.text(),
                                Applicability.SAFE,
                                places.stream()
                                        .map(place -> TextEdit.replace(place, instead))
                                        .toList())));
    }

    private static String more(int others) {
        if (others == 0) {
            return "";
        }
        return others == 1 ? ONE_MORE.text() : MORE.with(others);
    }
}
