package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.profile.SkillLevels;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Spelling;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands where a level is wanted, and is none.
 *
 * @param word the words meant
 * @param meant the allowed level that was meant, where that can be told
 * @param isMisspelt whether it is a level with letters amiss, and no word of another scale
 */
record UnknownLevelWord(Passage word, Optional<String> meant, boolean isMisspelt) {

    private static final Pattern HEAD = Pattern.compile("^[^(\\[]*+");
    private static final Pattern CLAUSE = Pattern.compile("^(?:[^,;:.–—\\s\\h]|\\.(?=\\S)|[\\s\\h]++(?!-[\\s\\h]))++");
    private static final Pattern NEXT =
            Pattern.compile("(?i)^\\s*+(?:[-–—/]|(?:to|or|and)\\b)\\s*+(\\p{L}{5,30}+)(?=\\s*+(?:$|[(,;.]))");
    private static final Pattern WORD = Pattern.compile("^[\\p{L}\\p{N}'’]++");

    /** What stands in a value instead of a level; nothing if a level stands further on in it. */
    static Optional<UnknownLevelWord> in(LevelValue value, LevelNames names) {
        if (!value.named().isEmpty()) {
            LevelValue.Named first = value.named().get(0);
            return Optional.of(new UnknownLevelWord(first.word(), Optional.of(first.level()), false));
        }
        Passage head = head(value.text());
        return names.hasOwn(head.text()) ? Optional.empty() : Optional.of(strange(clause(head), names));
    }

    /** What was meant as the second level of a range, a letter or two amiss. */
    static Optional<UnknownLevelWord> behind(LevelValue value, LevelNames names) {
        int from = value.text().text().length() - value.remark().length();
        Matcher next = NEXT.matcher(value.remark());
        return next.find()
                ? misspelt(value.text().part(from + next.start(1), from + next.end(1)), names.levels())
                : Optional.empty();
    }

    /** What stands before a remark in parentheses; all of a value that has only signs before it, such as stars. */
    private static Passage head(Passage value) {
        Passage head = start(HEAD, value);
        return head.text().chars().anyMatch(Character::isLetterOrDigit) ? head : value;
    }

    private static Passage clause(Passage head) {
        Passage clause = start(CLAUSE, head);
        return clause.isEmpty() ? head : clause;
    }

    private static Passage start(Pattern pattern, Passage passage) {
        Matcher matcher = pattern.matcher(passage.text());
        return matcher.find() ? passage.part(0, matcher.end()).trim() : passage.part(0, 0);
    }

    private static UnknownLevelWord strange(Passage clause, LevelNames names) {
        return Stream.of(start(WORD, clause), clause)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> misspelt(words, names.levels()).stream())
                .findFirst()
                .orElseGet(() -> new UnknownLevelWord(clause, names.firstIn(clause.text()), false));
    }

    private static Optional<UnknownLevelWord> misspelt(Passage words, SkillLevels levels) {
        return Spelling.nearest(words.text(), levels.allowed())
                .or(() -> nearestSynonym(words.text(), levels))
                .map(level -> new UnknownLevelWord(words, Optional.of(level), true));
    }

    private static Optional<String> nearestSynonym(String word, SkillLevels levels) {
        return levels.meantBy(word).isPresent()
                ? Optional.empty()
                : Spelling.nearest(
                                word,
                                levels.synonyms().keySet().stream().sorted().toList())
                        .flatMap(levels::meantBy);
    }
}
