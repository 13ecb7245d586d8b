package io.github.idealint.maven;

import static io.github.idealint.text.MessageText.shortened;

import io.github.idealint.rule.Rule;
import io.github.idealint.run.BuildContext;
import io.github.idealint.run.CannotCheck;
import io.github.idealint.run.Goal;
import io.github.idealint.run.PageSelection;
import io.github.idealint.run.ParameterValue;
import io.github.idealint.run.RunContext;
import io.github.idealint.run.RunLog;
import io.github.idealint.text.LogText;
import io.github.idealint.text.MessageTemplate;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that reads pages: the parameters by which all such goals find them and know what is expected of them. */
abstract class PageMojo extends AbstractMojo {

    private static final MessageTemplate SKIPPED = new MessageTemplate("idealint is skipped.");

    /**
     * Files and folders with pages, relative to the module or, without a POM, to the current folder. A file that ends
     * in {@code .xml}, {@code .xml.gz} or {@code .xml.bz2} is an export of MediaWiki and holds many pages; one that ends in
     * {@code .json} holds issues, as the command-line tools of GitHub and GitLab print them, and one that ends in {@code .eml}
     * or {@code .mbox} mails; any other is a
     * page whatever its name. {@code -} is standard input. Hidden folders and folders behind symbolic links are left out, and no link is followed out of
     * a checkout. By default {@code src/ideas}, without a POM the current folder.
     */
    @Parameter(property = "idealint.sources")
    private List<File> sources = List.of();

    /**
     * The name that a page from standard input goes by, relative to the module, such as {@code ideas/draft.md}: its ending
     * chooses the markup, its folder the configuration, and it stands for a file that has this name. By default {@code
     * stdin}, and the markup is that which the text looks like.
     */
    @Parameter(property = "idealint.stdinName")
    private String stdinName;

    /**
     * What is a page, or an export, in a folder: patterns in Ant's writing, relative to each source. {@code *} and
     * {@code ?} stay within a name, {@code **} stands for any folders, and case matters.
     */
    @Parameter(
            property = "idealint.includes",
            defaultValue = "**/*.wiki,**/*.mediawiki,**/*.wikitext,**/*.md,**/*.markdown")
    private List<String> includes = List.of();

    /** What is left out of that: patterns such as those of {@code includes}. */
    @Parameter(property = "idealint.excludes")
    private List<String> excludes = List.of();

    /**
     * What the programme expects: the name of a built-in profile, or a file of one's own, relative to the module.
     * Goes before the {@code profile} that the configuration names. If neither names one, {@code qemu-2020} where pages are
     * laid out as QEMU's are, else {@code gsoc}; the first line of the output says which.
     */
    @Parameter(property = "idealint.profile")
    private String profile;

    /**
     * The configuration: a file that sets rules' severities and adds to the profile. By default each page has the nearest
     * {@code idealint.yaml}, in its folder or above, up to the root of the checkout: the nearest folder with {@code .git},
     * else with {@code .mvn}, else the topmost with a POM. Files that it names must lie there too.
     */
    @Parameter(property = "idealint.config")
    private File config;

    /**
     * Whether a source without a page, or without an idea on its pages, fails the build, lest a mistyped path or a page that
     * cannot be read pass for a clean page. Only the default
     * folder may be missing all the same: in a build of several modules, and where the goal is inherited from a parent.
     */
    @Parameter(property = "idealint.failOnNoSources", defaultValue = "true")
    private String failOnNoSources = "true";

    /**
     * Whether comments on pages, such as {@code <!-- idealint-disable-next-line level-case -- agreed -->}, suppress findings. If
     * not, they have no effect, and the run says how many there are. No file of a branch can set this, so a build that checks
     * the branches of strangers sets it to {@code false}.
     */
    @Parameter(property = "idealint.allowSuppressions", defaultValue = "true")
    private String allowSuppressions = "true";

    /** Whether to do nothing at all. */
    @Parameter(property = "idealint.skip", defaultValue = "false")
    private String skip = "false";

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    private static final MessageTemplate FAULT = new MessageTemplate(
            "it failed unexpectedly ({}). Please run Maven again with '-e', and report its output at"
                    + " https://github.com/idealint/idealint/issues.");

    private final List<Rule> rules;

