package io.github.idealint.baseline;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.engine.FindingFilter;
import io.github.idealint.text.Limits;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Takes down what a run finds, as many different findings as a baseline may have, and sets nothing aside. */
public final class FoundKeys implements FindingFilter {

    /** What a page could not be read for, and comments with mistakes, are never known: something is not checked there. */
    static final Set<String> NEVER_KNOWN = Set.of("unreadable-page", "malformed-suppression");

    private final Map<FindingKey, Integer> counts = new ConcurrentHashMap<>();

    @Override
    public FindingsOfPage sorted(CheckedPage page, FindingsOfPage found) {
        found.reported().forEach(diagnostic -> add(page, diagnostic));
        return found;
    }

    void add(CheckedPage page, Diagnostic diagnostic) {
        if (NEVER_KNOWN.contains(diagnostic.rule().id())) {
            return;
        }
        FindingKey key = FindingKey.of(page, diagnostic);
        if (counts.size() < Limits.BASELINE_ENTRIES || counts.containsKey(key)) {
            counts.merge(key, 1, Math::addExact);
        }
    }

    /** Whether there may be more different findings than a baseline may have. */
    public boolean isFull() {
        return counts.size() >= Limits.BASELINE_ENTRIES;
    }

    /** All that was found so far. */
    public Baseline baseline() {
        return new Baseline(new TreeMap<>(counts));
    }
}
