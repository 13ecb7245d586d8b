package io.github.idealint.rule.builtin.value;

import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.PhraseHints;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what the authors of a profile's pages were to replace:
 *
 * <ul>
 *   <li>sentences of its template, wherever a sentence can begin, in any case;
 *   <li>usual phrases such as {@code Jane Doe}, in any case;
 *   <li>examples that messages show, exactly as they are written there;
 *   <li>words in capitals such as {@code TODO}, but only where nothing else is said or a colon follows: the TODO list of a
 *       program is nobody's placeholder.
 * </ul>
 */
public final class Placeholders {

    private static final String WORD_START = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_END = "(?![\\p{L}\\p{N}])";
    private static final String SENTENCE_START = "(?<![\\p{L}\\p{N}][\\s\\h]{0,2})";
    private static final String NOTHING_ELSE = "(?=[\\s\\h.!…]*+$|:[\\s\\h]*+\\S)";
    private static final String PART_START = "(?:^|[,;:(/])[\\s\\h]{0,9}";
    private static final String PART_END = "(?=[\\s\\h.!…:]*+(?:$|[,;:)/]))";
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<Pattern> phrases;
    private final PhraseHints hints;
    private final Optional<Pattern> alone;
    private final Optional<Pattern> parts;

    /** The phrases of a profile: its template's, the usual ones, and the examples of messages. */
    Placeholders(Profile profile) {
        List<String> sentences = small(profile.template().phrases());
        List<String> usual = profile.placeholders().stream()
                .filter(phrase -> !isShouted(phrase))
                .toList();
        String words = anyOf(
                profile.placeholders().stream().filter(Placeholders::isShouted).toList());
        phrases = Stream.of(
                        pattern(SENTENCE_START, anyOf(sentences), WORD_END, ANY_CASE),
                        pattern(WORD_START, anyOf(small(usual)), WORD_END, ANY_CASE),
                        pattern(WORD_START, anyOf(ExampleValues.phrases()), WORD_END, 0))
                .flatMap(Optional::stream)
                .toList();
        hints = new PhraseHints(Stream.of(sentences, profile.placeholders(), ExampleValues.phrases())
                .flatMap(List::stream)
                .toList());
        alone = pattern("^", words, NOTHING_ELSE, 0);
        parts = pattern(PART_START, words, PART_END, 0);
    }

    /** The phrases of a run's profile. */
    public static Placeholders of(RuleContext context) {
        return context.once(Placeholders.class, Placeholders::new);
    }

    /** Whether a short value, such as a mentor, still holds one of them. */
    public boolean areIn(String value) {
        return mayBeIn(value)
                && Stream.concat(phrases.stream(), parts.stream())
                        .anyMatch(pattern -> pattern.matcher(value).find());
    }

    /** Where they stand in a short value, which has parts between commas and the like. */
    public Stream<TextRange> inValue(Passage value) {
        return mayBeIn(value.text())
                ? Stream.concat(inText(value), find(parts.stream(), value)).distinct()
                : Stream.empty();
    }

    /** Where they stand in a title, a line or an entry. */
    public Stream<TextRange> inText(Passage text) {
        return mayBeIn(text.text()) ? Stream.concat(phrasesIn(text), find(alone.stream(), text)) : Stream.empty();
    }

    /** Where the phrases stand in a text of several lines; words in capitals say nothing there. */
    public Stream<TextRange> inLines(List<Passage> lines) {
        return lines.stream().anyMatch(line -> mayBeIn(line.text())) ? phrasesIn(Passage.join(lines)) : Stream.empty();
    }

    /** Where the phrases stand in a text of any length; words in capitals say nothing there. */
    public Stream<TextRange> phrasesIn(Passage text) {
        return mayBeIn(text.text()) ? find(phrases.stream(), text) : Stream.empty();
    }

    /** Whether a text has a word of theirs: few have, and all patterns are saved. */
    private boolean mayBeIn(String text) {
        return hints.mayBeIn(text);
    }

    private static Stream<TextRange> find(Stream<Pattern> patterns, Passage text) {
        return patterns.flatMap(pattern -> pattern.matcher(text.text()).results())
                .map(match -> text.range(match, 1));
    }

    private static boolean isShouted(String phrase) {
        return !phrase.contains(" ") && phrase.equals(LetterCase.upper(phrase));
    }

    private static List<String> small(List<String> phrases) {
        return phrases.stream().map(LetterCase::lower).toList();
    }

    private static Optional<Pattern> pattern(String before, String phrases, String after, int flags) {
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(before + "(" + phrases + ")" + after, flags));
    }

    /** Blanks of a phrase stand for any, since pages wrap their lines elsewhere. */
    private static String anyOf(List<String> phrases) {
        List<String> spaced = phrases.stream()
                .map(phrase -> BLANKS.matcher(phrase.strip()).replaceAll(" "))
                .toList();
        return spaced.stream().allMatch(String::isEmpty) ? "" : Alternatives.of(spaced, "\\s++");
    }
}
