package io.github.idealint.maven;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.BaselineGoal;
import io.github.idealint.run.Goal;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes what is found on the pages to a file, {@code idealint-baseline.json}. {@code check} with the parameter {@code baseline}
 * then reports only what is new. Findings of pages that this run does not look at stay in the file.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends ProbingMojo {

    /** The file to write. By default {@code idealint-baseline.json} in the root of the build. */
    @Parameter(property = "idealint.baseline")
    private File baseline;

    /** Whether only what is no longer found is taken out of the file, and nothing is added. */
    @Parameter(property = "idealint.prune", defaultValue = "false")
    private String prune = "false";

    /** Whether links to the web are checked: {@code check}, unless the build is offline, or {@code never}. */
    @Parameter(property = "idealint.links", defaultValue = "check")
    private String links = "check";

    /** The time for all links, such as {@code 90s}, {@code 2m} or {@code PT2M}. */
    @Parameter(property = "idealint.linkTimeout", defaultValue = "60s")
    private String linkTimeout = "60s";

    /** The day it is, such as {@code 2020-11-24}, for rules that ask what is over. By default no day. */
    @Parameter(property = "idealint.today")
    private String today;

    /** Made by Maven, which fills in the parameters. */
    public BaselineMojo() {
        this(BuiltInRules.all(), NameSource.ofThisComputer());
    }

    BaselineMojo(List<Rule> rules, NameSource names) {
        super(rules, names);
    }

    @Override
    Goal goal() {
        return new BaselineGoal(
                Optional.of(links(links, linkTimeout)), day("today", today), path(baseline), flag("prune", prune));
    }
}
