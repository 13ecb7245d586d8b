package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.CheckedPage;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCountsTest {

    private static final CheckedPage PAGE = Runs.page("a.wiki", "=== Idea ===");

    @Test
    void saysNothingOfASingleFinding() {
        assertThat(RuleCounts.lines(Runs.run(2, Severity.ERROR))).isEmpty();
        assertThat(RuleCounts.lines(Runs.run(2))).isEmpty();
    }

    @Test
    void breaksLinesThatAScreenCannotHold() {
        Diagnostic[] diagnostics = "abcdefghijkl"
                .chars()
                .mapToObj(letter -> "rule-" + (char) letter)
                .map(id -> new RuleDescriptor(id, "something", Severity.INFO))
                .map(rule -> Runs.found(PAGE, rule, "Idea", "Found."))
                .toArray(Diagnostic[]::new);
        assertThat(RuleCounts.lines(Runs.run(List.of(PAGE), diagnostics)))
                .containsExactly(
                        "By rule: 1 rule-a, 1 rule-b, 1 rule-c, 1 rule-d, 1 rule-e, 1 rule-f, 1 rule-g, 1 rule-h, 1 rule-i,",
                        "         1 rule-j, 1 rule-k, 1 rule-l.");
    }
}
