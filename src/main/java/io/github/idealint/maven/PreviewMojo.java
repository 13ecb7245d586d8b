package io.github.idealint.maven;

import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.BuildContext;
import io.github.idealint.run.Goal;
import io.github.idealint.run.ParameterValue;
import io.github.idealint.run.PreviewGoal;
import io.github.idealint.run.ReportFolder;
import io.github.idealint.run.RunLog;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows each round page as readers of the wiki will see it, with the pages it pulls in, as one HTML file without scripts
 * that needs nothing else; findings are marked where they are and explained in the margin. Where there is no round page, all
 * pages stand in one file, one after another. The network is not used, and findings do not fail the build.
 */
@Mojo(name = "preview", threadSafe = true, requiresProject = false)
public final class PreviewMojo extends PageMojo {

    /** The round page to show, by its name in the wiki. By default all are shown, each in a file of its own. */
    @Parameter(property = "idealint.round")
    private String round;

    /**
     * What stands before the name of a page in the addresses of the wiki, such as {@code https://wiki.example.org/}. By
     * default links to pages that are not in the file lead nowhere.
     */
    @Parameter(property = "idealint.wikiUrl")
    private String wikiUrl;

    /**
     * The folder in which the previews' own, {@code preview}, is made. By default {@code target/idealint}. No symbolic link
     * leads it out of a checkout.
     */
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
    Goal goal() {
        return new PreviewGoal(
                Optional.ofNullable(round),
                Optional.ofNullable(wikiUrl).map(url -> new ParameterValue("wikiUrl", url).webAddress()),
                path(outputDirectory),
                day("today", today));
    }

    @Override
    void deleteReports(BuildContext build, RunLog log) {
        ReportFolder.of(path(outputDirectory), build)
                .resolve(PreviewGoal.FOLDER)
                .deletePreviews(log);
    }
}
