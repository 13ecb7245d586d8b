package io.github.idealint.diagnostic;

import io.github.idealint.text.LetterCase;

/** How serious a finding is, the most serious first. */
public enum Severity {
    /** It breaks the published page or a stated requirement of the profile. */
    ERROR,
    /** Organisers routinely ask for it to be corrected. */
    WARNING,
    /** Advice; never fails a build. */
    INFO;

    /** The milder of two. */
    public Severity mildest(Severity other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** Whether this is as serious as another or more so. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The word in messages, configuration and reports: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return LetterCase.lower(name());
    }
}
