package io.github.idealint.profile;

import io.github.idealint.text.LetterCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The skill levels of a profile.
 *
 * @param allowed the levels as the profile writes them, the easiest first
 * @param synonyms words for levels elsewhere, in lower case, and the allowed level that each means
 * @param scales the scales that programmes use, to notice where a round mixes words of two
 * @param steps how many steps a level has that is a number or stars: 5 for {@code 3/5} and {@code ★★★}; empty if it must be
 *     a word
 */
public record SkillLevels(
        List<String> allowed, Map<String, String> synonyms, List<LevelScale> scales, OptionalInt steps) {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2})(?:[.,]\\d)?(?:\\s?(?:/|\\p{L}[\\p{L}\\s]{0,9})\\s?(\\d{1,2}))?");
    private static final Pattern STARS = Pattern.compile("[★⭐]\\uFE0F?");
    private static final Pattern UNLIT = Pattern.compile("[★⭐☆\\uFE0F\\s]{1,40}");

    /** A profile that asks for no level. */
    public static final SkillLevels NONE = new SkillLevels(List.of(), Map.of(), List.of(), OptionalInt.empty());

    public SkillLevels {
        allowed = List.copyOf(allowed);
        synonyms = Map.copyOf(synonyms);
        scales = List.copyOf(scales);
    }

    /** The allowed level that a word is, whatever its case. */
    public Optional<String> find(String word) {
        return allowed.stream().filter(level -> level.equalsIgnoreCase(word)).findFirst();
    }

    /** Whether a text is a step of the scale in numbers or stars: {@code 3/5}, {@code 2 out of 5}, {@code ★★★☆☆}. */
    public boolean isStep(String text) {
        int most = steps.orElse(0);
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            boolean fits = number.group(2) == null || Integer.parseInt(number.group(2)) == most;
            return fits && Integer.parseInt(number.group(1)) <= most;
        }
        long stars =
                UNLIT.matcher(text).matches() ? STARS.matcher(text).results().count() : 0;
        return stars > 0 && stars <= most;
    }

    /** The allowed level that a synonym means, whatever its case. */
    public Optional<String> meantBy(String word) {
        return Optional.ofNullable(synonyms.get(LetterCase.lower(word)));
    }

    /**
     * A scale of levels that programmes use: {@code easy, medium, hard}. A word may be on several scales.
     *
     * @param words its words, the easiest first
     */
    public record LevelScale(List<String> words) {

        public LevelScale {
            words = List.copyOf(words);
        }

        /** Whether it has all of some words, whatever their case. */
        public boolean hasAll(Collection<String> levels) {
            return levels.stream().allMatch(level -> words.stream().anyMatch(level::equalsIgnoreCase));
        }

        /** Whether all its words are among some, whatever their case. */
        public boolean isIn(Collection<String> levels) {
            return words.stream().allMatch(word -> levels.stream().anyMatch(word::equalsIgnoreCase));
        }
    }
}
