package io.github.idealint.profile;

import io.github.idealint.diagnostic.Severity;
import java.util.Optional;

/** How much a profile wants a field. */
public enum Requirement {
    /** An idea without it breaks a stated requirement. */
    REQUIRED(Optional.of(Severity.ERROR)),
    /** Organisers routinely ask for it. */
    RECOMMENDED(Optional.of(Severity.WARNING)),
    /** May be there or not. */
    OPTIONAL(Optional.empty());

    private final Optional<Severity> severity;

    Requirement(Optional<Severity> severity) {
        this.severity = severity;
    }

    /** How bad its absence is, if it is bad at all. */
    public Optional<Severity> severity() {
        return severity;
    }
}
