package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

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
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
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
        severity = Severity.ERROR,
        needs = RunKnowledge.OTHER_PAGES)
public final class UnclosedMarkup implements Rule {

    private static final MessageTemplate COMMENT = new MessageTemplate(
            "This comment is never closed, so everything after it is hidden. Write {} at the end of the comment.");
    private static final MessageTemplate TABLE =
            new MessageTemplate("This table is never closed. Write {} on a line of its own after the last row.");
    private static final MessageTemplate TEMPLATE =
            new MessageTemplate("This template is never closed. Write {} at its end.");
    private static final MessageTemplate TAG = new MessageTemplate("{} is never closed. Write {} where its text ends.");
    private static final MessageTemplate STYLE = new MessageTemplate(
            "{} is never closed, so everything after it looks different, even later ideas on the round page. Write {} where its text ends, or '&lt;' for '<'.");
    private static final MessageTemplate FENCE = new MessageTemplate(
            "This code block is never closed, so everything after it is shown as code. Write {} on a line of its own at its end.");
    private static final MessageTemplate EMPHASIS = new MessageTemplate(
            "The bold or italic text that begins here is not closed on its line. Write {} where it ends, or remove this markup.");

    private static final Pattern TAG_START = Pattern.compile("^<\\s{0,9}(\\w{1,30})[^>]*>?");
    private static final Pattern CALL = Pattern.compile("\\{\\{(:?)([^{}\\[\\]|<>\\r\\n]{0,255})");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        NavigableSet<TextRange> labels = unbalancedLabels(page);
        Stream<Finding> swallowing = page.unclosed().stream()
                .filter(end -> end.swallows() && !isInclusion(end, page, context.wiki()))
                .map(end -> Finding.at(end.opening(), message(end, page)));
        Stream<Finding> styles = page.unclosed().stream()
                .filter(end -> end.kind() == Unclosed.Kind.STYLE && !page.isLiteral(end.opening()))
                .map(end -> Finding.at(end.opening(), message(end, page)));
        Stream<Finding> emphasis = page.unclosed().stream()
                .filter(end -> end.kind() == Unclosed.Kind.EMPHASIS
                        && !page.isLiteral(end.opening())
                        && !touches(end.opening(), labels))
                .map(end -> Finding.at(end.opening(), message(end, page)).atMost(Severity.WARNING));
        return Stream.of(swallowing, styles, emphasis).flatMap(findings -> findings);
    }

    /** Labels whose quotes are another finding. */
    private static NavigableSet<TextRange> unbalancedLabels(IdeaPage page) {
        return page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .map(Field::label)
                .filter(label -> label.style() == Label.LabelStyle.UNBALANCED)
                .map(Label::range)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean touches(TextRange range, NavigableSet<TextRange> labels) {
        TextRange before = labels.lower(TextRange.at(range.end() + 1));
        return before != null && before.end() >= range.start();
    }

    /** Whether it is the inclusion of a page, with a colon or by the name of a page of the run: that is another finding. */
    private static boolean isInclusion(Unclosed end, IdeaPage page, Wiki wiki) {
        Matcher call = CALL.matcher(page.source().text())
                .region(end.opening().start(), page.source().text().length());
        return call.lookingAt()
                && (!call.group(1).isEmpty() || call.group(2).contains("/") && wiki.has(WikiTitle.of(call.group(2))));
    }

    private static String message(Unclosed end, IdeaPage page) {
        String closing = quoted(page.notation().closing(end, page.source()));
        return switch (end.kind()) {
            case COMMENT -> COMMENT.with(closing);
            case TABLE -> TABLE.with(closing);
            case TEMPLATE -> TEMPLATE.with(closing);
            case TAG -> TAG.with(quoted(tag(page.source().text(end.opening()))), closing);
            case STYLE -> STYLE.with(quoted(page.source().text(end.opening())), closing);
            case FENCE -> FENCE.with(closing);
            case EMPHASIS -> EMPHASIS.with(closing);
        };
    }

    /** A tag without its attributes. */
    private static String tag(String opening) {
        return TAG_START.matcher(opening).replaceFirst("<$1>");
    }
}
