package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.baseline.Baseline;
import io.github.idealint.baseline.FoundKeys;
import io.github.idealint.baseline.KnownFindings;
import io.github.idealint.baseline.KnownFindings.Change;
import io.github.idealint.engine.FindingFilter;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.engine.LintRun;
import io.github.idealint.engine.ProbedPages;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings of a check are new.
 *
 * @param baseline the file of those that are known; empty if none is used
 * @param since the git revision since which pages have changed; empty if all that is found is new
 */
public record NewFindings(Optional<Path> baseline, Optional<String> since) {

    private static final MessageTemplate STALE = new MessageTemplate(
            "{} in the baseline {} no longer found. Remove {} with 'mvn {} -Didealint.prune=true'.");

    /** The parameter that names the revision. */
    static final String SINCE = "since";

    /** Every finding. */
    static NewFindings all() {
        return new NewFindings(Optional.empty(), Optional.empty());
    }

    /**
     * Lints pages, and sets aside what is not new.
     *
     * @param known what the run knows besides pages
     * @param changed the lines that have changed since the revision
     */
    LintRun lint(ProbedPages probed, RunPages pages, Set<RunKnowledge> known, LinkScope changed) {
        BaselineFile file = BaselineFile.of(baseline, pages);
        if (baseline.isEmpty()) {
            file.logUnused();
        }
        if (baseline.isEmpty() && since.isEmpty()) {
            return probed.lint(FindingFilter.none());
        }
        Baseline old = baseline.isPresent() ? file.read() : Baseline.EMPTY;
        FoundKeys found = new FoundKeys();
        Optional<Change> change =
                since.map(revision -> new EarlierPages(revision, SINCE, pages).change(probed, changed));
        LintRun run = probed.lint(new KnownFindings(old, change, found));
        if (!found.isFull()) {
            Baseline left = old.pruned(found.baseline(), JudgedFindings.of(run, pages, old, known));
            warnOfStale(old.without(left).size(), file, pages.log());
        }
        return run;
    }

    private static void warnOfStale(int stale, BaselineFile file, RunLog log) {
        if (stale > 0) {
            String them = stale == 1 ? "it" : "them";
            log.warn(STALE.with(count(stale, "finding"), stale == 1 ? "is" : "are", them, file.command()));
        }
    }
}
