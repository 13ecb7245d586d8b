package io.github.idealint.page.value;

import io.github.idealint.profile.PageWords.Linking;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.SkillLevels;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names of a profile's levels, its own and their synonyms; to be made once a run, for it holds patterns. */
public final class LevelNames {

    private static final String WORD_END = "(?![\\p{L}\\p{N}_])";
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern HEAD = Pattern.compile("^[^(\\[]*+");

    private final SkillLevels levels;
    private final Pattern any;
    private final Pattern own;
    private final Pattern lead;
    private final Pattern between;

    private LevelNames(SkillLevels levels, List<String> nouns, Linking linking) {
        this.levels = levels;
        this.any = pattern(Stream.concat(levels.allowed().stream(), levels.synonyms().keySet().stream()));
        this.own = pattern(levels.allowed().stream());
        this.lead = pattern("^[\\s\\h]*+(?:" + Alternatives.of(linking.rangeStarts(), "\\s++") + "\\s++)?");
        String joining = Alternatives.of(linking.middles(), "\\s++") + WORD_END;
        this.between = pattern("^(?:\\s++" + Alternatives.of(nouns, "\\s++") + ")?[\\s\\h]*+"
                + "(?:(?:[-–—/,;|&+]|\\.{2,3}|…)[\\s\\h]*+(?:" + joining + ")?|" + joining + ")[\\s\\h]*+");
    }

    /** Those of a profile. */
    public static LevelNames of(Profile profile) {
        return new LevelNames(
                profile.levels(), profile.words().levels(), profile.words().linking());
    }

    /** The levels that are named. */
    public SkillLevels levels() {
        return levels;
    }

    /** Whether the profile has no level, so that no value means one. */
    public boolean isEmpty() {
        return levels.allowed().isEmpty();
    }

    /** Whether one of the profile's own names stands in a text. */
    public boolean hasOwn(String text) {
        return own.matcher(text).find();
    }

    /** The allowed level that the first name in a text means. */
    public Optional<String> firstIn(String text) {
        return any.matcher(text).results().findFirst().map(MatchResult::group).flatMap(this::meant);
    }

    /** The text of a value before a remark in parentheses; all of it where only signs stand before, such as stars. */
    public static Passage head(Passage value) {
        Matcher matcher = HEAD.matcher(value.text());
        Passage head = matcher.find() ? value.part(0, matcher.end()).trim() : value;
        return head.text().chars().anyMatch(Character::isLetterOrDigit) ? head : value;
    }

    /** Whether a value gives its level by a number or by stars alone: {@code 3/5 (some C)}, {@code ★★★}, not {@code 3 (hard)}. */
    public boolean isStep(Passage value) {
        return levels.isStep(head(value).text().strip())
                && firstIn(value.text()).isEmpty();
    }

    /** The allowed level that a name means. */
    Optional<String> meant(String name) {
        String single = BLANKS.matcher(name).replaceAll(" ");
        return levels.find(single).or(() -> levels.meantBy(single));
    }

    /** Finds whole names in a text, the longest first. */
    Matcher matcher(String text) {
        return any.matcher(text);
    }

    /** Where the first name may begin in a value: after blanks and a word such as {@code from}. */
    int start(String text) {
        Matcher first = lead.matcher(text);
        return first.lookingAt() ? first.end() : 0;
    }

    /** Finds what stands between two names: a word for levels, then a sign or a word that joins. */
    Matcher between(String text) {
        return between.matcher(text);
    }

    private static Pattern pattern(Stream<String> names) {
        List<String> longestFirst = names.map(
                        name -> LetterCase.lower(BLANKS.matcher(name.strip()).replaceAll(" ")))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return pattern("(?<![\\p{L}\\p{N}])" + Alternatives.of(longestFirst, "\\s++") + "(?![\\p{L}\\p{N}])");
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
