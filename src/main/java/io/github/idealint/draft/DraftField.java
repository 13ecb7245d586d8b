package io.github.idealint.draft;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.yaml.ChoiceShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of the page of a new idea.
 *
 * @param spec the field of the profile
 * @param placeholder what stands there as long as nobody gives a value: a text that {@code placeholder-text} flags; of a list,
 *     an item each
 * @param hint what a value looks like, for whoever is asked for it; nothing where the label says it all
 */
public record DraftField(FieldSpec spec, List<String> placeholder, String hint) {

    public DraftField {
        placeholder = List.copyOf(placeholder);
    }

    /**
     * What users may call the field: the key in the profile, then the meaning or the form, which are the same in every profile
     * whatever its keys are. {@code betreuer} may be {@code mentors}, too.
     */
    public Stream<String> names() {
        Optional<String> form = Optional.of(spec.form())
                .filter(some -> some == Form.LEVEL || some == Form.SIZE || some == Form.MENTORS)
                .map(ChoiceShape::word);
        return Stream.of(Optional.of(spec.key()), spec.meaning().map(ChoiceShape::word), form)
                .flatMap(Optional::stream)
                .distinct();
    }

    /** Whether it is the text that tells the idea in full, which needs no label. */
    boolean isDescription() {
        return spec.form() == Form.PROSE && spec.meaning().equals(Optional.of(Meaning.DESCRIPTION));
    }
}
