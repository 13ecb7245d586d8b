package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Where the lines of a run go. */
public interface RunLog {

    /**
     * Writes a message, as loudly as the severity wants.
     *
     * @param lines its lines; where the text of one holds a line end, it is still one line
     */
    void write(Severity severity, List<String> lines);

    /**
     * Writes a finding. Where whoever reads the log can follow links, the id at the end of its first line is one.
     *
     * @param rule the id of its rule, in brackets there
     */
    default void finding(Severity severity, List<String> lines, String rule) {
        write(severity, lines);
    }

    /** Whether ids of rules are links to their documentation. */
    default boolean linksRules() {
        return false;
    }

    /** Writes a line that is only of use to those who look for the cause of something. */
    void debug(String line);

    /** Whether such lines are shown, so that they are worth making. */
    boolean showsDebug();

    /** Whether the log shows messages of a severity; a quiet log shows errors only. */
    boolean shows(Severity severity);

    /**
     * Writes a difference, in colours where whoever reads the log sees them.
     *
     * @param title what it is of
     * @param hunks its lines, which begin with {@code @@}, a blank, {@code -} or {@code +}
     */
    default void diff(String title, List<String> hunks) {
        write(Severity.INFO, Stream.concat(Stream.of(title), hunks.stream()).toList());
    }

    /** Writes a warning. */
    default void warn(String line) {
        write(Severity.WARNING, List.of(line));
    }

    /** Writes what is neither wrong nor doubtful. */
    default void info(String line) {
        write(Severity.INFO, List.of(line));
    }
}
