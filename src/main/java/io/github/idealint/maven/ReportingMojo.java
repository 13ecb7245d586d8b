package io.github.idealint.maven;

import io.github.idealint.file.ServerOutput;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.Rule;
import io.github.idealint.run.BuildContext;
import io.github.idealint.run.BuildServer;
import io.github.idealint.run.ParameterValue;
import io.github.idealint.run.RunLog;
import io.github.idealint.run.RunReports;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that reports findings: the parameters that decide what the console shows and which reports are written. */
abstract class ReportingMojo extends LintMojo {

    private static final String NONE = "none";

    /**
     * The reports to write, several at once, before the build fails and also when nothing is found, with paths relative to the
     * root of the build: {@code sarif} (SARIF 2.1.0, for code scanning), {@code gitlab} (Code Quality), {@code checkstyle} (for
     * Jenkins and editors), {@code junit}, {@code rdjson} (for reviewdog, with suggestions), {@code json} (idealint's own, with a
     * schema), {@code markdown} (a comment for the authors) and {@code github} (annotations, and the summary of the step). The
     * last is written on GitHub Actions without being named, unless this is {@code none}.
     */
    @Parameter(property = "idealint.reports")
    private List<String> reports = List.of();

    /** Where reports are written. By default {@code target/idealint}. No symbolic link leads it out of a checkout. */
    @Parameter(property = "idealint.outputDirectory")
    private File outputDirectory;

    /**
     * Whether findings on the console come with the line of the page and how to mend it: {@code always}, {@code never}, or
     * {@code auto}, where no more than 30 findings are shown.
     */
    @Parameter(property = "idealint.excerpts", defaultValue = "auto")
    private String excerpts = "auto";

    /** The most findings that the console shows, the worst before the others. By default all; reports always have all. */
    @Parameter(property = "idealint.maxFindings")
    private String maxFindings = "";

    private Map<String, String> environment = System.getenv();
    private Consumer<String> commands = ServerOutput::print;
    private final List<ReportFormat> formats;
    private final Optional<String> folder;

    /**
     * A goal.
     *
     * @param rules all rules there are
     * @param names where the addresses of hosts come from
     * @param formats all formats there are
     * @param folder the folder for its reports in that of all goals; empty for that one itself
     */
    ReportingMojo(List<Rule> rules, NameSource names, List<ReportFormat> formats, Optional<String> folder) {
        super(rules, names);
        this.formats = formats;
        this.folder = folder;
    }

    /** What is shown and written. */
    final RunReports reports() {
        return reports(chosen());
    }

    private RunReports reports(List<ReportFormat> chosen) {
        return new RunReports(console(), chosen, path(outputDirectory), folder, server());
    }

    private ConsoleReport console() {
        return new ConsoleReport(
                new ParameterValue("excerpts", excerpts).oneOf(ConsoleReport.Excerpts.values()),
                maxFindings.isBlank()
                        ? Integer.MAX_VALUE
                        : new ParameterValue("maxFindings", maxFindings).number(1, Integer.MAX_VALUE));
    }

    private BuildServer server() {
        return new BuildServer(environment, commands);
    }

    private List<ReportFormat> chosen() {
        List<String> names = Stream.concat(formats.stream().map(ReportFormat::name), Stream.of(NONE))
                .toList();
        List<String> named = reports.stream()
                .map(name -> new ParameterValue("reports", name).oneOf(names, word -> word))
                .toList();
        boolean isAnnotated = server().isGitHub() && !named.contains(NONE);
        return Stream.concat(
                        named.stream(), Stream.of(ReportFormat.GITHUB.name()).filter(name -> isAnnotated))
                .flatMap(name -> formats.stream().filter(format -> format.name().equals(name)))
                .toList();
    }

    @Override
    final void deleteReports(BuildContext build, RunLog log) {
        new RunReports(ConsoleReport.FULL, formats, path(outputDirectory), folder, server())
                .delete(formats, build, log);
    }
}
