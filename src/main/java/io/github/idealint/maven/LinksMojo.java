package io.github.idealint.maven;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.Goal;
import io.github.idealint.run.LinkProbing;
import io.github.idealint.run.LinksGoal;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks all links of the pages anew, whatever earlier runs learned, shows what the rules about links find,
 * and lists what has changed since the goal ran last. Fails the build as {@code check} does.
 */
@Mojo(name = "links", threadSafe = true, requiresProject = false)
public final class LinksMojo extends ReportingMojo {

    /** The time for all links, such as {@code 90s}, {@code 10m} or {@code PT10M}; those not reached by then are only noted. */
    @Parameter(property = "idealint.linkTimeout", defaultValue = "5m")
    private String linkTimeout = "5m";

    private final List<Rule> linkRules;

    /** Made by Maven, which fills in the parameters. */
    public LinksMojo() {
        this(BuiltInRules.all(), BuiltInRules.aboutLinks(), NameSource.ofThisComputer());
    }

    LinksMojo(List<Rule> rules, List<Rule> linkRules, NameSource names) {
        super(rules, names, ReportFormat.all(), Optional.of("links"));
        this.linkRules = linkRules;
    }

    @Override
    Goal goal() {
        LinkProbing links = links(linkTimeout);
        if (isOffline()) {
            throw LinksGoal.offline();
        }
        return new LinksGoal(verdict(), links, linkRules, reports());
    }
}
