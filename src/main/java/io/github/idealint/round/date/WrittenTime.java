package io.github.idealint.round.date;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as it is written after a date.
 *
 * @param range from the hour to the zone
 * @param time what it means
 * @param zone the time zone as written
 */
public record WrittenTime(TextRange range, LocalTime time, Optional<String> zone) {

    private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT");
    private static final int NOON = 12;

    /** The time of a match of {@link DatePattern#TIME}; empty if no clock shows it. */
    static Optional<WrittenTime> of(Passage line, Matcher match) {
        Optional<String> half = Optional.ofNullable(match.group("p")).or(() -> Optional.ofNullable(match.group("q")));
        int hour = Integer.parseInt(match.group("h"));
        int minute =
                Optional.ofNullable(match.group("i")).map(Integer::parseInt).orElse(0);
        return clock(hour, minute, half.map(word -> LetterCase.lower(word.strip())))
                .map(time -> new WrittenTime(
                        line.range(match.start("t"), match.end("t")), time, Optional.ofNullable(match.group("z"))));
    }

    private static Optional<LocalTime> clock(int hour, int minute, Optional<String> half) {
        if (half.isPresent() && (hour == 0 || hour > NOON)) {
            return Optional.empty();
        }
        try {
            int full = half.map(word -> hour % NOON + (word.startsWith("p") ? NOON : 0))
                    .orElse(hour);
            return Optional.of(LocalTime.of(full, minute));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The time, if its zone is UTC or GMT. */
    public Optional<LocalTime> utc() {
        return zone.filter(UNIVERSAL::contains).map(universal -> time);
    }

    /**
     * How a time of day is written: {@code 4pm UTC}, {@code 4:30 p.m.}, {@code 16:00 UTC}.
     *
     * @param minutes whether full hours have minutes too
     * @param half the letters for the half of the day, with the blank before them: {@code " p.m."}
     * @param rest what follows: {@code " UTC"}
     */
    record ClockStyle(boolean minutes, Optional<String> half, String rest) {

        private static final int NOON = 12;
        private static final Pattern WRITTEN =
                Pattern.compile("[0-9]{1,2}(:[0-9]{2}(?::[0-9]{2})?)?(\\h?[apAP]\\.?[mM]\\b\\.?)?(.*)", Pattern.DOTALL);

        /** The style of a time that {@link DatePattern#TIME} has found. */
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
}
