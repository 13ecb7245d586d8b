package io.github.idealint.report;

import java.util.List;
import java.util.function.Function;

/**
 * A format of reports for machines.
 *
 * @param name the name by which users choose it, in small letters; also how its files end
 * @param reporters makes the report of a run
 */
public record ReportFormat(String name, Function<ReportContext, Reporter> reporters) {

    /** For code scanning: Static Analysis Results Interchange Format 2.1.0. */
    public static final ReportFormat SARIF = new ReportFormat("sarif", SarifReporter::new);

    /** All that there are. */
    public static List<ReportFormat> all() {
        return List.of(SARIF);
    }

    /** What the file of a report is called: {@code idealint.sarif}. */
    public String fileName() {
        return "idealint." + name;
    }

    /** Writes reports in this format about a run. */
    public Reporter reporter(ReportContext context) {
        return reporters.apply(context);
    }
}
