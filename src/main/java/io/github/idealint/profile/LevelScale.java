package io.github.idealint.profile;

import java.util.Collection;
import java.util.List;

/**
 * A scale of levels that programmes use: {@code easy, medium, hard}. Two steps of one never go by one word, but a word may
 * be on several scales.
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
