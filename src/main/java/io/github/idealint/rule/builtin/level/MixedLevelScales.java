package io.github.idealint.rule.builtin.level;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.LevelScale;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;

/** Flags levels of another scale than most ideas of the round use, where the profile allows several. */
@RuleInfo(
        id = "mixed-level-scales",
        summary = "A level of another scale than most ideas of the round use",
        severity = Severity.WARNING)
public final class MixedLevelScales implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundLevels levels = RoundLevels.of(context);
        return page.ideas().stream()
                .flatMap(idea -> levels.insteadOf(IdeaPlace.of(idea, page)).stream()
                        .flatMap(scale -> finding(idea, scale, page, Levels.names(context))));
    }

    private static Stream<Finding> finding(Idea idea, LevelScale scale, IdeaPage page, LevelNames names) {
        return idea.fields(Form.LEVEL)
                .map(field -> LevelValue.read(field.value(), names))
                .filter(value -> !value.levels().isEmpty() && !scale.hasAll(value.levels()))
                .flatMap(value -> value.range().stream())
                .limit(1)
                .map(range -> Finding.at(range, message(page, range, scale)));
    }

    private static String message(IdeaPage page, TextRange range, LevelScale scale) {
        return MessageText.quoted(page.source().text(range))
                + " is of another scale than the levels of the other ideas of"
                + " this round. Choose from "
                + MessageText.all(
                        scale.words().stream().map(MessageText::quoted).toList())
                + ", so that applicants can compare the ideas.";
    }
}
