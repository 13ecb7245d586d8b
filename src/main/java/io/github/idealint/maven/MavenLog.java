package io.github.idealint.maven;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.run.RunLog;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log, of which {@code -q} leaves the errors and to which {@code -X} adds the rest.
 *
 * @param log the log that Maven gives a goal
 */
record MavenLog(Log log) implements RunLog {

    @Override
    public void write(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }

    @Override
    public void debug(String text) {
        log.debug(text);
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