    /**
     * A goal.
     *
     * @param rules all rules there are
     */
    PageMojo(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the parameters, finds the pages and does with them what the goal is for.
     *
     * @throws MojoFailureException if something is bad enough; the message begins {@code idealint found}
     * @throws MojoExecutionException if the pages cannot be checked; it begins {@code idealint cannot run}
     */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (flag("skip", skip)) {
                log().info(SKIPPED.with());
                return;
            }
            Optional<String> verdict = goal().run(context(), selection());
            if (verdict.isPresent()) {
                throw new MojoFailureException(harmless(verdict.get()));
            }
        } catch (CannotCheck reason) {
            deleteReports();
            throw unchecked(reason);
        } catch (InvalidPathException noPath) {
            deleteReports();
            throw unchecked(CannotCheck.of(noPath));
        } catch (RuntimeException fault) {
            deleteReports();
            throw unchecked(FAULT.with(shortened(String.valueOf(fault))), fault);
        } catch (Error fault) {
            deleteReports();
            throw fault;
        }
    }

    /** Whoever takes a report up after a run that could not check shall not take an earlier run's for its own. */
    private void deleteReports() {
        try {
            deleteReports(new MavenBuild(session, project, execution).context(), new MavenLog(getLog()));
        } catch (InvalidPathException noFolder) {
            // Where there can be no folder, there are no reports.
        }
    }

    /** Deletes the reports of earlier runs of this goal, if it writes any. */
    void deleteReports(BuildContext build, RunLog log) {
        // Most goals write none.
    }

    /** Maven adds the messages of all causes to that of a failure; so the reason, which has been given, is no cause. */
    private static MojoExecutionException unchecked(CannotCheck reason) {
        return unchecked(reason.getMessage(), reason);
    }

    private static MojoExecutionException unchecked(String reason, Exception cause) {
        MojoExecutionException failure = new MojoExecutionException(harmless("idealint cannot run: " + reason));
        failure.addSuppressed(PrintableFailure.of(cause));
        return failure;
    }

    /** Messages of failures, whose lines are the product's own, go through Maven to the log. */
    private static String harmless(String lines) {
        return LogText.of(lines.lines().toList());
    }

    private RunLog log() {
        LogColours colours = LogColours.ofThisRun(session.getRequest().getUserProperties(), isInteractive());
        return new MavenLog(getLog(), colours.areShown(), colours.areLinksShown());
    }

    private boolean isInteractive() {
        return session.getRequest().isInteractiveMode();
    }

    /**
     * What is done with the pages.
     *
     * @throws CannotCheck if a parameter has a value that cannot be meant
     */
    abstract Goal goal();

    private RunContext context() {
        return new RunContext(
                new MavenBuild(session, project, execution).context(),
                rules,
                version,
                isInteractive(),
                log(),
                new UnknownParameters(session, project, execution).warnings());
    }

    private PageSelection selection() {
        ChosenSources chosen = new ChosenSources(
                sources,
                Optional.ofNullable(stdinName),
                new MavenBuild(session, project, execution).context().base());
        return new PageSelection(
                chosen.files(),
                includes,
                excludes,
                flag("failOnNoSources", failOnNoSources),
                Optional.ofNullable(profile),
                path(config),
                chosen.piped(session.getRequest().getData()),
                flag("allowSuppressions", allowSuppressions));
    }

    static boolean flag(String parameter, String text) {
        return new ParameterValue(parameter, text).oneOf(List.of(true, false), String::valueOf);
    }

    static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    static Optional<LocalDate> day(String parameter, String text) {
        return Optional.ofNullable(text).map(value -> new ParameterValue(parameter, value).day());
    }

    final MavenSession session() {
        return session;
    }

    final String version() {
        return version;
    }

    /**
     * A failure as Maven's {@code -e} prints it: with the name, the place and the causes of the original, but with messages that
     * are fit for a log. Those of Java's own exceptions hold names of files as they are.
     */
    static final class PrintableFailure extends Exception {

        private static final long serialVersionUID = 1L;

        private static final int MOST_CAUSES = 10;

        private PrintableFailure(String text, StackTraceElement[] place, Exception cause) {
            super(text, cause);
            setStackTrace(place);
        }

        static PrintableFailure of(Throwable original) {
            return of(original, MOST_CAUSES);
        }

        private static PrintableFailure of(Throwable original, int causes) {
            Exception cause = Optional.ofNullable(original.getCause())
                    .filter(some -> causes > 0)
                    .map(some -> of(some, causes - 1))
                    .orElse(null);
            List<String> lines = String.valueOf(original).lines().toList();
            return new PrintableFailure(LogText.of(lines), original.getStackTrace(), cause);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
