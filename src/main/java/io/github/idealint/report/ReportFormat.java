package io.github.idealint.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A format of reports for machines, or for people elsewhere.
 *
 * @param name the name by which users choose it, in lower case
 * @param fileName the name of the file of a report: {@code idealint.sarif}; empty for what belongs into the log
 * @param reporters makes a reporter for a run
 */
public record ReportFormat(String name, Optional<String> fileName, Function<ReportContext, Reporter> reporters) {

    /** For code scanning: Static Analysis Results Interchange Format 2.1.0. */
    public static final ReportFormat SARIF = of("sarif", "sarif", SarifReporter::new);

    /** Annotations in the log of GitHub Actions. */
    public static final ReportFormat GITHUB = new ReportFormat("github", Optional.empty(), GitHubReporter::new);

    /** The summary of a step of GitHub Actions, a comment that may be longer. */
    public static final ReportFormat STEP_SUMMARY = new ReportFormat(
            "step-summary", Optional.empty(), context -> new MarkdownReporter(MarkdownReporter.STEP_SUMMARY));

    private static final ReportFormat GITLAB = of("gitlab", "gitlab.json", context -> new GitLabReporter());
    private static final ReportFormat CHECKSTYLE =
            of("checkstyle", "checkstyle.xml", context -> new CheckstyleReporter());
    private static final ReportFormat JUNIT = of("junit", "junit.xml", context -> new JUnitReporter());
    private static final ReportFormat RDJSON = of("rdjson", "rdjson", context -> new RdjsonReporter());
    private static final ReportFormat JSON = of("json", "json", JsonReporter::new);
    private static final ReportFormat MARKDOWN =
            of("markdown", "md", context -> new MarkdownReporter(MarkdownReporter.COMMENT));

    /** A format whose reports are files {@code idealint} with an ending. */
    public static ReportFormat of(String name, String ending, Function<ReportContext, Reporter> reporters) {
        return new ReportFormat(name, Optional.of("idealint." + ending), reporters);
    }

    /** All formats that users can choose. */
    public static List<ReportFormat> all() {
        return List.of(SARIF, GITHUB, GITLAB, CHECKSTYLE, JUNIT, RDJSON, JSON, MARKDOWN);
    }

    /** A reporter that writes this format. */
    public Reporter reporter(ReportContext context) {
        return reporters.apply(context);
    }
}
