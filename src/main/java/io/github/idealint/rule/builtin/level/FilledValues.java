package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.Field;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.rule.builtin.value.UndecidedWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of a page's level and size fields, without those that other rules find empty, undecided or left as the
 * template has them. Read once for all rules about levels and sizes.
 *
 * @param levels the levels, by place; none where the profile has no levels
 * @param sizes the sizes, by place; none where the profile has no sizes
 */
record FilledValues(List<LevelValue> levels, List<SizeValue> sizes) {

    FilledValues {
        levels = List.copyOf(levels);
        sizes = List.copyOf(sizes);
    }

    /** The values on a page. */
    static FilledValues of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(FilledValues.class, page, read -> read(read, context));
    }

    private static FilledValues read(IdeaPage page, RuleContext context) {
        TemplateChoices choices = TemplateChoices.of(context);
        return new FilledValues(
                choices.levels().isEmpty()
                        ? List.of()
                        : filled(page, Form.LEVEL, context)
                                .map(field -> LevelValue.read(field.value(), choices.levels()))
                                .toList(),
                choices.sizes().isEmpty()
                        ? List.of()
                        : filled(page, Form.SIZE, context)
                                .map(field -> SizeValue.read(field.value(), choices.sizes()))
                                .toList());
    }

    private static Stream<Field> filled(IdeaPage page, Form form, RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        UndecidedWords undecided = UndecidedWords.of(context);
        TemplateChoices choices = TemplateChoices.of(context);
        return page.ideas().stream().flatMap(idea -> idea.fields(form)).filter(field -> {
            String value = field.value().text();
            return !value.isBlank()
                    && !undecided.areIn(value)
                    && !placeholders.areIn(value)
                    && !choices.areAllIn(field);
        });
    }
}
