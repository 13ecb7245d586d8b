package io.github.idealint.run;

import java.nio.file.InvalidPathException;

/** Why a run ended before it could say anything of the pages: the user's to mend, so the message is all there is. */
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
