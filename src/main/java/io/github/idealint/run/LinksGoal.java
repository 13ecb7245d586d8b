package io.github.idealint.run;

import io.github.idealint.engine.LintRun;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.history.LastRun;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks all links of the pages anew, and logs what has changed since the goal ran last.
 *
 * @param verdict which findings fail the build
 * @param links how links are checked
 * @param rules the rules about links
 * @param reports what is shown and written
 */
public record LinksGoal(Verdict verdict, LinkProbing links, List<Rule> rules, RunReports reports) implements Goal {

    private static final MessageTemplate OFFLINE = new MessageTemplate(
            "the goal 'links' needs the network, but Maven is offline. Run it without '-o' or '--offline'.");

    public LinksGoal {
        rules = List.copyOf(rules);
    }

    /** Why the goal does not run where the network is out of bounds. */
    public static CannotCheck offline() {
        return new CannotCheck(OFFLINE.with());
    }

    @Override
    public Optional<String> run(RunPages pages) {
        LinkSession session = new LinkSession(pages.context());
        LintRun run = pages.read(profile -> pages.linter(rules, profile)
                        .probing(links.anew(profile, session))
                        .knowing(Set.of(RunKnowledge.LINKS)))
                .lint();
        Verdict.print(run.result(), reports.console(), pages.context());
        IgnoredComments.of(run, pages).log(pages.log());
        reports.write(run.result(), pages.context());
        logChanges(run.links(), pages);
        return verdict.against(run.result(), pages.log());
    }

    private void logChanges(LinkReport report, RunPages pages) {
        LastRun last = LastRun.of(links.cache(), pages.context().build().base());
        LastRun.LinkChanges changes = LastRun.LinkChanges.between(last.read(), report);
        changes.lines().forEach(pages.log()::info);
        last.write(changes.now(), pages.log()::warn);
    }
}
