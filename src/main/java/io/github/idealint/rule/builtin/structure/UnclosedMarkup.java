package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.page.Field;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Label;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextRange;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags what is opened and never closed, so that it swallows what follows, and quotes without a partner. */
@RuleInfo(
        id = "unclosed-markup",
        summary = "A comment, tag, table, template or emphasis that is never closed",
        severity = Severity.ERROR)
public final class UnclosedMarkup implements Rule {

    private static final Pattern TAG = Pattern.compile("^<\\s{0,9}(\\w{1,30})[^>]*>?");
    private static final Pattern CALL = Pattern.compile("\\{\\{(:?)([^{}\\[\\]|<>\\r\\n]{0,255})");
    private static final String QUOTES =
            "These quotes have no partner on their line. Close the emphasis before the line ends, or take them out.";

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        NavigableSet<TextRange> labels = unbalancedLabels(page);
        Stream<Finding> swallowing = page.unclosed().stream()
                .filter(end -> end.swallows() && !isInclusion(end, page, context.wiki()))
                .map(end -> Finding.at(end.opening(), message(end, page)));
        Stream<Finding> emphasis = page.unclosed().stream()
                .filter(end -> !end.swallows() && !page.isLiteral(end.opening()) && !touches(end.opening(), labels))
                .map(end -> Finding.at(end.opening(), message(end, page)).atMost(Severity.WARNING));
        return Stream.concat(swallowing, emphasis);
    }

    /** What is wrong with the quotes of a label is told of the label. */
    private static NavigableSet<TextRange> unbalancedLabels(IdeaPage page) {
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .map(Field::label)
                .filter(label -> label.style() == Label.Style.UNBALANCED)
                .map(Label::range)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean touches(TextRange range, NavigableSet<TextRange> labels) {
        TextRange before = labels.lower(TextRange.at(range.end() + 1));
        return before != null && before.end() >= range.start();
    }

    /** The inclusion of a page, with its colon or of one of the run, is an inclusion gone wrong, and told as one. */
    private static boolean isInclusion(Unclosed end, IdeaPage page, Wiki wiki) {
        Matcher call = CALL.matcher(page.source().text())
                .region(end.opening().start(), page.source().text().length());
        return call.lookingAt()
                && (!call.group(1).isEmpty() || call.group(2).contains("/") && wiki.has(WikiTitle.of(call.group(2))));
    }

    private static String message(Unclosed end, IdeaPage page) {
        String closing = page.notation().closing(end, page.source());
        return switch (end.kind()) {
            case COMMENT ->
                "Nothing closes this comment, so that all that follows is hidden. Write '%s' behind the comment."
                        .formatted(closing);
            case TABLE ->
                "Nothing closes this table. Write '%s' on a line of its own below its last row.".formatted(closing);
            case TEMPLATE -> "Nothing closes this template. Write '%s' behind it.".formatted(closing);
            case TAG ->
                "Nothing closes '%s'. Write '%s' behind the text that it is meant for."
                        .formatted(
                                TAG.matcher(page.source().text(end.opening())).replaceFirst("<$1>"), closing);
            case FENCE ->
                "Nothing closes this code, so that all that follows is shown as code. Write '%s' on a line of its own below it."
                        .formatted(closing);
            case EMPHASIS -> QUOTES;
        };
    }
}
