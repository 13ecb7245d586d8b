package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import java.util.stream.Stream;

/** Flags levels written in other capitals or small letters than the profile's. */
@RuleInfo(
        id = "level-case",
        summary = "A level whose upper or lower case differs from the profile's",
        severity = Severity.INFO)
public final class LevelCase implements Rule {

    private static final MessageTemplate CASE =
            new MessageTemplate("{} is written {} in this programme. Use that spelling.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return FilledValues.of(page, context).levels().stream()
                .filter(value -> value.levels().size() == 1)
                .map(value -> value.named().get(0))
                .filter(named -> named.isAllowed() && !named.word().text().equals(named.level()))
                .map(LevelCase::finding);
    }

    private static Finding finding(Named named) {
        String level = named.level();
        return Finding.at(named.word().range(), CASE.with(quoted(named.word().text()), quoted(level)))
                .fixedBy(Fix.safe(
                        WRITE.with(quoted(level)), TextEdit.replace(named.word().range(), level)));
    }
}
