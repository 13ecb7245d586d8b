package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.Field;
import io.github.idealint.profile.Profile;

/** Tells fields that say what their author means from those that other rules find empty, open or left as they were. */
public final class Filled {

    private final Placeholders placeholders;
    private final Choices choices;

    /** By the template and the alternatives of a profile. */
    public Filled(Profile profile) {
        placeholders = new Placeholders(profile);
        choices = new Choices(profile);
    }

    /** Whether a field with a short value is filled in, so that the value is worth judging. */
    public boolean isIn(Field field) {
        String value = field.value().text();
        return !value.isBlank() && !Undecided.is(value) && !placeholders.areIn(value) && !choices.areAllIn(field);
    }
}
