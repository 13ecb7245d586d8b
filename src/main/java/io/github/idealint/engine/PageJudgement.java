package io.github.idealint.engine;

import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.rule.RunKnowledge;
import java.util.List;
import java.util.Set;

/**
 * What the rules make of a page, before anything but what comments suppress is set aside.
 *
 * @param page the page
 * @param byRule what each rule found that found something, in the order of the rules
 * @param comments how many comments the page has that are meant for idealint
 * @param undecided the rules, by their ids, that need something which was not known yet
 * @param asked what the rules asked for besides the page
 * @param failed whether idealint itself failed on the page, so that its judgement is kept for no other run
 */
record PageJudgement(
        CheckedPage page,
        List<FindingsOfPage> byRule,
        int comments,
        Set<String> undecided,
        Set<RunKnowledge> asked,
        boolean failed) {

    PageJudgement {
        byRule = byRule.stream()
                .filter(found -> !found.reported().isEmpty() || found.setAside().suppressions() > 0)
                .toList();
        undecided = Set.copyOf(undecided);
        asked = Set.copyOf(asked);
    }

    /** How many findings it has, those that comments suppress among them. */
    int size() {
        return byRule.stream()
                .mapToInt(found -> found.reported().size() + found.setAside().suppressions())
                .sum();
    }
}
