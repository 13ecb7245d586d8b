package io.github.idealint.rule.builtin.value;

import io.github.idealint.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The phrases that a profile's authors were to replace. */
public final class Placeholders {

    private final List<String> phrases;

    /** The phrases of a profile: its template's, and the usual ones. */
    public Placeholders(Profile profile) {
        phrases = Stream.concat(profile.template().phrases().stream(), profile.placeholders().stream())
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a value still holds one of them. */
    public boolean areIn(String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(folded::contains);
    }
}
