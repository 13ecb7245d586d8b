package io.github.idealint.run;

import io.github.idealint.text.Printable;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a run ended before its pages were checked. It is the user's to mend, so the message is all that is shown. What files
 * and names bring into it ends no line.
 */
public final class CannotCheck extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotCheck(String reason) {
        super(Printable.of(reason));
    }

    CannotCheck(String reason, Exception cause) {
        this(List.of(reason), cause);
    }

    /** A reason of several lines. */
    CannotCheck(List<String> lines, Exception cause) {
        super(lines.stream().map(Printable::of).collect(Collectors.joining("\n")), cause);
    }

    /** A text that names no path on this computer, wherever it came from. */
    public static CannotCheck of(InvalidPathException noPath) {
        return FileNames.unusable(noPath);
    }
}
