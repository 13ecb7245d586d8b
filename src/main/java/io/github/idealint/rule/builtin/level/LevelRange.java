package io.github.idealint.rule.builtin.level;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Flags level fields that name several levels. */
@RuleInfo(id = "level-range", summary = "Two levels where one is wanted", severity = Severity.INFO)
public final class LevelRange implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return Levels.of(page, context)
                .filter(value -> value.levels().size() > 1)
                .flatMap(value -> value.range().stream()
                        .map(range -> finding(value, page.source().text(range), range)));
    }

    private static Finding finding(LevelValue value, String written, TextRange range) {
        List<String> levels = value.levels();
        return Finding.at(
                range,
                MessageText.quoted(written)
                        + " names several levels. Write the one that applicants need to begin, and the"
                        + " rest as a remark: '" + levels.get(0) + " (" + levels.get(levels.size() - 1)
                        + " towards the end)'.");
    }
}
