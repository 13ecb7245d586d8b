package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags levels that the profile does not have. */
@RuleInfo(id = "unknown-level", summary = "A level that the profile does not have", severity = Severity.ERROR)
public final class UnknownLevel implements Rule {

    private static final MessageTemplate UNKNOWN = new MessageTemplate("{} is not a level here; use {}.");
    private static final MessageTemplate MEANT = new MessageTemplate(" In this scale, that is {}.");
    private static final MessageTemplate REMARK =
            new MessageTemplate(" Details can follow in parentheses: '{} (what applicants should know)'.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        LevelNames names = Levels.names(context);
        return Levels.of(page, context)
                .filter(value -> value.levels().size() < 2)
                .flatMap(value -> strange(value, names).stream())
                .map(strange -> finding(strange, names.levels().allowed()));
    }

    private static Optional<UnknownLevelWord> strange(LevelValue value, LevelNames names) {
        return value.named().stream().anyMatch(Named::isAllowed)
                ? UnknownLevelWord.behind(value, names)
                : UnknownLevelWord.in(value, names);
    }

    private static Finding finding(UnknownLevelWord strange, List<String> allowed) {
        Finding finding = Finding.at(strange.word().range(), message(strange, allowed));
        return finding.fixedBy(strange.meant()
                .map(level -> Fix.unsafe(
                        WRITE.with(quoted(level)),
                        TextEdit.replace(strange.word().range(), level))));
    }

    private static String message(UnknownLevelWord strange, List<String> allowed) {
        String found = UNKNOWN.with(quoted(strange.word().text()), eitherQuoted(allowed));
        return found
                + strange.meant()
                        .map(level -> strange.isMisspelt()
                                ? MessageText.didYouMean(Optional.of(level))
                                : MEANT.with(quoted(level)))
                        .orElse(REMARK.with(allowed.get(0)));
    }
}
