package io.github.idealint.rule.builtin.value;

import io.github.idealint.profile.Profile;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases that a profile's authors were to replace. A template's sentence counts where a sentence can begin, a usual
 * phrase such as {@code Jane Doe} anywhere, whatever their case; a word in capitals such as {@code TODO} is a word like
 * others, unless nothing else is said or a colon makes it a mark.
 */
public final class Placeholders {

    private static final String WORD_START = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_END = "(?![\\p{L}\\p{N}])";
    private static final String SENTENCE_START = "(?<![\\p{L}\\p{N}][\\s\\h]{0,2})";
    private static final String NOTHING_ELSE = "(?=[\\s\\h.!…]*+$|:[\\s\\h]*+\\S)";
    private static final String PART_START = "(?:^|[,;:(/])[\\s\\h]{0,9}";
    private static final String PART_END = "(?=[\\s\\h.!…:]*+(?:$|[,;:)/]))";

    private final List<Pattern> phrases;
    private final Pattern begin;
    private final Optional<Pattern> alone;
    private final Optional<Pattern> parts;

    /** The phrases of a profile: its template's, and the usual ones. */
    public Placeholders(Profile profile) {
        List<String> usual = Stream.concat(profile.placeholders().stream(), ExampleValues.phrases().stream())
                .toList();
        Predicate<String> shouted = Placeholders::isShouted;
        String words = anyOf(usual.stream().filter(shouted).toList());
        phrases = Stream.of(
                        pattern(SENTENCE_START, anyOf(profile.template().phrases()), WORD_END),
                        pattern(
                                WORD_START,
                                anyOf(usual.stream().filter(shouted.negate()).toList()),
                                WORD_END))
                .flatMap(Optional::stream)
                .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
        begin = Pattern.compile(
                anyOf(Stream.concat(
                                profile.template().phrases().stream(),
                                usual.stream().filter(shouted.negate()))
                        .map(phrase -> phrase.strip().split("\\s+")[0])
                        .distinct()
                        .toList()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        alone = pattern("^", words, NOTHING_ELSE).map(Pattern::compile);
        parts = pattern(PART_START, words, PART_END).map(Pattern::compile);
    }

    /** Whether a short value, such as a mentor, still holds one of them. */
    public boolean areIn(String value) {
        return Stream.concat(phrases.stream(), parts.stream())
                .anyMatch(pattern -> pattern.matcher(value).find());
    }

    /** Where they stand in a short value, which has parts between commas and the like. */
    public Stream<TextRange> inValue(Passage value) {
        return Stream.concat(inText(value), find(parts.stream(), value)).distinct();
    }

    /** Where they stand in a title, a line or an entry. */
    public Stream<TextRange> inText(Passage text) {
        return Stream.concat(phrasesIn(text), find(alone.stream(), text));
    }

    /** Where the phrases stand in a text of any length; words in capitals say nothing there. */
    public Stream<TextRange> phrasesIn(Passage text) {
        return begin.matcher(text.text()).find() ? find(phrases.stream(), text) : Stream.empty();
    }

    private static Stream<TextRange> find(Stream<Pattern> patterns, Passage text) {
        return patterns.flatMap(pattern -> pattern.matcher(text.text()).results())
                .map(match -> text.range(match, 1));
    }

    private static boolean isShouted(String phrase) {
        return !phrase.contains(" ") && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> pattern(String before, String phrases, String after) {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(before + "(" + phrases + ")" + after);
    }

    /** Blanks of a phrase stand for any, since pages wrap their lines elsewhere. */
    private static String anyOf(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Stream.of(phrase.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s++")))
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining("|"));
    }
}
