package io.github.idealint.profile;

import io.github.idealint.text.LetterCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the field that a label names. */
public final class LabelIndex {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COLON = Pattern.compile("(?<!\\s)\\s*+:\\s*+$");

    private static final int LONGEST = 80;

    private final Map<String, FieldSpec> byLabel;

    /** An index of the labels of some fields; a field's own label wins over a synonym of another field. */
    public LabelIndex(Collection<FieldSpec> fields) {
        Function<FieldSpec, Stream<Map.Entry<String, FieldSpec>>> synonyms =
                field -> field.synonyms().stream().map(synonym -> Map.entry(normal(synonym), field));
        byLabel = Stream.concat(
                        fields.stream().map(field -> Map.entry(normal(field.label()), field)),
                        fields.stream().flatMap(synonyms))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (own, other) -> own));
    }

    /**
     * The field that a label names, by its own label or by a synonym; case, blanks and a final colon make no
     * difference.
     */
    public Optional<FieldSpec> find(String label) {
        return label.length() > LONGEST ? Optional.empty() : Optional.ofNullable(byLabel.get(normal(label)));
    }

    /** Whether a label is a field's own, not a synonym. */
    public static boolean isCanonical(String label, FieldSpec field) {
        return normal(label).equals(normal(field.label()));
    }

    /** All labels of some fields, the fields' own first. */
    public static List<String> of(Collection<FieldSpec> fields) {
        return Stream.concat(
                        fields.stream().map(FieldSpec::label),
                        fields.stream().flatMap(field -> field.synonyms().stream()))
                .distinct()
                .toList();
    }

    /** A label in lower case, with single blanks and without a final colon, so that equal labels are equal texts. */
    static String normal(String label) {
        String bare = COLON.matcher(label.strip()).replaceFirst("");
        return LetterCase.lower(BLANKS.matcher(bare).replaceAll(" "));
    }
}
