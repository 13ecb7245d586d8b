package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;

/** Flags level fields that name several levels. */
@RuleInfo(id = "level-range", summary = "Two levels where one is wanted", severity = Severity.INFO)
public final class LevelRange implements Rule {

    private static final MessageTemplate SEVERAL = new MessageTemplate("{} gives more than one level."
            + " Give only the lowest one that applicants need: {}. You can add details in parentheses.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return FilledValues.of(page, context).levels().stream()
                .filter(value -> value.levels().size() > 1)
                .flatMap(value -> value.range().stream()
                        .map(range -> finding(value, page.source().text(range), range)));
    }

    private static Finding finding(LevelValue value, String written, TextRange range) {
        return Finding.at(
                range, SEVERAL.with(quoted(written), quoted(value.levels().get(0))));
    }
}
