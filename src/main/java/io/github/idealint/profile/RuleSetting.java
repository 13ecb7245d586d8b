package io.github.idealint.profile;

import io.github.idealint.diagnostic.Severity;
import java.util.Optional;

/** What a profile or configuration says of a rule. */
public enum RuleSetting {
    /** The rule is not asked. */
    OFF(Optional.empty()),
    /** Its findings are advice. */
    INFO(Optional.of(Severity.INFO)),
    /** Its findings are warnings at worst. */
    WARNING(Optional.of(Severity.WARNING)),
    /** Its findings are errors at worst. */
    ERROR(Optional.of(Severity.ERROR));

    private final Optional<Severity> severity;

    RuleSetting(Optional<Severity> severity) {
        this.severity = severity;
    }

    /** The severity, unless the rule is off. */
    public Optional<Severity> severity() {
        return severity;
    }
}
