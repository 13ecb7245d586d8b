package io.github.idealint.engine;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The outcome of work that may fail by a fault of idealint's own: a value or a failure, never both.
 *
 * @param value what came out
 * @param failure why nothing did
 */
record Attempt<T>(Optional<T> value, Optional<Failure> failure) {

    /** Does the work now. */
    static <T> Attempt<T> of(Supplier<T> work) {
        try {
            return new Attempt<>(Optional.of(work.get()), Optional.empty());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
            return new Attempt<>(Optional.empty(), Optional.of(Failure.of(fault)));
        }
    }

    /** An outcome without a value. */
    static <T> Attempt<T> failed(Failure failure) {
        return new Attempt<>(Optional.empty(), Optional.of(failure));
    }

    /** The outcome of more work with the value; the failure, where there is no value. */
    <U> Attempt<U> map(Function<T, U> more) {
        return value.map(made -> of(() -> more.apply(made))).orElseGet(() -> new Attempt<>(Optional.empty(), failure));
    }

    /** The value, or what is to stand for it. */
    T orElse(Function<Failure, T> instead) {
        return value.orElseGet(() -> instead.apply(failure.orElseThrow()));
    }
}
