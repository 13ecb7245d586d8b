package io.github.idealint.rule.builtin.tool;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.SuppressionRule;
import io.github.idealint.rule.Suppressions.Mistake;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags comments that are meant to suppress findings and do not, because of how they are written. */
@RuleInfo(
        id = "malformed-suppression",
        summary = "A comment that is meant to suppress findings, with a mistake in it",
        severity = Severity.ERROR)
public final class MalformedSuppression implements SuppressionRule {

    private static final MessageTemplate COMMAND = new MessageTemplate(
            "{} is not known to idealint, so this comment has no effect.{} Write it like this: '<!-- idealint-disable-next-line level-case -->'.");
    private static final MessageTemplate NO_RULE =
            new MessageTemplate("This comment names no rule, so it has no effect. Name one: '<!-- {} level-case -->'.");
    private static final MessageTemplate UNKNOWN = new MessageTemplate("There is no rule {}.{}");
    private static final MessageTemplate RUNNING_TEXT = new MessageTemplate(
            "There is no rule {}. Put commas between rules, and ' -- ' before a reason: 'level-case -- agreed on the list'.");
    private static final MessageTemplate LASTING =
            new MessageTemplate("Findings of {} cannot be suppressed. Remove its name, and correct the page.");
    private static final MessageTemplate NO_REASON = new MessageTemplate(
            "This comment gives no reason, and the configuration requires one, so it has no effect. Add the reason after the rules: '-- agreed on the list'.");
    private static final MessageTemplate NOT_DISABLED = new MessageTemplate(
            "{} is not disabled here, so it cannot be enabled. Remove its name, or first disable the rule.");
    private static final MessageTemplate NONE_DISABLED =
            new MessageTemplate("No rule is disabled here, so this comment has no effect. Remove it.");
    private static final MessageTemplate TOO_MANY = new MessageTemplate(
            "This page has more than {} comments for idealint. This one and those after it have no effect. Use 'idealint-disable-file', which applies to the whole page.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.suppressions().mistakes().stream().map(MalformedSuppression::finding);
    }

    private static Finding finding(Mistake mistake) {
        Optional<Fix> fix = mistake.meant()
                .filter(any -> mistake.kind() == Mistake.Kind.UNKNOWN_RULE)
                .map(meant -> Fix.unsafe(WRITE.with(quoted(meant)), TextEdit.replace(mistake.range(), meant)));
        return Finding.at(mistake.range(), message(mistake)).fixedBy(fix);
    }

    private static String message(Mistake mistake) {
        String word = quoted(mistake.word());
        return switch (mistake.kind()) {
            case COMMAND -> COMMAND.with(word, didYouMean(mistake.meant()));
            case NO_RULE -> NO_RULE.with(mistake.word());
            case UNKNOWN_RULE ->
                mistake.word().contains(" ")
                        ? RUNNING_TEXT.with(word)
                        : UNKNOWN.with(word, didYouMean(mistake.meant()));
            case LASTING_RULE -> LASTING.with(word);
            case NO_REASON -> NO_REASON.with();
            case NOT_DISABLED -> mistake.word().isEmpty() ? NONE_DISABLED.with() : NOT_DISABLED.with(word);
            case TOO_MANY -> TOO_MANY.with(Limits.PAGE_DIRECTIVES);
        };
    }
}
