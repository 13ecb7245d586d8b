package io.github.idealint.maven;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.run.RunLog;
import io.github.idealint.text.LogText;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log, of which {@code -q} leaves the errors and to which {@code -X} adds the rest. Whatever a goal logs goes through
 * here, and nothing in it can end a line, change a terminal or command a build server.
 *
 * @param log the log that Maven gives a goal
 * @param colours whether differences are shown in colours
 */
record MavenLog(Log log, boolean colours) implements RunLog {

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "m";

    /** A log without colours. */
    MavenLog(Log log) {
        this(log, false);
    }

    @Override
    public void diff(String title, List<String> hunks) {
        String lines = hunks.stream().map(line -> "\n" + coloured(line)).collect(Collectors.joining());
        log.info(LogText.line(title) + lines);
    }

    /** The colours that git has for it: the line is harmless before they are put around it. */
    private String coloured(String line) {
        String text = LogText.line(line);
        return colours && !line.startsWith(" ") ? ESCAPE + colour(line) + "m" + text + RESET : text;
    }

    private static int colour(String line) {
        return switch (line.charAt(0)) {
            case '+' -> 32;
            case '-' -> 31;
            default -> 36;
        };
    }

    @Override
    public void write(Severity severity, List<String> lines) {
        String text = LogText.of(lines);
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }

    @Override
    public void debug(String line) {
        log.debug(LogText.line(line));
    }

    @Override
    public boolean showsDebug() {
        return log.isDebugEnabled();
    }

    @Override
    public boolean shows(Severity severity) {
        return switch (severity) {
            case ERROR -> log.isErrorEnabled();
            case WARNING -> log.isWarnEnabled();
            case INFO -> log.isInfoEnabled();
        };
    }
}
