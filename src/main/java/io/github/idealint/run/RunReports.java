package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.file.ServerOutput;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.ReportContext;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run shows and writes of its result, all of it before the build fails.
 *
 * @param console what the log shows
 * @param formats the formats of the reports that are written, each once
 * @param output the folder for them; empty for the build's own
 * @param goal a folder in it for the reports of a goal beside {@code check}
 * @param server where the build runs
 */
public record RunReports(
        ConsoleReport console,
        List<ReportFormat> formats,
        Optional<Path> output,
        Optional<String> goal,
        BuildServer server) {

    private static final MessageTemplate WRITTEN = new MessageTemplate("Report: {}");
    private static final MessageTemplate ANNOTATED = new MessageTemplate(
            "GitHub shows only {} of {} as annotations: at most 10 errors, 10 warnings and 10 notices per step.");
    private static final MessageTemplate NO_SUMMARY =
            new MessageTemplate("The step summary cannot be written to GITHUB_STEP_SUMMARY ({}).");
    private static final MessageTemplate FULL = new MessageTemplate("it is full; GitHub accepts 1 MiB per step");

    private static final String RULE_PAGES = "/io/github/idealint/rules/";

    public RunReports {
        formats = formats.stream().distinct().toList();
    }

    /** Writes all reports, one after another. */
    void write(LintResult result, RunContext context) {
        ReportContext about = new ReportContext(
                context.version(),
                context.build().category() + goal.map(name -> name + "/").orElse(""),
                server.folder(context.build().root().folder().toAbsolutePath().normalize()),
                RunReports::rulePage);
        ReportFolder folder = folder(context.build());
        formats.forEach(format -> format.fileName()
                .ifPresent(name -> context.log()
                        .info(WRITTEN.with(
                                folder.write(name, format.reporter(about).pieces(result))))));
        if (formats.contains(ReportFormat.GITHUB)) {
            annotate(result, about, context.log());
        }
    }

    /** Deletes the reports of earlier runs in some formats. */
    public void delete(List<ReportFormat> all, BuildContext build, RunLog log) {
        ReportFolder folder = folder(build);
        all.forEach(format -> format.fileName().ifPresent(name -> folder.delete(name, log)));
    }

    private ReportFolder folder(BuildContext build) {
        ReportFolder folder = ReportFolder.of(output, build);
        return goal.map(folder::resolve).orElse(folder);
    }

    private void annotate(LintResult result, ReportContext about, RunLog log) {
        List<String> commands =
                ReportFormat.GITHUB.reporter(about).pieces(result).toList();
        server.commands().accept(String.join("", commands));
        int all = result.diagnostics().size();
        if (commands.size() < all) {
            log.info(ANNOTATED.with(commands.size(), count(all, "finding")));
        }
        server.stepSummary()
                .ifPresent(file -> summarise(
                        file, ReportFormat.STEP_SUMMARY.reporter(about).render(result), log));
    }

    private static void summarise(Path file, String summary, RunLog log) {
        try {
            if (!ServerOutput.append(file, summary + "\n", BuildServer.MOST_OF_A_SUMMARY)) {
                log.warn(NO_SUMMARY.with(FULL.with()));
            }
        } catch (IOException failure) {
            log.warn(NO_SUMMARY.with(IoReason.of(failure)));
        }
    }

    /** The documentation page of a rule, in Markdown, as packed into the plugin; empty for an id that is no rule's. */
    static Optional<String> rulePage(String id) {
        try (InputStream page = RunReports.class.getResourceAsStream(RULE_PAGES + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
