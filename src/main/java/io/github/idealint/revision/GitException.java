package io.github.idealint.revision;

/** Why git does not name the changed lines: no git, no repository, no such revision. The message is for the user. */
public final class GitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason, for the user of another parameter than {@code linksSince}. */
    public String reason(String parameter) {
        return getMessage().replace("'linksSince'", "'" + parameter + "'");
    }

    GitException(String reason) {
        super(reason);
    }

    GitException(String reason, Exception cause) {
        super(reason, cause);
    }
}
