package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags list items and links that are broken over lines, so that the rest falls out of them. */
@RuleInfo(
        id = "wrapped-line",
        summary = "A list item or link broken over several lines, which cuts off the rest",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class WrappedLine implements Rule {

    private static final MessageTemplate CUT_OFF = new MessageTemplate(
            "This text is not part of the list item {} above, because a list item must be on one line. Join the lines.");
    private static final MessageTemplate BELOW_BULLET = new MessageTemplate(
            "This text is on the line below its bullet, so it is not part of the item. Join the two lines.");
    private static final MessageTemplate BROKEN_LINK = new MessageTemplate(
            "This link is split over two lines, so the wiki does not show it as a link. Join the lines.");
    static final MessageTemplate JOINED = new MessageTemplate(
            "The wiki joins this text to {} above: a category takes the line ends before it away. Write the text on the next line.");
    static final MessageTemplate NEXT_LINE = new MessageTemplate("Write the text on the next line");
    private static final MessageTemplate JOIN = new MessageTemplate("Join the lines");

    private static final String LINK = "[[";
    private static final int FULL_LINE = 60;
    private static final Pattern OPEN_END = Pattern.compile("[,:<(&/–-]$|(?i)\\b(?:and|or|the|of|to|a|in|for|with)$");
    private static final Pattern BEGINS_ANEW = Pattern.compile("^[\\p{Lu}*#]");
    private static final Pattern IS_SENTENCE = Pattern.compile("^\\p{Lu}\\S*+ .*[.!?:]\\s*+$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?]$");

    private static final Pattern OWN_LINE = Pattern.compile(
            "(?i)^\\s*+(?:\\{\\{|\\[\\[\\s{0,9}(?:category|file|image)\\s{0,9}:|__[a-z]|</?[a-z][^<>@]{0,200}>\\s*+(?:$|<)|<nowiki|'''|\\{\\||(?:[*#:;]++|[-+–•])\\s)");
    private static final Pattern OPEN_PAGE_LINK = Pattern.compile("\\[\\[[^\\[\\]|]{1,255}\\|[^\\[\\]]{0,500}$");

    private static final Pattern OPEN_LINK = Pattern.compile("\\[[a-z]{2,10}:(?://)?[^\\[\\]]++$");
    private static final Pattern CLOSE = Pattern.compile("^[^\\[\\]]*+]");

    /**
     * The broken items of a page.
     *
     * @param runs the lines of each: the item, and what is cut off from it
     */
    private record Items(List<LineRun> runs) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Stream.of(
                        items(page, context).stream().map(run -> item(page, run)),
                        IntStream.range(0, page.lines().size() - 1)
                                .mapToObj(at -> link(page, at))
                                .flatMap(Optional::stream),
                        TextAfterCategory.on(page))
                .flatMap(findings -> findings);
    }

    private static Finding item(IdeaPage page, LineRun run) {
        List<Line> lines = run.in(page);
        TextRange rest = lines.get(1)
                .content()
                .range()
                .cover(lines.get(lines.size() - 1).content().range());
        String item = lines.get(0).content().text();
        return Finding.at(rest, item.isEmpty() ? BELOW_BULLET.with() : CUT_OFF.with(MessageText.quoted(item)))
                .fixedBy(new Fix(
                        JOIN.with(),
                        LineRun.applicability(page),
                        Stream.concat(
                                        Stream.of(LineRun.join(page, lines.get(0), lines.get(1))),
                                        new LineRun(run.first() + 1, run.last()).joined(page))
                                .toList()));
    }

    /** Inside an item the item is the finding; here, links in running text. */
    private static Optional<Finding> link(IdeaPage page, int at) {
        Line line = page.lines().get(at);
        Line next = page.lines().get(at + 1);
        if (!line.is(Line.Kind.PROSE)
                || !next.is(Line.Kind.PROSE)
                || line.content().text().indexOf('[') < 0
                || next.content().text().indexOf(']') < 0) {
            return Optional.empty();
        }
        Matcher open = OPEN_LINK.matcher(line.content().text());
        Matcher close = CLOSE.matcher(next.content().text());
        if (!open.find() || !close.find()) {
            return Optional.empty();
        }
        TextRange range = line.content().range(open).cover(next.content().range(close));
        return page.isLiteral(range)
                ? Optional.empty()
                : Optional.of(Finding.at(range, BROKEN_LINK.with())
                        .fixedBy(Fix.safe(JOIN.with(), LineRun.join(page, line, next))));
    }

    /** The runs of lines that should be one: an item and what is cut off from it. */
    static List<LineRun> items(IdeaPage page, RuleContext context) {
        return context.onceOfPage(Items.class, page, read -> new Items(find(read)))
                .runs();
    }

    private static List<LineRun> find(IdeaPage page) {
        Set<Integer> taken = linesOfTheirOwn(page);
        List<LineRun> runs = new ArrayList<>();
        for (int at = 0; at < page.lines().size(); at++) {
            if (page.lines().get(at).is(Line.Kind.ITEM)) {
                int last = lastOf(page, at, taken);
                if (last > at) {
                    runs.add(new LineRun(at, last));
                }
            }
        }
        return List.copyOf(runs);
    }

    /** Labels and links that lost their bullets are another fault, and so is what is never closed. */
    private static Set<Integer> linesOfTheirOwn(IdeaPage page) {
        Stream<TextRange> lost = page.ideas().stream().flatMap(idea -> FieldNotBullet.lost(idea, page));
        Stream<TextRange> open =
                page.unclosed().stream().filter(Unclosed::swallows).map(Unclosed::opening);
        return Stream.concat(lost, open)
                .map(range -> page.source().lineAt(range.start()) - 1)
                .collect(Collectors.toSet());
    }

    private static int lastOf(IdeaPage page, int item, Set<Integer> taken) {
        List<Line> lines = page.lines();
        int last = item;
        while (last + 1 < lines.size() && !taken.contains(last + 1) && goesOn(page, last)) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(IdeaPage page, int at) {
        List<Line> lines = page.lines();
        Line next = lines.get(at + 1);
        String before = lines.get(at).content().text();
        String text = next.content().text();
        if (!next.isLoose()
                || ForeignList.isEntry(next)
                || text.isEmpty()
                || standsAlone(page, next)
                || opensLink(before)) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        return next.is(Line.Kind.INDENTED)
                ? isIndentedRest(before, text)
                : OPEN_END.matcher(before).find() || isBrokenSentence(before, text);
    }

    /** Whether a line holds what shows no text, ends a list on purpose, or begins something of its own. */
    private static boolean standsAlone(IdeaPage page, Line line) {
        String text = page.source().text(line.range()).stripLeading();
        return OWN_LINE.matcher(
                        text.startsWith(LINK)
                                ? LINK + page.source().namespaces().inEnglish(text.substring(LINK.length()))
                                : text)
                .find();
    }

    /** A link whose text goes on in the next line is whole on the wiki. */
    private static boolean opensLink(String before) {
        return OPEN_PAGE_LINK.matcher(before).find();
    }

    /** Below an item a preformatted block may be meant: code that a colon announces. */
    private static boolean isIndentedRest(String before, String text) {
        boolean open = OPEN_END.matcher(before).find() && !before.endsWith(":");
        return open || !AccidentalPreformatted.hasSigns(text) || text.contains("://") || text.startsWith("<");
    }

    /** A short line before a capital letter is an item with a paragraph after it. */
    private static boolean isBrokenSentence(String before, String text) {
        int firstWord = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        boolean full = before.length() + firstWord >= FULL_LINE;
        return !BEGINS_ANEW.matcher(text).find()
                || full
                        && !ENDS_SENTENCE.matcher(before).find()
                        && !IS_SENTENCE.matcher(text).find();
    }
}
