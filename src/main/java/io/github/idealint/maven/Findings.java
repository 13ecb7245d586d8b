package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.report.ConsoleReport;
import org.apache.maven.plugin.logging.Log;

/**
 * What a run found, for Maven's log.
 *
 * @param result what was found
 * @param watched whether somebody watches, who wants to see the lines of the pages
 */
record Findings(LintResult result, boolean watched) {

    /** Tells each as loudly as it is bad. */
    void tell(Log log) {
        new ConsoleReport(watched).entries(result).forEach(entry -> {
            switch (entry.severity()) {
                case ERROR -> log.error(entry.text());
                case WARNING -> log.warn(entry.text());
                case INFO -> log.info(entry.text());
            }
        });
    }
}
