package io.github.idealint.profile;

import io.github.idealint.text.LetterCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The skill levels of a profile.
 *
 * @param allowed the levels as the profile writes them, the easiest first
 * @param synonyms words for levels elsewhere, in lower case, and the allowed level that each means
 * @param scales the scales that programmes use, to notice where a round mixes words of two
 */
public record SkillLevels(List<String> allowed, Map<String, String> synonyms, List<LevelScale> scales) {

    /** A profile that asks for no level. */
    public static final SkillLevels NONE = new SkillLevels(List.of(), Map.of(), List.of());

    public SkillLevels {
        allowed = List.copyOf(allowed);
        synonyms = Map.copyOf(synonyms);
        scales = List.copyOf(scales);
    }

    /** The allowed level that a word is, whatever its case. */
    public Optional<String> find(String word) {
        return allowed.stream().filter(level -> level.equalsIgnoreCase(word)).findFirst();
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
