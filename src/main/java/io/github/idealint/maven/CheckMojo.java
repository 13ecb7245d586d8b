package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.profile.Profile;
import io.github.idealint.report.SarifReporter;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks pages of project ideas against the profile of a programme: says on the console what is wrong and where, and
 * fails the build if anything is bad enough. Works in a project, in a build of many modules and in a folder without a
 * POM. Links to the web are asked where they lead, unless the build is offline.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends LintMojo {

    private static final Choice REPORTS = new Choice("reports", List.of("sarif"));
    private static final Choice LINKS = new Choice("links", List.of("check", "never"));

    /**
     * The reports to write, before the build fails and also when nothing is found; {@code sarif} is SARIF 2.1.0 for
     * code scanning, with paths relative to the root of the build.
     */
    @Parameter(property = "idealint.reports")
    private List<String> reports = List.of();

    /** Where reports are written. By default {@code target/idealint}. */
    @Parameter(property = "idealint.outputDirectory")
    private File outputDirectory;

    /** Whether links are asked where they lead: {@code check}, unless the build is offline, or {@code never}. */
    @Parameter(property = "idealint.links", defaultValue = "check")
    private String links = "check";

    /**
     * A git revision, such as {@code origin/main}: only links on lines that were changed since then are asked. By
     * default all are.
     */
    @Parameter(property = "idealint.linksSince")
    private String linksSince;

    /** The time for all links, such as {@code 90s}, {@code 2m} or {@code PT2M}; those not reached by then are only noted. */
    @Parameter(property = "idealint.linkTimeout", defaultValue = "60s")
    private String linkTimeout = "60s";

    /**
     * The day it is, such as {@code 2020-11-24}, for rules that ask what is over. By default no day, and such rules are
     * silent: no run looks at the clock, so that a build does not change overnight.
     */
    @Parameter(property = "idealint.today")
    private String today;

    /** Made by Maven, which fills in the parameters. */
    public CheckMojo() {
        this(BuiltInRules.all(), NameSource.ofThisComputer());
    }

    CheckMojo(List<Rule> rules, NameSource names) {
        super(rules, names);
    }

    @Override
    void prepare() {
        super.prepare();
        reports.forEach(REPORTS::of);
        LINKS.of(links);
        day();
    }

    @Override
    LintResult lint(BuildContext where, List<Path> files) {
        boolean asks = !isOffline() && LINKS.of(links).equals("check");
        LinkScope scope = asks ? scope(where, files) : LinkScope.everywhere();
        Profile chosen = chosen(where);
        LinkProber prober = asks ? linkRun(linkTimeout).trusting(chosen) : LinkProber.offline();
        LintResult result =
                linter(rules(), chosen).asking(prober, scope).on(day()).lint(read(where, files));
        tell(result);
        reports.stream().map(REPORTS::of).distinct().forEach(format -> write(result, format, where));
        return result;
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(today).map(text -> Day.of("today", text));
    }

    private LinkScope scope(BuildContext where, List<Path> files) {
        return Optional.ofNullable(linksSince)
                .map(revision -> new Git(where.root()).changedSince(revision, files))
                .orElse(LinkScope.everywhere());
    }

    private void write(LintResult result, String format, BuildContext where) {
        Path folder = Optional.ofNullable(outputDirectory).map(File::toPath).orElse(where.defaultOutput());
        Path file = folder.resolve("idealint." + format);
        new ReportFile(file, new SarifReporter(version(), where.category(), RulePages::of).render(result)).write();
        getLog().info("Report: " + where.root().pathOf(file));
    }
}
