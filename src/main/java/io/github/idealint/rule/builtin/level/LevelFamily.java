package io.github.idealint.rule.builtin.level;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A scale of levels that programmes use; two steps of one never go by one word. */
enum LevelFamily {
    /** Of Google's guide on defining a list of ideas. */
    DIFFICULTY("easy", "medium", "hard"),
    /** Of Google's guide on making a page of ideas. */
    EFFORT("easy", "intermediate", "hard"),
    SKILL("beginner", "intermediate", "advanced"),
    HEIGHT("low", "medium", "high"),
    CAREER("novice", "intermediate", "expert");

    private final List<String> words;

    LevelFamily(String... words) {
        this.words = List.of(words);
    }

    /** Its words, the easiest first. */
    List<String> words() {
        return words;
    }

    /** Whether it has all of some words, whatever their case. */
    boolean hasAll(Collection<String> levels) {
        return levels.stream().map(level -> level.toLowerCase(Locale.ROOT)).allMatch(words::contains);
    }

    /** Whether all its words are among some, whatever their case. */
    boolean isIn(Collection<String> levels) {
        return words.stream().allMatch(word -> levels.stream().anyMatch(word::equalsIgnoreCase));
    }
}
