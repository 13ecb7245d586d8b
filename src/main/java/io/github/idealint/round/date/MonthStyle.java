package io.github.idealint.round.date;

import java.time.Month;
import java.util.List;
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

    /** That of the first word of only one style; {@code May} and {@code June} are written in several. */
    static MonthStyle of(Stream<String> written, DateWords words) {
        return written.flatMap(word -> of(word, words).stream()).findFirst().orElse(FULL);
    }

    /** That of a word; empty if it may be of several. */
    static Optional<MonthStyle> of(String word, DateWords words) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(NUMBER);
        }
        if (word.endsWith(".")) {
            return Optional.of(DOTTED);
        }
        if (!full(words.month(word), words).equalsIgnoreCase(word)) {
            return Optional.of(SHORT);
        }
        return word.length() > LONGEST_SHORT ? Optional.of(FULL) : Optional.empty();
    }

    /** A month in this style. */
    String write(Month month, DateWords words) {
        return switch (this) {
            case FULL -> full(month, words);
            case SHORT -> words.of(month).stream().skip(1).findFirst().orElse(full(month, words));
            case DOTTED -> dotted(month, words);
            case NUMBER -> String.format(Locale.ROOT, "%02d", month.getValue());
        };
    }

    private static String dotted(Month month, DateWords words) {
        List<String> all = words.of(month);
        boolean whole = all.size() == 1 || full(month, words).length() <= LONGEST_SHORT;
        return whole ? full(month, words) : all.get(all.size() - 1) + ".";
    }

    private static String full(Month month, DateWords words) {
        return words.of(month).get(0);
    }
}
