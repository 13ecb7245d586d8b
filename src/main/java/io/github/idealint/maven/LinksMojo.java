package io.github.idealint.maven;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Asks all links of the pages anew where they lead, whatever earlier runs learned, tells what the rules about links find,
 * and says what has changed since the goal ran last. Fails the build as {@code check} does.
 */
@Mojo(name = "links", threadSafe = true, requiresProject = false)
public final class LinksMojo extends LintMojo {

    /** The time for all links, such as {@code 90s}, {@code 10m} or {@code PT10M}; those not reached by then are only noted. */
    @Parameter(property = "idealint.linkTimeout", defaultValue = "5m")
    private String linkTimeout = "5m";

    private final List<Rule> linkRules;

    /** Made by Maven, which fills in the parameters. */
    public LinksMojo() {
        this(BuiltInRules.all(), BuiltInRules.aboutLinks(), NameSource.ofThisComputer());
    }

    LinksMojo(List<Rule> rules, List<Rule> linkRules, NameSource names) {
        super(rules, names);
        this.linkRules = linkRules;
    }

    @Override
    void prepare() {
        super.prepare();
        if (isOffline()) {
            throw new CannotCheck("this build is offline, and links are asked over the network.");
        }
    }

    @Override
    LintResult lint(BuildContext where, List<Path> files) {
        Profile chosen = chosen(where);
        LinkRun run = linkRun(linkTimeout);
        AtomicReference<LinkReport> seen = new AtomicReference<>(LinkReport.none());
        LintResult result = linter(linkRules, chosen)
                .asking(links -> {
                    LinkReport report = run.anew(chosen).probe(links);
                    seen.set(report);
                    return report;
                })
                .lint(read(where, files));
        tell(result);
        LastRun last = LastRun.of(run.cache(), where.base());
        LinkChanges changes = LinkChanges.between(last.read(), seen.get());
        changes.lines().forEach(getLog()::info);
        last.write(changes.now(), getLog()::warn);
        return result;
    }
}
