package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.Linter;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.SarifReporter;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks pages of project ideas against the profile of a programme: says on the console what is wrong and where, and
 * fails the build if anything is bad enough. Works in a project, in a build of many modules and in a folder without a
 * POM; goes nowhere near the network.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    private static final Choice SEVERITY = new Choice(
            "violationSeverity",
            Arrays.stream(Severity.values()).map(Severity::word).toList());

    private static final Choice REPORTS = new Choice("reports", List.of("sarif"));

    /**
     * Files and folders with pages, relative to the module or, without a POM, to the current folder. A file is a page
     * whatever its name; hidden folders and folders behind symbolic links are left out. By default {@code src/ideas},
     * without a POM the current folder.
     */
    @Parameter(property = "idealint.sources")
    private List<File> sources = List.of();

    /**
     * What is a page in a folder: patterns in Ant's writing, relative to each source. {@code *} and {@code ?} stay
     * within a name, {@code **} stands for any folders, and case matters.
     */
    @Parameter(property = "idealint.includes", defaultValue = "**/*.wiki,**/*.mediawiki,**/*.wikitext")
    private List<String> includes = List.of();

    /** What is left out of that: patterns such as those of {@code includes}. */
    @Parameter(property = "idealint.excludes")
    private List<String> excludes = List.of();

    /**
     * What the programme expects: the name of a built-in profile, or a file of one's own, relative to the module.
     * Goes before the {@code profile} that the configuration names; {@code qemu-2020} where nothing is said.
     */
    @Parameter(property = "idealint.profile")
    private String profile;

    /**
     * The configuration: a file that sets rules' severities and adds to the profile. By default the nearest
     * {@code idealint.yaml}, looked for in the module and then upwards to the root of the build.
     */
    @Parameter(property = "idealint.config")
    private File config;

    /** Whether findings fail the build; if not, they are only told. */
    @Parameter(property = "idealint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** The mildest finding that fails the build: {@code error}, {@code warning} or {@code info}. */
    @Parameter(property = "idealint.violationSeverity", defaultValue = "error")
    private String violationSeverity;

    /**
     * The reports to write, before the build fails and also when nothing is found; {@code sarif} is SARIF 2.1.0 for
     * code scanning, with paths relative to the root of the build.
     */
    @Parameter(property = "idealint.reports")
    private List<String> reports = List.of();

    /** Where reports are written. By default {@code target/idealint}. */
    @Parameter(property = "idealint.outputDirectory")
    private File outputDirectory;

    /**
     * Whether a source without a page fails the build, lest a mistyped path pass for a clean page. Only the default
     * folder may be missing all the same: in a build of several modules, and where the goal is inherited from a parent.
     */
    @Parameter(property = "idealint.failOnNoSources", defaultValue = "true")
    private boolean failOnNoSources;

    /** Whether to do nothing at all. */
    @Parameter(property = "idealint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    private final List<Rule> rules;

    /** Made by Maven, which fills in the parameters. */
    public CheckMojo() {
        this(BuiltInRules.all());
    }

    CheckMojo(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Lints the pages.
     *
     * @throws MojoFailureException if something is bad enough; the message begins {@code idealint found}
     * @throws MojoExecutionException if the pages could not be looked at; it begins {@code idealint could not look}
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("idealint is skipped.");
            return;
        }
        Optional<String> verdict = looked();
        if (verdict.isPresent()) {
            throw new MojoFailureException(verdict.get());
        }
    }

    private Optional<String> looked() throws MojoExecutionException {
        try {
            return look(Surroundings.of(session, project, execution));
        } catch (CannotLook reason) {
            throw new MojoExecutionException("idealint could not look: " + reason.getMessage(), reason);
        }
    }

    private Optional<String> look(Surroundings where) {
        Verdict verdict =
                new Verdict(Severity.valueOf(SEVERITY.of(violationSeverity).toUpperCase(Locale.ROOT)));
        List<String> formats = reports.stream().map(REPORTS::of).distinct().toList();
        List<Path> files = new Pages(where, paths(sources), includes, excludes).files(failOnNoSources);
        if (files.isEmpty()) {
            getLog().debug("There are no ideas here.");
            return Optional.empty();
        }
        LintResult result = lint(where, files);
        tell(result);
        formats.forEach(format -> write(result, format, where));
        return failOnViolation ? verdict.against(result) : Optional.empty();
    }

    private LintResult lint(Surroundings where, List<Path> files) {
        ProfileChoice choice = ProfileChoice.in(
                where, Optional.ofNullable(profile), Optional.ofNullable(config).map(File::toPath));
        Profile chosen = choice.load(ruleIds());
        getLog().info("idealint " + version + ", profile " + chosen.name() + ", " + choice.configurationName());
        return new Linter(new WikitextParser(), new IdeaPageReader(chosen)::read, rules, chosen)
                .lint(files.stream().map(where.root()::read).toList());
    }

    private void tell(LintResult result) {
        boolean interactive = session.getRequest().isInteractiveMode();
        new ConsoleReport(interactive).entries(result).forEach(entry -> {
            switch (entry.severity()) {
                case ERROR -> getLog().error(entry.text());
                case WARNING -> getLog().warn(entry.text());
                case INFO -> getLog().info(entry.text());
            }
        });
    }

    private void write(LintResult result, String format, Surroundings where) {
        Path folder = Optional.ofNullable(outputDirectory).map(File::toPath).orElse(where.defaultOutput());
        Path file = folder.resolve("idealint." + format);
        new ReportFile(file, new SarifReporter(version, where.category(), RulePages::of).render(result)).write();
        getLog().info("Report: " + where.root().pathOf(file));
    }

    private Set<String> ruleIds() {
        return rules.stream().map(rule -> RuleInfo.Descriptors.of(rule).id()).collect(Collectors.toSet());
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
