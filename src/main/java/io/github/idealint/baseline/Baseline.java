package io.github.idealint.baseline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Findings that are known, each as often as it was found: one more of the same is new.
 *
 * @param counts how often each was found, at least once, in order
 */
public record Baseline(SortedMap<FindingKey, Integer> counts) {

    /** Nothing is known. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    public Baseline {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (counts.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("a known finding is found at least once");
        }
    }

    /** How often a finding is known. */
    int count(FindingKey key) {
        return counts.getOrDefault(key, 0);
    }

    /** How many findings are known. */
    public int size() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /**
     * What is known after a run.
     *
     * @param found what the run found
     * @param judged what the run could find at all; all else stays as it is, but for what it found more often
     */
    public Baseline renewed(Baseline found, Predicate<FindingKey> judged) {
        SortedMap<FindingKey, Integer> all = new TreeMap<>(found.counts);
        counts.forEach((key, count) -> {
            if (!judged.test(key)) {
                all.merge(key, count, Math::max);
            }
        });
        return new Baseline(all);
    }

    /** The same without what a run could find and did not, so that nothing new becomes known. */
    public Baseline pruned(Baseline found, Predicate<FindingKey> judged) {
        SortedMap<FindingKey, Integer> left = new TreeMap<>();
        counts.forEach((key, count) -> {
            int still = judged.test(key) ? Math.min(count, found.count(key)) : count;
            if (still > 0) {
                left.put(key, still);
            }
        });
        return new Baseline(left);
    }

    /** What this has and another has not, or not as often. */
    public Baseline without(Baseline other) {
        SortedMap<FindingKey, Integer> rest = new TreeMap<>();
        for (Map.Entry<FindingKey, Integer> entry : counts.entrySet()) {
            int more = entry.getValue() - other.count(entry.getKey());
            if (more > 0) {
                rest.put(entry.getKey(), more);
            }
        }
        return new Baseline(rest);
    }
}
