package io.github.idealint.maven;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.FixGoal;
import io.github.idealint.run.FixOutput;
import io.github.idealint.run.Goal;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fixes pages: applies the fixes of what the rules find, until nothing changes, and writes the pages. What no fix touches
 * stays as it is, byte for byte. A page that loses a word of a field by a fix, or gains an error or a warning, stays without
 * that fix. Pages in exports of a wiki are only shown as they should be.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends ProbingMojo {

    /** Whether fixes are applied as well that are a good guess at what the author meant, and should be reviewed. */
    @Parameter(property = "idealint.unsafe", defaultValue = "false")
    private String unsafe = "false";

    /** Whether the changes are only shown, as a unified diff; if there are any, the build fails. */
    @Parameter(property = "idealint.dryRun", defaultValue = "false")
    private String dryRun = "false";

    /** Whether links to the web are checked, for the fixes of links that redirect: {@code check}, or {@code never}. */
    @Parameter(property = "idealint.links", defaultValue = "check")
    private String links = "check";

    /** The time for all links, such as {@code 90s}, {@code 2m} or {@code PT2M}. */
    @Parameter(property = "idealint.linkTimeout", defaultValue = "60s")
    private String linkTimeout = "60s";

    /** The day it is, such as {@code 2020-11-24}, for rules that ask what is over. By default no day. */
    @Parameter(property = "idealint.today")
    private String today;

    /**
     * The file that the only page with ideas is written to as it is fixed, such as {@code ideas/Timer.wiki}: the way of a
     * mailed idea into the wiki. Its ending chooses the markup, and there must be no such file yet. By default pages are fixed
     * where they are.
     */
    @Parameter(property = "idealint.output")
    private File output;

    /** Made by Maven, which fills in the parameters. */
    public FixMojo() {
        this(BuiltInRules.all(), NameSource.ofThisComputer());
    }

    FixMojo(List<Rule> rules, NameSource names) {
        super(rules, names);
    }

    @Override
    Goal goal() {
        return new FixGoal(
                Optional.of(links(links, linkTimeout)),
                flag("unsafe", unsafe),
                flag("dryRun", dryRun),
                day("today", today),
                path(output).map(FixOutput::new));
    }
}
