package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.FilledFields;
import java.util.stream.Stream;

/** The levels that the ideas of a page name. */
final class Levels {

    private Levels() {}

    /** The values of the level fields that are filled in; none where a profile has no levels. */
    static Stream<LevelValue> of(IdeaPage page, RuleContext context) {
        Profile profile = context.profile();
        FilledFields filled = new FilledFields(context);
        return profile.levels().allowed().isEmpty()
                ? Stream.empty()
                : page.ideas().stream()
                        .flatMap(idea -> idea.fields(Form.LEVEL))
                        .filter(filled::isIn)
                        .map(field -> LevelValue.read(field.value(), profile.levels()));
    }
}
