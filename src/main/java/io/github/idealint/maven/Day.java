package io.github.idealint.maven;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as a user writes it: {@code 2020-11-24} (ISO 8601). */
final class Day {

    private Day() {}

    /** Reads a parameter. */
    static LocalDate of(String parameter, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw new CannotCheck(
                    "the parameter '" + parameter + "' cannot be '" + text + "'. It is a day, such as 2020-11-24.",
                    none);
        }
    }
}
