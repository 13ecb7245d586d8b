package io.github.idealint.diagnostic;

import java.util.Locale;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** Breaks the published page or a stated requirement of the profile. */
    ERROR,
    /** What organisers routinely ask to be put right. */
    WARNING,
    /** Advice; never fails a build. */
    INFO;

    /** The milder of two. */
    public Severity mildest(Severity other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** Whether this is as bad as another or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The word in messages, configuration and reports: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
