package io.github.idealint.rule.builtin.level;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.profile.LevelScale;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.MessageText;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags levels that the profile does not have. */
@RuleInfo(id = "unknown-level", summary = "A level that the profile does not have", severity = Severity.ERROR)
public final class UnknownLevel implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        LevelScale scale = context.profile().levels();
        return Levels.of(page, context)
                .filter(value -> value.levels().size() < 2)
                .flatMap(value -> strange(value, scale).stream())
                .map(strange -> finding(strange, scale.allowed()));
    }

    private static Optional<UnknownLevelWord> strange(LevelValue value, LevelScale scale) {
        return value.named().stream().anyMatch(Named::isAllowed)
                ? UnknownLevelWord.behind(value, scale)
                : UnknownLevelWord.in(value, scale);
    }

    private static Finding finding(UnknownLevelWord strange, List<String> allowed) {
        Finding finding = Finding.at(
                strange.word().range(),
                message(
                        strange,
                        allowed.stream().map(level -> "'" + level + "'").toList()));
        return finding.fixedBy(strange.meant()
                .map(level -> Fix.unsafe(
                        "Write '" + level + "'", TextEdit.replace(strange.word().range(), level))));
    }

    private static String message(UnknownLevelWord strange, List<String> allowed) {
        String found =
                MessageText.quoted(strange.word().text()) + " is none of the levels " + MessageText.all(allowed) + ".";
        return found
                + strange.meant()
                        .map(level -> strange.isMisspelt()
                                ? " Did you mean '" + level + "'?"
                                : " Here '" + level + "' says the same.")
                        .orElse(" Write one of these, and more in a remark: " + example(allowed));
    }

    private static String example(List<String> allowed) {
        String first = allowed.get(0);
        return first.substring(0, first.length() - 1) + " (some knowledge of C)'.";
    }
}
