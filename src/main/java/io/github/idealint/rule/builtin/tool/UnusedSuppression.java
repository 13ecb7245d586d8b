package io.github.idealint.rule.builtin.tool;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Directive;
import io.github.idealint.page.Directive.NamedRule;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.SuppressionRule;
import io.github.idealint.rule.Suppressions.Command;
import io.github.idealint.rule.Suppressions.Suppression;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags comments that suppress findings of a rule where it finds nothing. */
@RuleInfo(
        id = "unused-suppression",
        summary = "A comment that suppresses findings of a rule where there are none",
        severity = Severity.WARNING)
public final class UnusedSuppression implements SuppressionRule {

    private static final MessageTemplate COMMENT =
            new MessageTemplate("{} finds nothing here, so this comment has no effect. Remove the comment.");
    private static final MessageTemplate NAME = new MessageTemplate(
            "{} finds nothing here, so its name in this comment has no effect. Remove the name from the comment.");
    private static final MessageTemplate REMOVE_COMMENT = new MessageTemplate("Remove the comment");
    private static final MessageTemplate REMOVE_NAME = new MessageTemplate("Remove {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.suppressions().all().stream().map(idle -> finding(idle, page));
    }

    private static Finding finding(Suppression idle, IdeaPage page) {
        String rule = quoted(idle.name().id());
        boolean only = idle.directive().rules().size() == 1;
        String message = (only ? COMMENT : NAME).with(rule);
        return Finding.at(idle.name().range(), message)
                .fixedBy(Optional.of(idle.directive())
                        .filter(directive -> !directive.command().equals(Command.DISABLE.word()))
                        // A page of nothing but comments would be an empty one.
                        .filter(directive -> page.ideas().stream()
                                .anyMatch(idea -> idea.title().isPresent()
                                        || !idea.fields().isEmpty()
                                        || !idea.prose().isEmpty()))
                        .map(directive -> only
                                ? Fix.safe(REMOVE_COMMENT.with(), TextEdit.delete(whole(directive, page.source())))
                                : Fix.safe(REMOVE_NAME.with(rule), TextEdit.delete(inList(idle.name(), directive)))));
    }

    /** A comment with its lines, if nothing else stands there; otherwise with the blanks before it. */
    private static TextRange whole(Directive directive, SourceText source) {
        TextRange comment = directive.range();
        if (directive.lone()) {
            int next = source.lineAt(comment.end()) + 1;
            int start = source.line(source.lineAt(comment.start())).start();
            return new TextRange(
                    source.hasByteOrderMark() ? Math.max(1, start) : start,
                    next > source.lineCount()
                            ? source.text().length()
                            : source.line(next).start());
        }
        int start = comment.start();
        while (start > 0 && isBlank(source.text().charAt(start - 1))) {
            start--;
        }
        return new TextRange(start, comment.end());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** A name with the comma after it, or else before it. */
    private static TextRange inList(NamedRule name, Directive directive) {
        int at = directive.rules().indexOf(name);
        return at + 1 < directive.rules().size()
                ? new TextRange(
                        name.range().start(),
                        directive.rules().get(at + 1).range().start())
                : new TextRange(
                        directive.rules().get(at - 1).range().end(),
                        name.range().end());
    }
}
