package io.github.idealint.run;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.engine.LintRun;
import io.github.idealint.link.LinkProber;
import io.github.idealint.profile.Profile;
import io.github.idealint.report.ReportContext;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.revision.Git;
import io.github.idealint.revision.GitException;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Checks pages against the profile of a programme.
 *
 * @param verdict which findings fail the build
 * @param links how links are checked; empty if they are not
 * @param linksSince the git revision since which a line must have changed for its links to be checked; empty for all links
 * @param today the day it is, for rules that ask what is over
 * @param reports the formats of the reports that are written
 * @param output the folder for them; empty for the build's own
 */
public record CheckGoal(
        Verdict verdict,
        Optional<LinkProbing> links,
        Optional<String> linksSince,
        Optional<LocalDate> today,
        List<ReportFormat> reports,
        Optional<Path> output)
        implements Goal {

    private static final MessageTemplate WRITTEN = new MessageTemplate("Report: {}");

    private static final String RULE_PAGES = "/io/github/idealint/rules/";

    public CheckGoal {
        reports = reports.stream().distinct().toList();
    }

    @Override
    public Optional<String> run(RunPages pages) {
        LinkScope scope = scope(pages);
        LinkSession session = new LinkSession(pages.context());
        List<PageGroup> groups = pages.groups();
        LintRun run = pages.read(
                        groups,
                        profile -> RunPages.linter(pages.context().rules(), profile)
                                .probing(prober(profile, session), scope)
                                .on(today))
                .lint();
        LintResult result = run.result();
        Verdict.print(result, pages.context());
        new FoundIdeas(pages, groups, run).demand();
        reports.forEach(format -> write(format, result, pages));
        return verdict.against(result, pages.log());
    }

    private LinkProber prober(Profile profile, LinkSession session) {
        return links.map(some -> some.trusting(profile, session)).orElse(LinkProber.offline());
    }

    private LinkScope scope(RunPages pages) {
        List<String> files =
                pages.files().stream().map(file -> pages.root().pathOf(file)).toList();
        try {
            return linksSince
                    .map(revision -> new Git(pages.root().folder()).changedSince(revision, files))
                    .orElse(LinkScope.everywhere());
        } catch (GitException reason) {
            throw new CannotCheck(reason.getMessage(), reason);
        }
    }

    private void write(ReportFormat format, LintResult result, RunPages pages) {
        RunContext context = pages.context();
        ReportContext about =
                new ReportContext(context.version(), context.build().category(), CheckGoal::rulePage);
        String report = ReportFolder.of(output, context.build())
                .write(format.fileName(), format.reporter(about).pieces(result));
        context.log().info(WRITTEN.with(report));
    }

    /** The documentation page of a rule, in Markdown, as packed into the plugin; empty for an id that is no rule's. */
    static Optional<String> rulePage(String id) {
        try (InputStream page = CheckGoal.class.getResourceAsStream(RULE_PAGES + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
