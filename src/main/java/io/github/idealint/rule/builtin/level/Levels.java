package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.FilledFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The levels that the ideas of a page name.
 *
 * @param values the values of the level fields that are filled in; none where a profile has no levels
 */
record Levels(List<LevelValue> values) {

    /** The values of a page. */
    static Stream<LevelValue> of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(Levels.class, page, read -> read(read, context)).values().stream();
    }

    /** The names of the profile's levels. */
    static LevelNames names(RuleContext context) {
        return context.once(LevelNames.class, LevelNames::of);
    }

    private static Levels read(IdeaPage page, RuleContext context) {
        LevelNames names = names(context);
        FilledFields filled = new FilledFields(context);
        return new Levels(
                names.isEmpty()
                        ? List.of()
                        : page.ideas().stream()
                                .flatMap(idea -> idea.fields(Form.LEVEL))
                                .filter(filled::isIn)
                                .map(field -> LevelValue.read(field.value(), names))
                                .toList());
    }
}
