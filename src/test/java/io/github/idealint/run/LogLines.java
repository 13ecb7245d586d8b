package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** A log that keeps its lines, each with its loudness before it, and prints nothing. */
class LogLines implements RunLog {

    final List<String> lines = new ArrayList<>();
    private final Severity mildest;

    /** A log that shows everything. */
    LogLines() {
        this(Severity.INFO);
    }

    /** A log that shows what is as bad as a severity or worse, and keeps nothing else. */
    LogLines(Severity mildest) {
        this.mildest = mildest;
    }

    @Override
    public void write(Severity severity, List<String> message) {
        if (shows(severity)) {
            lines.add(severity + " " + String.join("\n", message));
        }
    }

    @Override
    public void debug(String text) {
        lines.add("DEBUG " + text);
    }

    @Override
    public boolean showsDebug() {
        return true;
    }

    @Override
    public boolean shows(Severity severity) {
        return severity.atLeast(mildest);
    }
}
