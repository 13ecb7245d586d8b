package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each rule spoke. */
final class RuleCounts {

    private static final int WIDEST = 100;
    private static final String LEAD = "By rule: ";

    private RuleCounts() {}

    /** {@code By rule: 3 missing-field, 1 unknown-level.} in lines of a screen's width; a single finding needs none. */
    static List<String> lines(LintResult result) {
        return result.diagnostics().size() < 2 ? List.of() : wrapped(counts(result));
    }

    private static List<String> counts(LintResult result) {
        Map<String, Long> byRule = result.diagnostics().stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.rule().id(), TreeMap::new, Collectors.counting()));
        return byRule.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(rule -> rule.getValue() + " " + rule.getKey())
                .toList();
    }

    private static List<String> wrapped(List<String> counts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(LEAD);
        for (int i = 0; i < counts.size(); i++) {
            String count = counts.get(i) + (i < counts.size() - 1 ? "," : ".");
            if (line.length() + count.length() > WIDEST) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(LEAD.length()));
            }
            line.append(count).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
