package io.github.idealint.maven;

import io.github.idealint.diagnostic.RuleDescriptor;
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
 * @param links whether ids of rules are links
 */
record MavenLog(Log log, boolean colours, boolean links) implements RunLog {

    /** What begins and ends a link on terminals: {@code OSC 8 ; ; ADDRESS ST TEXT OSC 8 ; ; ST}. */
    private static final String LINK = "\u001b]8;;";

    private static final String LINK_END = "\u001b\\";

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "m";

    /** A log without colours and links. */
    MavenLog(Log log) {
        this(log, false, false);
    }

    @Override
    public boolean linksRules() {
        return links;
    }

    @Override
    public void finding(Severity severity, List<String> lines, String rule) {
        String first = LogText.line(lines.get(0));
        String id = "[" + rule + "]";
        if (!links || !first.endsWith(id)) {
            write(severity, lines);
            return;
        }
        String link = "[" + LINK + RuleDescriptor.address(rule) + LINK_END + rule + LINK + LINK_END + "]";
        String below = LogText.of(lines.subList(1, lines.size()));
        log(severity, first.substring(0, first.length() - id.length()) + link + (below.isEmpty() ? "" : "\n" + below));
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
        log(severity, LogText.of(lines));
    }

    private void log(Severity severity, String text) {
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
