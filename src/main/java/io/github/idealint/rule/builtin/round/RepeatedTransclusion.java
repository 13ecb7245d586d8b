package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.InclusionLoops;
import io.github.idealint.round.PageGraph.Step;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.round.RepeatFinder.Repeat;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Flags inclusions of a page that is already included, so that its idea is shown twice. */
@RuleInfo(
        id = "repeated-transclusion",
        summary = "An inclusion of a page that is already included",
        severity = Severity.ERROR)
public final class RepeatedTransclusion implements Rule {

    private static final MessageTemplate SAME = new MessageTemplate(
            "{} is already included on line {}, so readers see it twice. Remove one of the two inclusions.");
    private static final MessageTemplate INSIDE = new MessageTemplate(
            "{} is also part of {}, included on line {}, so readers see it twice. Remove one of the two inclusions.");
    private static final MessageTemplate BOTH_INSIDE = new MessageTemplate(
            "{} is included through both {} and {} (on line {}), so readers see it twice. Remove it from one of the two.");
    private static final MessageTemplate REMOVE = new MessageTemplate("Remove this inclusion");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.wiki().page(page.source()).stream()
                .filter(summary -> !summary.calls().isEmpty())
                .flatMap(summary -> RepeatFinder.on(
                        summary, context.wiki().graph(), context.onceOfAll(InclusionLoops.class, InclusionLoops::of))
                        .stream())
                .filter(repeat -> !page.isLiteral(repeat.later().call().range()))
                .map(repeat -> finding(repeat, page));
    }

    private static Finding finding(Repeat repeat, IdeaPage page) {
        TextRange later = repeat.later().call().range();
        String name = name(repeat.page());
        String first = name(repeat.first());
        int line =
                page.source().positionOf(repeat.first().call().range().start()).line();
        return switch (repeat.kind()) {
            case SAME -> Finding.at(later, SAME.with(name, line)).fixedBy(removal(page, later, Applicability.SAFE));
            case INSIDE ->
                Finding.at(later, INSIDE.with(name, first, line)).fixedBy(removal(page, later, Applicability.UNSAFE));
            case BOTH_INSIDE -> Finding.at(later, BOTH_INSIDE.with(name, name(repeat.later()), first, line));
        };
    }

    private static String name(Step step) {
        return quoted(step.call().target().toString());
    }

    private static Fix removal(IdeaPage page, TextRange call, Applicability promise) {
        boolean alone = page.lineAt(call.start()).content().range().equals(call);
        TextRange gone = alone ? wholeLine(page.source(), call) : withBlanksBefore(page.source(), call);
        return new Fix(REMOVE.text(), promise, List.of(TextEdit.delete(gone)));
    }

    private static TextRange wholeLine(SourceText source, TextRange call) {
        int line = source.lineAt(call.start());
        int end = line < source.lineCount()
                ? source.line(line + 1).start()
                : source.range().end();
        return new TextRange(source.line(line).start(), end);
    }

    private static TextRange withBlanksBefore(SourceText source, TextRange call) {
        int start = call.start();
        while (start > 0 && source.text().charAt(start - 1) == ' ') {
            start--;
        }
        return new TextRange(start, call.end());
    }
}
