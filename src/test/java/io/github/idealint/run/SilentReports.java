package io.github.idealint.run;

import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of runs on a computer that is no build server. */
final class SilentReports {

    private static final BuildServer NO_SERVER = new BuildServer(Map.of(), commands -> {});

    private SilentReports() {}

    /** Nothing but the console. */
    static RunReports none() {
        return of(Optional.empty(), List.of());
    }

    /** Reports in a folder. */
    static RunReports in(Path folder, ReportFormat... formats) {
        return of(Optional.of(folder), List.of(formats));
    }

    private static RunReports of(Optional<Path> folder, List<ReportFormat> formats) {
        return new RunReports(ConsoleReport.FULL, formats, folder, Optional.empty(), NO_SERVER);
    }
}
