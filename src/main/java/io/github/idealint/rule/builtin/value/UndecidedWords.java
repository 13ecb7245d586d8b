package io.github.idealint.rule.builtin.value;

import io.github.idealint.profile.PageWords;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Phrases;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Distinguishes a value that somebody still has to decide from one that is decided, by words of the profile such as
 * {@code TBD}, and by question marks. Made once a run, for it holds patterns.
 */
public final class UndecidedWords {

    private static final Pattern QUESTION =
            Pattern.compile("(?:^|[,;]|[:/](?=[\\s\\h]))[\\s\\h]{0,9}(\\?++)(?=[\\s\\h]*+(?:$|[,;)/]))");

    private final Pattern whole;
    private final Pattern words;
    private final Pattern trailing;
    private final Pattern hedge;

    private UndecidedWords(PageWords.Undecided undecided, List<String> connectives) {
        String later = Phrases.of(undecided.phrases(), "\\s") + "|" + Alternatives.of(undecided.numbers(), "\\s")
                + "[ -]?" + Alternatives.of(undecided.units(), "\\s");
        String joining = Alternatives.of(connectives, "\\s");
        this.whole = Pattern.compile(
                "(?iu)[\\p{P}\\s\\h]*+(?:" + later + "|" + Phrases.of(undecided.alone(), "\\s") + ")?[\\p{P}\\s\\h]*+");
        this.words = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.@-])(?:" + later + ")(?![\\p{L}\\p{N}@]|\\.\\p{L})");
        this.trailing = Pattern.compile(
                "\\([\\s\\h]*+\\?++[\\s\\h]*+\\)|(?<![/=&?])\\?++(?=[\\s\\h)\\]]*+(?:$|[,;/<(]|" + joining + "\\s))");
        this.hedge = Pattern.compile("(?iu)(?:^|[,;]|(?<![\\p{L}\\p{N}_])" + joining + ")[\\s\\h]{0,9}("
                + Phrases.of(undecided.doubts(), "\\s") + ")(?![\\p{L}\\p{N}_])");
    }

    /** By the words of a run's profile. */
    public static UndecidedWords of(RuleContext context) {
        return context.once(UndecidedWords.class, UndecidedWords::of);
    }

    /** By the words of a profile. */
    public static UndecidedWords of(Profile profile) {
        return new UndecidedWords(
                profile.words().undecided(), profile.words().linking().connectives());
    }

    /** Whether a short value, such as a name or a level, is left open, in whole or in part; an empty one is not. */
    public boolean areIn(String value) {
        return areAllOf(value)
                || words.matcher(value).find()
                || asks(value)
                        && (QUESTION.matcher(value).find()
                                || trailing.matcher(value).find())
                || hedge.matcher(value).find();
    }

    /** Whether a value says only that it is not decided: {@code TBD}, {@code ???}; an empty one doesn't. */
    public boolean areAllOf(String value) {
        return !value.isBlank() && whole.matcher(value).matches();
    }

    /** The words that put a value off: {@code TBD}, {@code to be confirmed}, {@code N hours}, a lone {@code ?}. */
    public List<TextRange> wordsIn(Passage value) {
        if (areAllOf(value.text())) {
            return List.of(value.trim().range());
        }
        List<TextRange> found = find(words, 0, value);
        return asks(value.text())
                ? Stream.concat(found.stream(), find(QUESTION, 1, value).stream())
                        .toList()
                : found;
    }

    /** The words before what is doubtful: {@code maybe}. */
    public List<TextRange> hedgesIn(Passage value) {
        return areAllOf(value.text()) ? List.of() : find(hedge, 1, value);
    }

    /** The marks after what is doubtful: {@code ?} or {@code (?)}. */
    public List<TextRange> questionsIn(Passage value) {
        return !asks(value.text()) || areAllOf(value.text()) ? List.of() : find(trailing, 0, value);
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
