package io.github.idealint.round.date;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A time of day as it is written behind a date.
 *
 * @param range from the hour to the zone
 * @param time what it means
 * @param zone the time zone as written
 */
public record WrittenTime(TextRange range, LocalTime time, Optional<String> zone) {

    private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT");
    private static final int NOON = 12;

    /** What a match of {@link DatePattern#TIME} says; empty if no clock shows it. */
    static Optional<WrittenTime> of(Passage line, Matcher match) {
        Optional<String> half = Optional.ofNullable(match.group("p")).or(() -> Optional.ofNullable(match.group("q")));
        int hour = Integer.parseInt(match.group("h"));
        int minute =
                Optional.ofNullable(match.group("i")).map(Integer::parseInt).orElse(0);
        return clock(hour, minute, half.map(word -> word.strip().toLowerCase(Locale.ROOT)))
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

    /** The time, if it is said to be universal time. */
    public Optional<LocalTime> utc() {
        return zone.filter(UNIVERSAL::contains).map(universal -> time);
    }
}
