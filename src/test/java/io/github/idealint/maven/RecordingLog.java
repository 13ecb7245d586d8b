package io.github.idealint.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, and prints nothing. */
class RecordingLog extends SystemStreamLog {

    final List<String> lines = new ArrayList<>();
    boolean isQuiet;
    boolean isVerbose;

    @Override
    public void error(CharSequence text) {
        lines.add("ERROR " + text);
    }

    @Override
    public void warn(CharSequence text) {
        lines.add("WARN " + text);
    }

    @Override
    public void info(CharSequence text) {
        lines.add("INFO " + text);
    }

    @Override
    public void debug(CharSequence text) {
        if (isVerbose) {
            lines.add("DEBUG " + text);
        }
    }

    @Override
    public boolean isDebugEnabled() {
        return isVerbose;
    }

    @Override
    public boolean isWarnEnabled() {
        return !isQuiet;
    }

    @Override
    public boolean isInfoEnabled() {
        return !isQuiet;
    }
}
