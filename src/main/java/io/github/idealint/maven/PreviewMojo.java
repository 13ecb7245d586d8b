package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.preview.Previewer;
import io.github.idealint.report.Summary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows each round page as readers of the wiki will see it, with the pages it pulls in, as one HTML file without scripts
 * that needs nothing else; findings are marked where they are and told in the margin. Where there is no round page, all
 * pages stand in one file, one after another. Nothing is asked over the network, and findings do not fail the build.
 */
@Mojo(name = "preview", threadSafe = true, requiresProject = false)
public final class PreviewMojo extends PageMojo {

    private static final String FOLDER = "preview";

    /** The round page to show, by its name in the wiki. By default all are shown, each in a file of its own. */
    @Parameter(property = "idealint.round")
    private String round;

    /**
     * What stands before the name of a page in the addresses of the wiki, such as {@code https://wiki.example.org/}. By
     * default links to pages that are not in the file lead nowhere.
     */
    @Parameter(property = "idealint.wikiUrl")
    private String wikiUrl;

    /** The folder in which the previews' own, {@code preview}, is made. By default {@code target/idealint}. */
    @Parameter(property = "idealint.outputDirectory")
    private File outputDirectory;

    /** The day it is, such as {@code 2020-11-24}, for rules that ask what is over. By default no day, and they are silent. */
    @Parameter(property = "idealint.today")
    private String today;

    /** Made by Maven, which fills in the parameters. */
    public PreviewMojo() {
        this(BuiltInRules.all());
    }

    PreviewMojo(List<Rule> rules) {
        super(rules);
    }

    @Override
    void prepare() {
        address();
        day();
    }

    @Override
    Optional<String> work(BuildContext where, List<Path> files) {
        List<SourceText> sources = read(where, files);
        Linter linter = linter(rules(), chosen(where)).on(day());
        PageReadings pages = linter.read(sources);
        LintResult result = linter.lint(pages);
        Previews previews = new Previews(pages.wiki(), sources, Optional.ofNullable(round));
        Previewer previewer = new Previewer(pages::outline, previews::named, result, Summary.of(result), address());
        previews.make(previewer, (name, html) -> write(folder(where).resolve(name), html, where));
        return Optional.empty();
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(today).map(text -> Day.of("today", text));
    }

    private Optional<String> address() {
        Optional<String> base = Optional.ofNullable(wikiUrl).map(String::strip);
        base.filter(url -> !url.matches("(?i)https?://[^\\s\"'<>\\p{Cntrl}]+")).ifPresent(url -> {
            throw new CannotCheck("the parameter 'wikiUrl' cannot be '" + url
                    + "'. It is a web address that names of pages can follow, such as 'https://wiki.example.org/'.");
        });
        return base;
    }

    private Path folder(BuildContext where) {
        return Optional.ofNullable(outputDirectory)
                .map(File::toPath)
                .orElse(where.defaultOutput())
                .resolve(FOLDER);
    }

    private void write(Path file, String html, BuildContext where) {
        new ReportFile(file, html).write();
        getLog().info("Preview: " + where.root().pathOf(file));
    }
}
