package io.github.idealint.diagnostic;

import io.github.idealint.text.TextRange;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule saw on a page.
 *
 * @param range the characters meant
 * @param message what was found, in quotes, and what is wanted; whole sentences
 * @param ceiling the worst it can be where that is milder than the rule's own severity
 * @param fix a repair
 */
public record Finding(TextRange range, String message, Optional<Severity> ceiling, Optional<Fix> fix) {

    public Finding {
        Objects.requireNonNull(range);
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding has a message");
        }
    }

    /** A finding without a repair. */
    public static Finding at(TextRange range, String message) {
        return new Finding(range, message, Optional.empty(), Optional.empty());
    }

    /** The same finding, never worse than a severity. */
    public Finding atMost(Severity severity) {
        return new Finding(range, message, Optional.of(severity), fix);
    }

    /** The same finding with a repair. */
    public Finding fixedBy(Fix repair) {
        return new Finding(range, message, ceiling, Optional.of(repair));
    }

    /** The same finding with a repair, if there is one. */
    public Finding fixedBy(Optional<Fix> repair) {
        return new Finding(range, message, ceiling, repair);
    }
}
