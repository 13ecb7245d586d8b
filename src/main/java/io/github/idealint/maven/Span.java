package io.github.idealint.maven;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of time as a user writes it: {@code 90}, which are seconds, {@code 90s}, {@code 2m}, or {@code PT2M} (ISO 8601). */
final class Span {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,6})\\s?([smh]?)");
    private static final Duration LONGEST = Duration.ofDays(1);

    private Span() {}

    /** Reads a parameter; more than nothing, and at most a day. */
    static Duration of(String parameter, String text) {
        return read(text.strip().toLowerCase(Locale.ROOT))
                .filter(span -> !span.isNegative() && !span.isZero() && span.compareTo(LONGEST) <= 0)
                .orElseThrow(() -> new CannotCheck("the parameter '" + parameter + "' cannot be '" + text
                        + "'. It is a time of up to a day, such as 90s, 5m or PT5M."));
    }

    private static Optional<Duration> read(String text) {
        Matcher brief = SHORT.matcher(text);
        try {
            return Optional.of(
                    brief.matches()
                            ? unit(brief.group(2)).multipliedBy(Long.parseLong(brief.group(1)))
                            : Duration.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofSeconds(1);
        };
    }
}
