package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.Field;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.SizeNames;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Size;
import io.github.idealint.profile.Template;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The alternatives of a profile, from which its authors choose one. */
public final class TemplateChoices {

    /** A list of alternatives is short, and folding the case of a long text is quadratic where its letters multiply. */
    private static final int LONGEST = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Set<String> lists;
    private final LevelNames levels;
    private final SizeNames sizes;

    /** Those of a run: the lists in the profile's template, its levels and its sizes. */
    public static TemplateChoices of(RuleContext context) {
        return context.once(
                TemplateChoices.class,
                profile -> new TemplateChoices(
                        profile.template(),
                        context.once(LevelNames.class, LevelNames::of),
                        context.once(SizeNames.class, SizeNames::of)));
    }

    private TemplateChoices(Template template, LevelNames levels, SizeNames sizes) {
        lists = template.choices().stream().map(TemplateChoices::bare).collect(Collectors.toUnmodifiableSet());
        this.levels = levels;
        this.sizes = sizes;
    }

    /** The names of the profile's levels. */
    public LevelNames levels() {
        return levels;
    }

    /** The words for the profile's sizes. */
    public SizeNames sizes() {
        return sizes;
    }

    /** What the value of a field is chosen from, as a message lists it; empty for fields without such a choice. */
    public Optional<String> of(FieldSpec field) {
        return switch (field.form()) {
            case LEVEL -> listed(MessageText.eitherQuoted(levels.levels().allowed()));
            case SIZE ->
                listed(MessageText.either(
                        sizes.sizes().stream().map(Size::described).toList()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> listed(String choices) {
        return Optional.of(choices).filter(some -> !some.isEmpty());
    }

    /** Whether a field still lists them all. */
    public boolean areAllIn(Field field) {
        String value = field.value().text();
        return !lists.isEmpty()
                        && value.length() <= LONGEST
                        && BETWEEN_WORDS.matcher(value).find()
                        && lists.contains(bare(value))
                || field.is(Form.LEVEL) && listsLevels(field)
                || field.is(Form.SIZE) && listsSizes(field);
    }

    private boolean listsLevels(Field field) {
        return !levels.isEmpty() && LevelValue.read(field.value(), levels).listsAll(levels.levels());
    }

    private boolean listsSizes(Field field) {
        return !sizes.isEmpty() && SizeValue.read(field.value(), sizes).listsAll(sizes.sizes());
    }

    private static String bare(String text) {
        return LetterCase.lower(BETWEEN_WORDS.matcher(text).replaceAll(" ").strip());
    }
}
