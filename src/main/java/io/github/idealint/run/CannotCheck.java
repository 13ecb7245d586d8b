package io.github.idealint.run;

import java.nio.file.InvalidPathException;

/** Why a run ended before its pages were checked. It is the user's to mend, so the message is all that is shown. */
public final class CannotCheck extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotCheck(String reason) {
        super(reason);
    }

    CannotCheck(String reason, Exception cause) {
        super(reason, cause);
    }

    /** A text that names no path on this computer, wherever it came from. */
    public static CannotCheck of(InvalidPathException noPath) {
        return FileNames.unusable(noPath);
    }
}
