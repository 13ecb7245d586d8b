package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.Linter;
import io.github.idealint.link.http.NameSource;
import io.github.idealint.link.http.Network;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A goal that lints pages: what all such goals take, tell and fail for. */
abstract class LintMojo extends AbstractMojo {

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
     * Whether a source without a page fails the build, lest a mistyped path pass for a clean page. Only the default
     * folder may be missing all the same: in a build of several modules, and where the goal is inherited from a parent.
     */
    @Parameter(property = "idealint.failOnNoSources", defaultValue = "true")
    private boolean failOnNoSources;

    /** Whether to do nothing at all. */
    @Parameter(property = "idealint.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the network is out of bounds: no link is asked, and no socket opened. By default as {@code mvn -o} says. */
    @Parameter(property = "idealint.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /**
     * The folder in which is kept what was learned of links: where one was good, it is not asked again for up to seven
     * days. By default {@code idealint} in the folder that {@code XDG_CACHE_HOME} names, or in {@code ~/.cache}.
     */
    @Parameter(property = "idealint.linkCache")
    private File linkCache;

    /**
     * Hosts, addresses and networks that may be asked though they are not public, such as {@code wiki.example.org} or
     * {@code 10.1.0.0/16}. By default none, so that no page makes a build server talk to its neighbours.
     */
    @Parameter(property = "idealint.allowPrivateLinks")
    private List<String> allowPrivateLinks = List.of();

    /** How many links of one host are asked at once, at least 1. */
    @Parameter(property = "idealint.linksPerHost", defaultValue = "8")
    private int linksPerHost = 8;

    /** How many links are asked at once in all, 1 to 128. */
    @Parameter(property = "idealint.linksAtOnce", defaultValue = "64")
    private int linksAtOnce = 64;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Component
    @SuppressWarnings("deprecation") // Its successor needs an index of components in the jar.
    private SettingsDecrypter decrypter;

    private final List<Rule> rules;
    private final NameSource names;

    /**
     * A goal.
     *
     * @param rules all rules there are
     * @param names where the addresses of hosts come from
     */
    LintMojo(List<Rule> rules, NameSource names) {
        this.rules = rules;
        this.names = names;
    }

    /**
     * Lints the pages.
     *
     * @throws MojoFailureException if something is bad enough; the message begins {@code idealint found}
     * @throws MojoExecutionException if the pages could not be looked at; it begins {@code idealint could not look}
     */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
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
        Verdict verdict = Verdict.from(violationSeverity);
        prepare();
        List<Path> files = new Pages(where, sources.stream().map(File::toPath).toList(), includes, excludes)
                .files(failOnNoSources);
        if (files.isEmpty()) {
            getLog().debug("There are no ideas here.");
            return Optional.empty();
        }
        LintResult result = lint(where, files);
        return failOnViolation ? verdict.against(result) : Optional.empty();
    }

    /** Objects to parameters that cannot be meant, before anything is looked at. */
    abstract void prepare();

    /** Lints the files and tells what was found. */
    abstract LintResult lint(Surroundings where, List<Path> files);

    /** The profile that the parameters choose, and a line that says so. */
    final Profile chosen(Surroundings where) {
        ProfileChoice choice = ProfileChoice.in(
                where, Optional.ofNullable(profile), Optional.ofNullable(config).map(File::toPath));
        Profile chosen = choice.load(ruleIds());
        getLog().info("idealint " + version + ", profile " + chosen.name() + ", " + choice.configurationName());
        return chosen;
    }

    /** Who asks some rules about pages, under a profile. */
    static Linter linter(List<Rule> asked, Profile chosen) {
        return new Linter(new WikitextParser(), new IdeaPageReader(chosen)::read, asked, chosen);
    }

    /** Tells the findings, each as loudly as it is bad. */
    final void tell(LintResult result) {
        new Findings(result, isWatched()).tell(getLog());
    }

    /** How links are asked in this run. */
    final LinkRun linkRun(String timeout) {
        return new LinkRun(
                LinkRun.limits(Span.of("linkTimeout", timeout), linksPerHost, linksAtOnce),
                allowPrivateLinks,
                Optional.ofNullable(linkCache).map(File::toPath).orElseGet(CacheFolder::ofThisUser),
                this::network,
                new LinkTicker(isWatched() && System.console() != null, getLog()),
                getLog()::warn);
    }

    final boolean isOffline() {
        return offline;
    }

    final List<Rule> rules() {
        return rules;
    }

    final String version() {
        return version;
    }

    private Network network() {
        Network usual =
                Network.of(version, Proxies.of(session.getRequest().getProxies(), Optional.ofNullable(decrypter)));
        return new Network(usual.agent(), usual.proxies(), names, usual.trust());
    }

    private boolean isWatched() {
        return session.getRequest().isInteractiveMode();
    }

    private Set<String> ruleIds() {
        return rules.stream().map(rule -> RuleInfo.Descriptors.of(rule).id()).collect(Collectors.toSet());
    }
}
