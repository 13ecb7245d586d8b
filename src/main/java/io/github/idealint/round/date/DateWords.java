package io.github.idealint.round.date;

import io.github.idealint.profile.CalendarNames;
import io.github.idealint.text.LetterCase;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of dates, as parts of patterns, and what each means. */
final class DateWords {

    private static final String NEVER = "(?!)";
    private static final String WORD_END = "(?!\\p{L})";

    private final CalendarNames names;
    private final Map<String, Month> months;
    private final Map<String, DayOfWeek> weekdays;

    DateWords(CalendarNames names) {
        this.names = names;
        this.months = meanings(names.months(), Month.values());
        this.weekdays = meanings(names.weekdays(), DayOfWeek.values());
    }

    private static <E> Map<String, E> meanings(List<List<String>> words, E[] all) {
        Map<String, E> meanings = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            E meant = all[i];
            words.get(i).stream()
                    .flatMap(word -> Stream.of(word, capital(word) + rest(word)))
                    .forEach(word -> meanings.putIfAbsent(LetterCase.lower(word), meant));
        }
        return meanings;
    }

    /** Whether months have words at all. */
    boolean hasMonths() {
        return !names.months().isEmpty();
    }

    /** A month in full or short, whatever follows; in lower case only if that is no other word, as {@code may} is. */
    String monthStem() {
        Stream<String> lower = names.months().stream()
                .map(month -> month.get(0))
                .filter(isClearInLowerCase())
                .map(LetterCase::lower);
        return anyOf(Stream.concat(
                names.months().stream().flatMap(List::stream).map(DateWords::capitalized), lower.map(Pattern::quote)));
    }

    /** A month in full or short. */
    String month() {
        return monthStem() + WORD_END;
    }

    /** A month in short, without its full stop. */
    String shortMonth() {
        return anyOf(
                names.months().stream().flatMap(words -> words.stream().skip(1)).map(DateWords::capitalized));
    }

    /** The shortest word for each month, in whatever case it may be written. */
    String monthHint() {
        return anyOf(names.months().stream().map(words -> {
            String shortest = shortest(words);
            return isClearInLowerCase().test(words.get(0))
                    ? "(?i:" + Pattern.quote(shortest) + ")"
                    : capitalized(shortest);
        }));
    }

    /** The shortest word for each month, for patterns in which any letters may follow. */
    String monthBeginning() {
        return anyOf(names.months().stream().map(DateWords::shortest).map(Pattern::quote));
    }

    /** A day of the week in full or short. */
    String weekday() {
        return anyOf(names.weekdays().stream().flatMap(List::stream).map(DateWords::capitalized)) + WORD_END;
    }

    /** The month that a word which matches {@link #month()} means, with its full stop or without. */
    Month month(String word) {
        return months.get(bare(word));
    }

    /** The day of the week that a word which matches {@link #weekday()} means. */
    DayOfWeek weekday(String word) {
        return weekdays.get(bare(word));
    }

    /** The words for a month, the full one first. */
    List<String> of(Month month) {
        return names.months().get(month.ordinal());
    }

    /** The words for a day of the week, the full one first. */
    List<String> of(DayOfWeek day) {
        return names.weekdays().get(day.ordinal());
    }

    private Predicate<String> isClearInLowerCase() {
        return word -> names.ambiguous().stream().noneMatch(word::equalsIgnoreCase);
    }

    private static String bare(String word) {
        String lower = LetterCase.lower(word);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String shortest(Collection<String> words) {
        return words.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /** A word with a capital, whatever the case of its other letters. */
    private static String capitalized(String word) {
        return Pattern.quote(capital(word)) + "(?i:" + Pattern.quote(rest(word)) + ")";
    }

    private static String capital(String word) {
        return Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }

    private static String rest(String word) {
        return word.substring(word.offsetByCodePoints(0, 1));
    }

    /** The longest first, so that no word is taken for the beginning of another. */
    private static String anyOf(Stream<String> patterns) {
        String any = patterns.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        return "(?:" + (any.isEmpty() ? NEVER : any) + ")";
    }
}
