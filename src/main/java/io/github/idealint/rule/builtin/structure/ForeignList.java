package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags lists written with {@code -} or {@code 1.}, which the wiki shows as one paragraph. */
@RuleInfo(
        id = "foreign-list",
        summary = "A list written with '-' or '1.', which is not a list in wikitext",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class ForeignList implements Rule {

    private static final MessageTemplate NO_LIST = new MessageTemplate(
            "{} does not begin a list item in wikitext, so this is shown as running text. Begin each item with {}.");
    private static final MessageTemplate BEGIN = new MessageTemplate("Begin each item with {}");

    private static final Pattern MARK = Pattern.compile("^([-+–•]|\\d{1,2}[.)])\\s+(?=\\S)");

    private static final Pattern LABELLED = Pattern.compile("^[^\\p{L}]++\\p{L}[^:]{0,40}+:");

    /** The blanks before a mark, and the mark. */
    private static final Pattern NESTED = Pattern.compile("^(\\s*+)([-+–•*]|\\d{1,2}[.)])\\s+(?=\\S)");

    /**
     * The lists of a page.
     *
     * @param runs the lines of each, with those that continue an item
     */
    private record Lists(List<LineRun> runs) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return in(page, context).stream().map(list -> finding(page, list));
    }

    /** The lists on a page: runs of lines, with those that continue an item. */
    static List<LineRun> in(IdeaPage page, RuleContext context) {
        return context.onceOfPage(Lists.class, page, read -> new Lists(find(read.lines())))
                .runs();
    }

    /** Whether a line begins with such a mark. */
    static boolean isEntry(Line line) {
        return mark(line).isPresent();
    }

    private static Optional<MatchResult> mark(Line line) {
        String text = line.content().text();
        if (!line.is(Line.Kind.PROSE) || text.isEmpty() || Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(text);
        return mark.find() ? Optional.of(mark.toMatchResult()) : Optional.empty();
    }

    private static List<LineRun> find(List<Line> lines) {
        List<LineRun> lists = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (isEntry(lines.get(at))) {
                LineRun run = runFrom(lines, at);
                if (isList(lines, run)) {
                    lists.add(run);
                }
                at = run.last();
            }
        }
        return List.copyOf(lists);
    }

    private static LineRun runFrom(List<Line> lines, int at) {
        int last = at;
        for (int next = at + 1; next < lines.size() && continues(lines, next); next++) {
            last = lines.get(next).is(Line.Kind.BLANK) ? last : next;
        }
        return new LineRun(at, last);
    }

    private static boolean continues(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.is(Line.Kind.BLANK)) {
            return at + 1 < lines.size() && isEntry(lines.get(at + 1));
        }
        return line.isLoose();
    }

    /** One line with a dash may be a sentence that was wrapped there. */
    private static boolean isList(List<Line> lines, LineRun run) {
        long entries = run.indexes().filter(at -> isEntry(lines.get(at))).count();
        boolean opens = run.first() == 0 || !lines.get(run.first() - 1).is(Line.Kind.PROSE);
        boolean announced =
                !opens && lines.get(run.first() - 1).content().text().endsWith(":");
        return entries > 1 || opens || announced;
    }

    private static Finding finding(IdeaPage page, LineRun list) {
        List<Line> lines = list.in(page);
        String mark = mark(lines.get(0)).map(found -> found.group(1)).orElseThrow();
        String wanted = quoted(wanted(mark, page.notation()));
        TextRange range = lines.get(0)
                .content()
                .range()
                .cover(lines.get(lines.size() - 1).content().range());
        return Finding.at(range, NO_LIST.with(quoted(mark), wanted))
                .fixedBy(new Fix(BEGIN.with(wanted), applicability(page, lines), edits(page, list)));
    }

    /** Entries that begin with a label become fields, which may be the first that the page has. */
    private static Applicability applicability(IdeaPage page, List<Line> list) {
        boolean hasFields =
                page.ideas().stream().anyMatch(idea -> !idea.fields().isEmpty());
        boolean makesFields = list.stream()
                .anyMatch(line -> LABELLED.matcher(line.content().text()).lookingAt());
        return makesFields && !hasFields ? Applicability.UNSAFE : LineRun.applicability(page);
    }

    private static String wanted(String mark, Notation notation) {
        return Character.isDigit(mark.charAt(0)) ? notation.number() : notation.bullet();
    }

    /** Whether the lines of a preformatted block are a list with such marks. */
    static boolean isNested(IdeaPage page, LineRun block) {
        List<String> lines = block.in(page).stream()
                .map(line -> page.source().text(line.range()))
                .toList();
        return NESTED.matcher(lines.get(0)).lookingAt()
                && lines.stream().anyMatch(line -> MARK.matcher(line.strip()).lookingAt());
    }

    /**
     * An entry that others are nested in.
     *
     * @param indent the blanks before its mark
     * @param marks its marks in this markup
     */
    private record NestedEntry(int indent, String marks) {}

    /** The edits that make a list of this markup of the lines of one. */
    static List<TextEdit> edits(IdeaPage page, LineRun list) {
        Deque<NestedEntry> open = new ArrayDeque<>();
        return list.indexes().mapToObj(at -> edit(page, at, open)).toList();
    }

    private static TextEdit edit(IdeaPage page, int at, Deque<NestedEntry> open) {
        Line line = page.lines().get(at);
        if (line.is(Line.Kind.BLANK)) {
            int next = page.lines().get(at + 1).range().start();
            return TextEdit.delete(new TextRange(line.range().start(), next));
        }
        Matcher nested = NESTED.matcher(page.source().text(line.range()));
        boolean isEntry = line.is(Line.Kind.INDENTED) ? nested.lookingAt() : isEntry(line) && nested.lookingAt();
        return isEntry
                ? mark(page, line, nested, open)
                : LineRun.join(page, page.lines().get(at - 1), line);
    }

    /** The marks of an entry, with those of the entries that it is nested in before them, in the place of its own. */
    private static TextEdit mark(IdeaPage page, Line line, Matcher found, Deque<NestedEntry> open) {
        int indent = found.end(1);
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        String outer = open.isEmpty() ? "" : open.peek().marks();
        open.push(new NestedEntry(indent, outer + wanted(found.group(2), page.notation())));
        int start = line.range().start();
        return TextEdit.replace(
                new TextRange(start, start + found.end()), open.peek().marks() + " ");
    }
}
