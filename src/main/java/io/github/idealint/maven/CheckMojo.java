package io.github.idealint.maven;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.CheckGoal;
import io.github.idealint.run.Goal;
import io.github.idealint.run.NewFindings;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks pages of project ideas against the profile of a programme: shows on the console what is wrong and where, and
 * fails the build if anything is bad enough. Works in a project, in a build of many modules and in a folder without a
 * POM. Links to the web are checked too, unless the build is offline.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends ReportingMojo {

    /** Whether links to the web are checked: {@code check}, unless the build is offline, or {@code never}. */
    @Parameter(property = "idealint.links", defaultValue = "check")
    private String links = "check";

    /**
     * A git revision, such as {@code origin/main}: only links on lines that were changed since then are checked. By
     * default all are.
     */
    @Parameter(property = "idealint.linksSince")
    private String linksSince;

    /**
     * A git revision, such as {@code origin/main}: only findings that the changes since then cause are reported, on changed lines
     * or elsewhere, and only links on changed lines are checked. By default all are.
     */
    @Parameter(property = "idealint.since")
    private String since;

    /**
     * The baseline: a file that the goal {@code baseline} wrote. What it knows is counted and not reported. By default none: no
     * file of a branch is used unless this names it.
     */
    @Parameter(property = "idealint.baseline")
    private File baseline;

    /** The time for all links, such as {@code 90s}, {@code 2m} or {@code PT2M}; those not reached by then are only noted. */
    @Parameter(property = "idealint.linkTimeout", defaultValue = "60s")
    private String linkTimeout = "60s";

    /**
     * The day it is, such as {@code 2020-11-24}, for rules that ask what is over. By default no day, and such rules are
     * silent: no run looks at the clock, so that a build does not change overnight.
     */
    @Parameter(property = "idealint.today")
    private String today;

    /**
     * Whether pages that have not changed since an earlier run are passed over, and what that found on them is reported: {@code
     * keep}, or {@code never}, which reads all pages again. What was found is kept beside the results of links, in {@code
     * linkCache}, unless that lies in a checkout.
     */
    @Parameter(property = "idealint.pageCache", defaultValue = "keep")
    private String pageCache = "keep";

    /** Made by Maven, which fills in the parameters. */
    public CheckMojo() {
        this(BuiltInRules.all(), NameSource.ofThisComputer(), ReportFormat.all());
    }

    CheckMojo(List<Rule> rules, NameSource names, List<ReportFormat> formats) {
        super(rules, names, formats, Optional.empty());
    }

    @Override
    Goal goal() {
        return new CheckGoal(
                verdict(),
                Optional.of(links(links, linkTimeout)),
                Optional.ofNullable(linksSince),
                new NewFindings(path(baseline), Optional.ofNullable(since)),
                day("today", today),
                kept(pageCache),
                reports());
    }
}
