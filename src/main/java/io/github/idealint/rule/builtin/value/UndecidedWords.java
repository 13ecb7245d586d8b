package io.github.idealint.rule.builtin.value;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a value that somebody still has to decide from one that is decided, by words such as {@code TBD}. */
public final class UndecidedWords {

    private static final String LATER = "tb[acd]|(?:(?:yet|still|has|have|needs?)\\s)?to be (?:announced|assigned|"
            + "confirmed|decided|defined|determined|found)|not (?:yet )?(?:assigned|confirmed|decided|defined|determined|"
            + "known)(?: yet)?|undecided|(?:n{1,2}|x{1,3})[ -]?(?:h|hrs?|hours?|weeks?|months?)";
    private static final Pattern WHOLE =
            Pattern.compile("(?i)[\\p{P}\\s\\h]*+(?:" + LATER + "|none yet|pending|unclear|unknown)?[\\p{P}\\s\\h]*+");
    private static final Pattern WORDS =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}.@-])(?:" + LATER + ")(?![\\p{L}\\p{N}@]|\\.\\p{L})");
    private static final Pattern QUESTION =
            Pattern.compile("(?:^|[,;]|[:/](?=[\\s\\h]))[\\s\\h]{0,9}(\\?++)(?=[\\s\\h]*+(?:$|[,;)/]))");
    private static final Pattern TRAILING = Pattern.compile(
            "\\([\\s\\h]*+\\?++[\\s\\h]*+\\)|(?<![/=&?])\\?++(?=[\\s\\h)\\]]*+(?:$|[,;/<(]|(?:and|or)\\s))");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)(?:^|[,;]|\\b(?:and|or))[\\s\\h]{0,9}(maybe|perhaps|possibly|potentially|probably)\\b");

    private UndecidedWords() {}

    /** Whether a short value, such as a name or a level, is left open, in whole or in part; an empty one is not. */
    public static boolean is(String value) {
        return isWholly(value)
                || WORDS.matcher(value).find()
                || asks(value)
                        && (QUESTION.matcher(value).find()
                                || TRAILING.matcher(value).find())
                || HEDGE.matcher(value).find();
    }

    /** Whether a value says only that it is not decided: {@code TBD}, {@code ???}; an empty one doesn't. */
    public static boolean isWholly(String value) {
        return !value.isBlank() && WHOLE.matcher(value).matches();
    }

    /** The words that put a value off: {@code TBD}, {@code to be confirmed}, {@code N hours}, a lone {@code ?}. */
    public static List<TextRange> wordsIn(Passage value) {
        if (isWholly(value.text())) {
            return List.of(value.trim().range());
        }
        List<TextRange> words = find(WORDS, 0, value);
        return asks(value.text())
                ? Stream.concat(words.stream(), find(QUESTION, 1, value).stream())
                        .toList()
                : words;
    }

    /** The words before what is doubtful: {@code maybe}. */
    public static List<TextRange> hedgesIn(Passage value) {
        return isWholly(value.text()) ? List.of() : find(HEDGE, 1, value);
    }

    /** The marks after what is doubtful: {@code ?} or {@code (?)}. */
    public static List<TextRange> questionsIn(Passage value) {
        return !asks(value.text()) || isWholly(value.text()) ? List.of() : find(TRAILING, 0, value);
    }

    private static boolean asks(String value) {
        return value.indexOf('?') >= 0;
    }

    private static List<TextRange> find(Pattern pattern, int group, Passage value) {
        Matcher matcher = pattern.matcher(value.text());
        return matcher.find()
                ? matcher.reset()
                        .results()
                        .map(match -> value.range(match, group))
                        .toList()
                : List.of();
    }
}
