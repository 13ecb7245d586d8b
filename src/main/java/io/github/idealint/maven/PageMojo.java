package io.github.idealint.maven;

import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
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
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that reads pages: how all such goals find them, and what they are expected to be. */
abstract class PageMojo extends AbstractMojo {

    /**
     * Files and folders with pages, relative to the module or, without a POM, to the current folder. A file that ends
     * in {@code .xml}, {@code .xml.gz} or {@code .xml.bz2} is an export of MediaWiki and holds many pages; any other is a
     * page whatever its name. Hidden folders and folders behind symbolic links are left out. By default {@code src/ideas},
     * without a POM the current folder.
     */
    @Parameter(property = "idealint.sources")
    private List<File> sources = List.of();

    /**
     * What is a page, or an export, in a folder: patterns in Ant's writing, relative to each source. {@code *} and
     * {@code ?} stay within a name, {@code **} stands for any folders, and case matters.
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

    /**
     * A goal.
     *
     * @param rules all rules there are
     */
    PageMojo(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the pages and does with them what the goal is for.
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
            return look(BuildContext.of(session, project, execution));
        } catch (CannotCheck reason) {
            throw new MojoExecutionException("idealint could not look: " + reason.getMessage(), reason);
        }
    }

    private Optional<String> look(BuildContext where) {
        prepare();
        List<Path> files = new Pages(where, sources.stream().map(File::toPath).toList(), includes, excludes)
                .files(failOnNoSources);
        if (files.isEmpty()) {
            getLog().debug("There are no ideas here.");
            return Optional.empty();
        }
        return work(where, files);
    }

    /** Objects to parameters that cannot be meant, before anything is looked at. */
    abstract void prepare();

    /** Does with the files what the goal is for; what it says fails the build. */
    abstract Optional<String> work(BuildContext where, List<Path> files);

    /** The pages in the files. */
    final List<SourceText> read(BuildContext where, List<Path> files) {
        return files.stream()
                .flatMap(file -> new PageFile(where.root(), file).pages(failOnNoSources).stream())
                .toList();
    }

    /** The profile that the parameters choose, and a line that says so. */
    final Profile chosen(BuildContext where) {
        ProfileChoice choice = ProfileChoice.in(
                where, Optional.ofNullable(profile), Optional.ofNullable(config).map(File::toPath));
        Profile chosen = choice.load(ruleIds());
        getLog().info("idealint " + version + ", profile " + chosen.name() + ", " + choice.configurationName());
        return chosen;
    }

    /** Who asks some rules about pages, under a profile. */
    static Linter linter(List<Rule> asked, Profile chosen) {
        return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(chosen)::read, asked, chosen);
    }

    final MavenSession session() {
        return session;
    }

    final List<Rule> rules() {
        return rules;
    }

    final String version() {
        return version;
    }

    private Set<String> ruleIds() {
        return rules.stream().map(rule -> RuleInfo.Descriptors.of(rule).id()).collect(Collectors.toSet());
    }
}
