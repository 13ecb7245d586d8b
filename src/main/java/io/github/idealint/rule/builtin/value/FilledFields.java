package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.Field;
import io.github.idealint.rule.RuleContext;

/** Tells fields that say what their author means from those that other rules find empty, open or left as they were. */
public final class FilledFields {

    private final Placeholders placeholders;
    private final TemplateChoices choices;

    /** By the template and the alternatives of the run's profile. */
    public FilledFields(RuleContext context) {
        placeholders = context.once(Placeholders.class, Placeholders::new);
        choices = TemplateChoices.of(context);
    }

    /** Whether a field with a short value is filled in, so that the value is worth judging. */
    public boolean isIn(Field field) {
        String value = field.value().text();
        return !value.isBlank() && !UndecidedWords.is(value) && !placeholders.areIn(value) && !choices.areAllIn(field);
    }
}
