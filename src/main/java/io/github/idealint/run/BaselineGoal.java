package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.baseline.Baseline;
import io.github.idealint.baseline.FoundKeys;
import io.github.idealint.engine.LintRun;
import io.github.idealint.engine.ProbedPages;
import io.github.idealint.link.LinkProber;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what is found on the pages to a file, so that it is known from then on and only what is new is reported.
 *
 * @param links how links are checked; empty if they are not
 * @param today the day it is, for rules that ask what is over
 * @param file the file; empty for {@code idealint-baseline.json} in the root of the build
 * @param prune whether only what is no longer found is taken out
 */
public record BaselineGoal(Optional<LinkProbing> links, Optional<LocalDate> today, Optional<Path> file, boolean prune)
        implements Goal {

    private static final MessageTemplate WRITTEN = new MessageTemplate("{} lists {}: {} added, {} removed.");
    private static final MessageTemplate USE = new MessageTemplate(
            "To report only what is new, check with '-Didealint.baseline={}', or set 'baseline' in the POM.");
    private static final MessageTemplate TOO_MANY = new MessageTemplate(
            "the pages have more than {} different findings, the most that a baseline can have. First switch off rules that you do not need in 'idealint.yaml'.");

    @Override
    public Optional<String> run(RunPages pages) {
        LinkSession session = new LinkSession(pages.context());
        List<PageGroup> groups = pages.groups();
        Set<RunKnowledge> known = LinkProbing.knowledge(links, today);
        ProbedPages probed = pages.read(
                        groups,
                        profile -> pages.linter(pages.context().rules(), profile)
                                .probing(links.map(some -> some.trusting(profile, session))
                                        .orElse(LinkProber.offline()))
                                .on(today)
                                .knowing(known))
                .probe();
        FoundKeys found = new FoundKeys();
        LintRun run = probed.lint(found);
        new FoundIdeas(pages, groups, run).demand();
        if (found.isFull()) {
            throw new CannotCheck(TOO_MANY.with(Limits.BASELINE_ENTRIES));
        }
        // The modules of a build may be checked at once, and add to the same file.
        synchronized (BaselineGoal.class) {
            update(found.baseline(), run, pages, known);
        }
        return Optional.empty();
    }

    private void update(Baseline found, LintRun run, RunPages pages, Set<RunKnowledge> known) {
        BaselineFile target = BaselineFile.of(file, pages);
        Baseline old = target.readIfThere().orElse(Baseline.EMPTY);
        JudgedFindings judged = JudgedFindings.of(run, pages, old, known);
        Baseline fresh = prune ? old.pruned(found, judged) : old.renewed(found, judged);
        target.write(fresh);
        pages.log()
                .info(WRITTEN.with(
                        target.name(),
                        count(fresh.size(), "finding"),
                        fresh.without(old).size(),
                        old.without(fresh).size()));
        if (file.isEmpty() && !prune) {
            pages.log().info(USE.with(target.name()));
        }
    }
}
