package io.github.idealint.round.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.stream.Stream;

/** The English words of dates, as parts of patterns; in all of them three letters tell what is meant. */
final class DateWords {

    private static final int TELLING = 3;

    /** A month in full or short, whatever follows. In lower case only what is no other word: {@code may} is one. */
    static final String MONTH_STEM =
            "(?:J(?i:an)(?i:uary)?|F(?i:eb)(?i:ruary)?|M(?i:ar)(?i:ch)?|A(?i:pr)(?i:il)?|M(?i:ay)"
                    + "|J(?i:une?)|J(?i:uly?)|A(?i:ug)(?i:ust)?|S(?i:ep)(?i:t(?:ember)?)?|O(?i:ct)(?i:ober)?"
                    + "|N(?i:ov)(?i:ember)?|D(?i:ec)(?i:ember)?"
                    + "|january|february|april|june|july|august|september|october|november|december)";

    /** A month in full or short. */
    static final String MONTH = MONTH_STEM + "(?!\\p{L})";

    /** A day of the week in full or short. */
    static final String WEEKDAY = "(?:M(?i:on)(?i:day)?|T(?i:ue)(?i:s(?:day)?)?|W(?i:ed)(?i:s|nesday)?"
            + "|T(?i:hu)(?i:r(?:s(?:day)?)?)?|F(?i:ri)(?i:day)?|S(?i:at)(?i:urday)?|S(?i:un)(?i:day)?)(?!\\p{L})";

    private DateWords() {}

    /** The month that a word which matches {@link #MONTH} means. */
    static Month month(String word) {
        return meant(word, Month.values());
    }

    /** The day of the week that a word which matches {@link #WEEKDAY} means. */
    static DayOfWeek weekday(String word) {
        return meant(word, DayOfWeek.values());
    }

    private static <E extends Enum<E>> E meant(String word, E[] all) {
        String start = word.substring(0, TELLING).toUpperCase(Locale.ROOT);
        return Stream.of(all)
                .filter(one -> one.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
