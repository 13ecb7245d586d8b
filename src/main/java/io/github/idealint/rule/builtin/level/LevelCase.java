package io.github.idealint.rule.builtin.level;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import java.util.stream.Stream;

/** Flags levels written in other capitals or small letters than the profile's. */
@RuleInfo(id = "level-case", summary = "A level in another case than the profile's", severity = Severity.INFO)
public final class LevelCase implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Levels.of(page, context)
                .filter(value -> value.levels().size() == 1)
                .flatMap(LevelCase::first)
                .filter(named -> named.isAllowed() && !named.word().text().equals(named.level()))
                .map(LevelCase::finding);
    }

    private static Stream<Named> first(LevelValue value) {
        return value.named().stream().limit(1);
    }

    private static Finding finding(Named named) {
        String level = named.level();
        return Finding.at(
                        named.word().range(),
                        "'" + named.word().text() + "' is written '" + level
                                + "' in this programme, so that all ideas look alike.")
                .fixedBy(Fix.safe(
                        "Write '" + level + "'", TextEdit.replace(named.word().range(), level)));
    }
}
