package io.github.idealint.round.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a page writes months. */
enum MonthStyle {
    /** {@code September} */
    FULL,
    /** {@code Sep} */
    SHORT,
    /** {@code Sept.}, but {@code March} to {@code July} in full. */
    DOTTED,
    /** {@code 09} */
    NUMBER;

    private static final int LONGEST_SHORT = 5;
    private static final int LETTERS = 3;

    /** That of the first word that tells; {@code May} and {@code June} are written in more than one style. */
    static MonthStyle of(Stream<String> words) {
        return words.flatMap(word -> told(word).stream()).findFirst().orElse(FULL);
    }

    /** That of a word, if it tells. */
    static Optional<MonthStyle> told(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(NUMBER);
        }
        if (word.endsWith(".")) {
            return Optional.of(DOTTED);
        }
        if (!isFull(word)) {
            return Optional.of(SHORT);
        }
        return word.length() > LONGEST_SHORT ? Optional.of(FULL) : Optional.empty();
    }

    private static boolean isFull(String word) {
        return full(DateWords.month(word)).equalsIgnoreCase(word);
    }

    /** A month in this style. */
    String write(Month month) {
        return switch (this) {
            case FULL -> full(month);
            case SHORT -> full(month).substring(0, LETTERS);
            case DOTTED -> dotted(month);
            case NUMBER -> String.format(Locale.ROOT, "%02d", month.getValue());
        };
    }

    private static String dotted(Month month) {
        boolean whole = full(month).length() <= LONGEST_SHORT;
        return whole
                ? full(month)
                : month == Month.SEPTEMBER ? "Sept." : full(month).substring(0, LETTERS) + ".";
    }

    private static String full(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
