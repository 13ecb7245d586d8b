package io.github.idealint.page.value;

import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Size;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.LetterCase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words for a profile's sizes; to be made once a run, for it holds patterns. */
public final class SizeNames {

    /** Words that may stand around a size and mean nothing more. */
    private static final String TALK =
            "hours?|hrs?|h|sized?|projects?|scale|or|to|and|a|about|approx|around|ca|between|"
                    + "from|up|full|half|part|time|total";

    private final List<Size> sizes;
    private final Pattern plain;
    private final Pattern word;

    private SizeNames(List<Size> sizes) {
        this.sizes = List.copyOf(sizes);
        String words = Alternatives.of(
                sizes.stream().map(size -> LetterCase.lower(size.word())).toList(), " ");
        this.plain = Pattern.compile("(?iu)(?:[^\\p{L}]|(?<!\\p{L})(?:" + TALK + "|" + words + ")(?!\\p{L}))*+");
        this.word = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** Those of a profile. */
    public static SizeNames of(Profile profile) {
        return new SizeNames(profile.sizes());
    }

    /** The sizes that are named. */
    public List<Size> sizes() {
        return sizes;
    }

    /** Whether the profile has no size, so that no value means one. */
    public boolean isEmpty() {
        return sizes.isEmpty();
    }

    /** Whether a text speaks of nothing but a size. */
    boolean isPlain(String text) {
        return plain.matcher(text).matches();
    }

    /** Finds words for sizes in a text. */
    Matcher matcher(String text) {
        return word.matcher(text);
    }

    /** The size of a word, whatever its case. */
    Optional<Size> meant(String found) {
        return sizes.stream()
                .filter(size -> size.word().equalsIgnoreCase(found))
                .findFirst();
    }
}
