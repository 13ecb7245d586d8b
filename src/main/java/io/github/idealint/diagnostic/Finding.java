package io.github.idealint.diagnostic;

import io.github.idealint.text.TextRange;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule found on a page.
 *
 * @param range the characters that it is about, in UTF-16 offsets
 * @param message what was found, in quotes, and what to do; whole sentences
 * @param ceiling the highest severity that it can have, if that is lower than the rule's
 * @param fix how it can be fixed
 */
public record Finding(TextRange range, String message, Optional<Severity> ceiling, Optional<Fix> fix) {

    public Finding {
        Objects.requireNonNull(range);
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding has a message");
        }
    }

    /** A finding without a fix. */
    public static Finding at(TextRange range, String message) {
        return new Finding(range, message, Optional.empty(), Optional.empty());
    }

    /** The same finding, never of a higher severity than this. */
    public Finding atMost(Severity severity) {
        return new Finding(range, message, Optional.of(severity), fix);
    }

    /** The same finding with a fix. */
    public Finding fixedBy(Fix with) {
        return fixedBy(Optional.of(with));
    }

    /** The same finding with a fix, if there is one. */
    public Finding fixedBy(Optional<Fix> with) {
        return new Finding(range, message, ceiling, with);
    }
}
