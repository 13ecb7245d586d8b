package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.rule.Suppressions;
import io.github.idealint.rule.Suppressions.Suppression;
import io.github.idealint.text.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The steps between judging a page and reporting it: what comments suppress is set aside first, then what a filter sets aside,
 * and of the rest no more is listed than a page may have. All of it happens before anything is counted, so that no finding
 * beyond a limit is set aside with the one that stands for it.
 */
final class FindingSorter {

    private FindingSorter() {}

    /**
     * What a rule found on a page, with what comments suppress set aside.
     *
     * @param used takes the suppressions that have an effect
     */
    static FindingsOfPage suppressed(List<Diagnostic> found, Suppressions suppressions, Collection<Suppression> used) {
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
        return new FindingsOfPage(left, new SetAside(suppressed, 0, 0, 0));
    }

    /** What is left of that after a filter, of which no more is listed than a page may have. */
    static FindingsOfPage filtered(CheckedPage page, FindingsOfPage found, FindingFilter filter) {
        FindingsOfPage sorted = filter.sorted(page, found);
        return new FindingsOfPage(
                FindingLimit.OF_A_RULE.of(sorted.reported()), sorted.setAside().keeping(Limits.RULE_FINDINGS));
    }
}
