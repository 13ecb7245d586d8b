package io.github.idealint.link.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how long a server wants no further request (RFC 9110, 10.2.3). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("^\\s*+([0-9]{1,9})\\s*+");

    private RetryAfter() {}

    /**
     * The time from now, never negative.
     *
     * @param written seconds, or a date
     * @param date the server's own {@code Date}, since its clock may differ from this computer's
     */
    static Optional<Duration> of(Optional<String> written, Optional<String> date) {
        return written.flatMap(text -> SECONDS.matcher(text).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())))
                : instant(text).map(then -> between(date.flatMap(RetryAfter::instant), then)));
    }

    private static Duration between(Optional<Instant> now, Instant then) {
        Duration wait = Duration.between(now.orElseGet(Instant::now), then);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
