package io.github.idealint.engine;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleContext.NotKnownYet;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The outcome of work that may fail by a fault of idealint's own: a value or a fault, never both.
 *
 * @param value what came out
 * @param fault why nothing did
 */
record Attempt<T>(Optional<T> value, Optional<Fault> fault) {

    /**
     * A fault of idealint's own that a page brought to light.
     *
     * @param what the kind of fault and its place, for those who mend it: {@code NullPointerException at Linter.java:42}
     * @param rule the rule that it is in, if it is in one
     */
    record Fault(String what, Optional<RuleDescriptor> rule) {

        private static final MessageTemplate FAILED = new MessageTemplate("idealint itself failed on this page: {}.");
        private static final MessageTemplate RULE_FAILED =
                new MessageTemplate("idealint itself failed on this page, in its rule {}: {}.");
        private static final MessageTemplate REPORT =
                new MessageTemplate(" The page may be fine. Please report this, together with the page, at"
                        + " https://github.com/idealint/idealint/issues.");

        private static final String OWN = "io.github.idealint.";

        private static Fault of(Throwable thrown) {
            return new Fault(thrown.getClass().getSimpleName() + place(thrown), Optional.empty());
        }

        /** The same fault, in a rule. */
        Fault in(RuleDescriptor culprit) {
            return new Fault(what, Optional.of(culprit));
        }

        /** How it is reported: as an error whatever the profile says, for the page has not been checked. */
        Diagnostic on(SourceText source, RuleDescriptor unreadable) {
            return new Diagnostic(unreadable, Severity.ERROR, source, Finding.at(TextRange.at(0), message()));
        }

        private String message() {
            return rule.map(culprit -> RULE_FAILED.with(quoted(culprit.id()), what))
                            .orElseGet(() -> FAILED.with(what))
                    + REPORT.text();
        }

        private static String place(Throwable thrown) {
            return Arrays.stream(thrown.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith(OWN))
                    .findFirst()
                    .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                    .orElse("");
        }
    }

    /**
     * Does the work now.
     *
     * @throws NotKnownYet if a rule asks for something that the run does not know yet, which is no fault
     */
    static <T> Attempt<T> of(Supplier<T> work) {
        try {
            return new Attempt<>(Optional.of(work.get()), Optional.empty());
        } catch (NotKnownYet early) {
            throw early;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError thrown) {
            return failed(Fault.of(thrown));
        }
    }

    /** An outcome without a value. */
    static <T> Attempt<T> failed(Fault fault) {
        return new Attempt<>(Optional.empty(), Optional.of(fault));
    }

    /** The outcome of more work with the value, which may fail as well; the fault, where there is no value. */
    <U> Attempt<U> map(Function<T, U> more) {
        return flatMap(made -> of(() -> more.apply(made)));
    }

    /** The outcome of another attempt with the value; the fault, where there is no value. */
    <U> Attempt<U> flatMap(Function<T, Attempt<U>> next) {
        return value.map(next).orElseGet(() -> new Attempt<>(Optional.empty(), fault));
    }

    /** The value, or what is made of the fault. */
    T orElse(Function<Fault, T> instead) {
        return value.orElseGet(() -> instead.apply(fault.orElseThrow()));
    }
}
