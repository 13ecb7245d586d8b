package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.Suppressions;
import io.github.idealint.rule.Suppressions.Suppression;
import io.github.idealint.text.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The step between linting a page and reporting it: what comments suppress is set aside first, then what a filter sets aside,
 * and of the rest no more is listed than a page may have. All of it happens before anything is counted, so that no finding
 * beyond a limit is set aside with the one that stands for it.
 *
 * @param suppressing whether comments have an effect
 * @param known what the run knows besides pages
 * @param filter what else is set aside
 */
record FindingSorter(boolean suppressing, Set<RunKnowledge> known, FindingFilter filter) {

    FindingSorter {
        known = Set.copyOf(known);
    }

    /**
     * What a rule found on a page, sorted.
     *
     * @param used takes the suppressions that have an effect
     */
    FindingsOfPage sorted(
            CheckedPage page, List<Diagnostic> found, Suppressions suppressions, Collection<Suppression> used) {
        List<Diagnostic> left = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            Optional<Suppression> by =
                    suppressions.of(diagnostic.rule().id(), diagnostic.finding().range());
            by.ifPresentOrElse(
                    suppression -> {
                        used.add(suppression);
                        suppressed.add(new SuppressedFinding(
                                diagnostic, suppression.directive().reason()));
                    },
                    () -> left.add(diagnostic));
        }
        FindingsOfPage sorted = filter.sorted(page, new FindingsOfPage(left, new SetAside(suppressed, 0, 0, 0)));
        return new FindingsOfPage(
                FindingLimit.OF_A_RULE.of(sorted.reported()), sorted.setAside().keeping(Limits.RULE_FINDINGS));
    }
}
