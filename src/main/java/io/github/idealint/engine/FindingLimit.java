package io.github.idealint.engine;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many findings of one page are listed. One more then says how many there are besides, and takes the place of the
 * first of them and the rule of the most severe.
 *
 * @param most how many, at least 0
 * @param rest what the last one says: its gaps are how many findings are left out, and the limit
 * @param limit the limit, as the message names it
 */
record FindingLimit(int most, MessageTemplate rest, int limit) {

    private static final MessageTemplate OF_RULE = new MessageTemplate(
            "This page has {} of this rule from here on. Correct the {} that are listed, then run idealint again.");
    private static final MessageTemplate OF_RUN = new MessageTemplate(
            "This page has {} from here on, which are not listed: this run already has {}. Correct those, then run idealint"
                    + " again.");

    /** That of one rule on one page. */
    static final FindingLimit OF_A_RULE = new FindingLimit(Limits.RULE_FINDINGS, OF_RULE, Limits.RULE_FINDINGS);

    /** That of a page in a run which lists some findings of other pages already. */
    static FindingLimit after(int listed) {
        return new FindingLimit(Math.max(0, Limits.RUN_FINDINGS - listed), OF_RUN, Limits.RUN_FINDINGS);
    }

    /** The findings of a page that are listed; all of them, in the same order, if they are not too many. */
    List<Diagnostic> of(List<Diagnostic> found) {
        if (found.size() <= most) {
            return found;
        }
        List<Diagnostic> sorted = found.stream().sorted(Diagnostic.BY_PLACE).toList();
        List<Diagnostic> listed = new ArrayList<>(sorted.subList(0, most));
        listed.add(summary(sorted.subList(most, sorted.size())));
        return listed;
    }

    private Diagnostic summary(List<Diagnostic> others) {
        Diagnostic worst =
                others.stream().min(Comparator.comparing(Diagnostic::severity)).orElseThrow();
        return new Diagnostic(
                worst.rule(),
                worst.severity(),
                worst.source(),
                Finding.at(others.get(0).finding().range(), rest.with(count(others.size(), "more finding"), limit)));
    }
}
