package io.github.idealint.maven;

import io.github.idealint.text.LogText;
import java.util.List;
import java.util.Optional;

/**
 * A failure as Maven's {@code -e} prints it: with the name, the place and the causes of the original, but with messages that
 * are fit for a log. Those of Java's own exceptions hold names of files as they are.
 */
final class PrintableFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CAUSES = 10;

    private PrintableFailure(String text, StackTraceElement[] place, Exception cause) {
        super(text, cause);
        setStackTrace(place);
    }

    static PrintableFailure of(Throwable original) {
        return of(original, MOST_CAUSES);
    }

    private static PrintableFailure of(Throwable original, int causes) {
        Exception cause = Optional.ofNullable(original.getCause())
                .filter(some -> causes > 0)
                .map(some -> of(some, causes - 1))
                .orElse(null);
        List<String> lines = String.valueOf(original).lines().toList();
        return new PrintableFailure(LogText.of(lines), original.getStackTrace(), cause);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
