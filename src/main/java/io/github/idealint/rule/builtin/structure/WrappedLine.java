package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags list items and links that are broken over lines, so that the rest falls out of them. */
@RuleInfo(
        id = "wrapped-line",
        summary = "A list item or link broken over lines, so that the rest falls out of it",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT)
public final class WrappedLine implements Rule {

    private static final Pattern OPEN_LINK = Pattern.compile("\\[[a-z]{2,10}:(?://)?[^\\[\\]]++$");
    private static final Pattern CLOSE = Pattern.compile("^[^\\[\\]]*+]");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Stream.concat(
                WrappedItems.in(page).stream().map(run -> item(page, run)),
                IntStream.range(0, page.lines().size() - 1)
                        .mapToObj(at -> link(page, at))
                        .flatMap(Optional::stream));
    }

    private static Finding item(IdeaPage page, LineRun run) {
        List<Line> lines = run.in(page);
        TextRange rest = lines.get(1)
                .content()
                .range()
                .cover(lines.get(lines.size() - 1).content().range());
        String item = lines.get(0).content().text();
        String message = item.isEmpty()
                ? "This text stands below its bullet, not behind it. Join the two lines."
                : "This text falls out of the list item '%s' above: an item ends with its line. Join the lines."
                        .formatted(shortened(item));
        return Finding.at(rest, message)
                .fixedBy(new Fix(
                        "Join the lines",
                        Applicability.SAFE,
                        Stream.concat(
                                        Stream.of(LineRun.join(lines.get(0), lines.get(1))),
                                        new LineRun(run.first() + 1, run.last()).joined(page))
                                .toList()));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(39, 0)) + "…";
    }

    /** Inside an item the item is the finding; here, links in running text. */
    private static Optional<Finding> link(IdeaPage page, int at) {
        Line line = page.lines().get(at);
        Line next = page.lines().get(at + 1);
        Matcher open = OPEN_LINK.matcher(line.content().text());
        Matcher close = CLOSE.matcher(next.content().text());
        if (!line.is(Line.Kind.PROSE) || !next.is(Line.Kind.PROSE) || !open.find() || !close.find()) {
            return Optional.empty();
        }
        TextRange range = line.content().range(open).cover(next.content().range(close));
        return page.isLiteral(range)
                ? Optional.empty()
                : Optional.of(Finding.at(range, "This link is broken over two lines, so it is none. Join the lines.")
                        .fixedBy(Fix.safe("Join the lines", LineRun.join(line, next))));
    }
}
