package io.github.idealint.maven;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.run.RunLog;
import io.github.idealint.text.LogText;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log, of which {@code -q} leaves the errors and to which {@code -X} adds the rest. Whatever a goal logs goes through
 * here, and nothing in it can end a line, change a terminal or command a build server.
 *
 * @param log the log that Maven gives a goal
 */
record MavenLog(Log log) implements RunLog {

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
