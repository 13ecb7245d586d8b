package io.github.idealint.round.date;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a time of day is written: {@code 4pm UTC}, {@code 4:30 p.m.}, {@code 16:00 UTC}.
 *
 * @param minutes whether full hours, too, have their minutes
 * @param half what stands for the half of the day, with the blank before it; its first letter is that of the half
 * @param rest what follows
 */
record ClockStyle(boolean minutes, Optional<String> half, String rest) {

    private static final int NOON = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9]{1,2}(:[0-9]{2}(?::[0-9]{2})?)?(\\h?[apAP]\\.?[mM]\\b\\.?)?(.*)", Pattern.DOTALL);

    /** That of a time which {@link DatePattern#TIME} has found. */
    static ClockStyle of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no time: " + written);
        }
        return new ClockStyle(parts.group(1) != null, Optional.ofNullable(parts.group(2)), parts.group(3));
    }

    /** A time in this style. */
    String write(LocalTime time) {
        return half.map(word -> byHalves(time, word))
                        .orElseGet(() -> String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()))
                + rest;
    }

    private String byHalves(LocalTime time, String word) {
        boolean morning = time.getHour() < NOON;
        int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        String shown = minutes || time.getMinute() > 0 ? String.format(Locale.ROOT, ":%02d", time.getMinute()) : "";
        String letters = morning
                ? word.replace('p', 'a').replace('P', 'A')
                : word.replace('a', 'p').replace('A', 'P');
        return hour + shown + letters;
    }
}
