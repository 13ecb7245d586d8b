package io.github.idealint.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The skill levels of a profile.
 *
 * @param allowed the levels as the profile writes them, the easiest first
 * @param synonyms words of other scales, in lower case, and the allowed level each means
 */
public record LevelScale(List<String> allowed, Map<String, String> synonyms) {

    /** A profile that asks for no level. */
    public static final LevelScale NONE = new LevelScale(List.of(), Map.of());

    public LevelScale {
        allowed = List.copyOf(allowed);
        synonyms = Map.copyOf(synonyms);
    }

    /** The allowed level that a word is, whatever its case. */
    public Optional<String> find(String word) {
        return allowed.stream().filter(level -> level.equalsIgnoreCase(word)).findFirst();
    }

    /** The allowed level that a word of another scale means. */
    public Optional<String> meantBy(String word) {
        return Optional.ofNullable(synonyms.get(word.toLowerCase(Locale.ROOT)));
    }
}
