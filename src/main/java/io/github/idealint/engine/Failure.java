package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.Optional;

/**
 * A fault of idealint's own that a page brought to light.
 *
 * @param fault what went wrong and where, for those who mend it
 * @param rule the rule that it is in
 */
record Failure(String fault, Optional<RuleDescriptor> rule) {

    private static final String OWN = "io.github.idealint.";

    /** The fault that a throwable tells of. */
    static Failure of(Throwable thrown) {
        return new Failure(thrown.getClass().getSimpleName() + place(thrown), Optional.empty());
    }

    /** The same fault, in a rule. */
    Failure in(RuleDescriptor culprit) {
        return new Failure(fault, Optional.of(culprit));
    }

    /** What the user is told; an error whatever the profile says, for the page has not been checked. */
    Diagnostic on(SourceText source, RuleDescriptor unreadable) {
        return new Diagnostic(unreadable, Severity.ERROR, source, Finding.at(TextRange.at(0), message()));
    }

    private String message() {
        return "idealint itself failed on this page%s (%s). The page may well be fine: please report this, with the page, at https://github.com/idealint/idealint/issues."
                .formatted(
                        rule.map(culprit -> ", in its rule '" + culprit.id() + "'")
                                .orElse(""),
                        fault);
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
