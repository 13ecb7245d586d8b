package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;

/** Where the lines of a run go. */
public interface RunLog {

    /** Writes a message, one line or a few that belong together, as loudly as the severity wants. */
    void write(Severity severity, String text);

    /** Writes a line that is only of use to those who look for the cause of something. */
    void debug(String text);

    /** Whether such lines are shown, so that they are worth making. */
    boolean showsDebug();

    /** Whether the log shows messages of a severity; a quiet log shows errors only. */
    boolean shows(Severity severity);

    /** Writes a warning. */
    default void warn(String text) {
        write(Severity.WARNING, text);
    }

    /** Writes what is neither wrong nor doubtful. */
    default void info(String text) {
        write(Severity.INFO, text);
    }
}
