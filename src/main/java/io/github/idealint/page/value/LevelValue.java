package io.github.idealint.page.value;

import io.github.idealint.profile.SkillLevels;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The value of a level field: the levels that it begins with, and a remark after them.
 *
 * @param text all of it
 * @param named the levels it begins with
 * @param remark what follows them
 */
public record LevelValue(Passage text, List<Named> named, String remark) {

    /**
     * A level by name.
     *
     * @param word the name as written
     * @param level the allowed level that it means
     */
    public record Named(Passage word, String level) {

        /** Whether the profile has the level by this name, whatever its case. */
        public boolean isAllowed() {
            return word.text().equalsIgnoreCase(level);
        }
    }

    public LevelValue {
        named = List.copyOf(named);
    }

    /** Reads a value by the names of levels. */
    public static LevelValue read(Passage value, LevelNames names) {
        Matcher level = names.matcher(value.text());
        Matcher between = names.between(value.text());
        int at = names.start(value.text());
        int end = 0;
        List<Named> named = new ArrayList<>();
        while (level.region(at, value.text().length()).lookingAt()) {
            named.add(named(value.part(level.start(), level.end()), names));
            end = level.end();
            if (!between.region(end, value.text().length()).lookingAt()) {
                break;
            }
            at = between.end();
        }
        return new LevelValue(value, named, value.text().substring(end));
    }

    private static Named named(Passage word, LevelNames names) {
        return new Named(word, names.meant(word.text()).orElse(word.text()));
    }

    /** The different levels it names, in their order. */
    public List<String> levels() {
        return named.stream().map(Named::level).distinct().toList();
    }

    /** Whether nothing but the levels is written. */
    public boolean isBare() {
        return remark.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Where the levels stand, from the first to the last. */
    public Optional<TextRange> range() {
        return named.stream().map(level -> level.word().range()).reduce(TextRange::cover);
    }

    /** Whether it names all levels of a profile, or three of more, and decides for none. */
    public boolean listsAll(SkillLevels levels) {
        return isBare()
                && levels().size() > 1
                && levels().size() >= Math.min(3, levels.allowed().size());
    }
}
