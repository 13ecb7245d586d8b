package io.github.idealint.report;

import java.util.List;
import java.util.function.Function;

/**
 * A format of reports for machines.
 *
 * @param name the name by which users choose it, in lower case; also the extension of its files
 * @param reporters makes a reporter for a run
 */
public record ReportFormat(String name, Function<ReportContext, Reporter> reporters) {

    /** For code scanning: Static Analysis Results Interchange Format 2.1.0. */
    public static final ReportFormat SARIF = new ReportFormat("sarif", SarifReporter::new);

    /** All formats. */
    public static List<ReportFormat> all() {
        return List.of(SARIF);
    }

    /** The name of the file of a report: {@code idealint.sarif}. */
    public String fileName() {
        return "idealint." + name;
    }

    /** A reporter that writes this format. */
    public Reporter reporter(ReportContext context) {
        return reporters.apply(context);
    }
}
