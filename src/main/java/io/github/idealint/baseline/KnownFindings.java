package io.github.idealint.baseline;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.engine.FindingFilter;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sets aside what a baseline knows, and what a change did not cause. What stands on a changed line is new, and so is what was
 * not found before the change: a field that it removed, a page that it made an orphan. Of findings that are alike, those are
 * known first that the change did not cause.
 *
 * @param baseline what is known
 * @param change what has changed, if that is asked
 * @param all takes down what is found
 */
public record KnownFindings(Baseline baseline, Optional<Change> change, FoundKeys all) implements FindingFilter {

    /**
     * A change of the pages.
     *
     * @param lines the lines that it changed
     * @param before what was found before it
     */
    public record Change(LinkScope lines, Baseline before) {}

    @Override
    public FindingsOfPage sorted(CheckedPage page, FindingsOfPage found) {
        found.reported().forEach(diagnostic -> all.add(page, diagnostic));
        List<Diagnostic> old =
                change.map(some -> unchanged(some, page, found.reported())).orElse(List.of());
        Set<Diagnostic> unchanged = identities(old);
        List<Diagnostic> inOrder = new ArrayList<>(old);
        found.reported().stream().filter(one -> !unchanged.contains(one)).forEach(inOrder::add);
        Set<Diagnostic> known = identities(taken(baseline, page, inOrder));
        List<Diagnostic> left = found.reported().stream()
                .filter(one -> !known.contains(one) && !unchanged.contains(one))
                .toList();
        int others = found.reported().size() - left.size() - known.size();
        return new FindingsOfPage(left, found.setAside().and(new SetAside(List.of(), 0, known.size(), others)));
    }

    private static List<Diagnostic> unchanged(Change change, CheckedPage page, List<Diagnostic> found) {
        Predicate<TextRange> isChanged = change.lines().on(page.source());
        List<Diagnostic> elsewhere = found.stream()
                .filter(one -> !isChanged.test(one.finding().range()))
                .toList();
        return taken(change.before(), page, elsewhere);
    }

    /** As many of some findings as a baseline has, the first ones. */
    private static List<Diagnostic> taken(Baseline baseline, CheckedPage page, List<Diagnostic> found) {
        if (baseline.counts().isEmpty()) {
            return List.of();
        }
        Map<FindingKey, Integer> taken = new HashMap<>();
        List<Diagnostic> known = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            FindingKey key = FindingKey.of(page, diagnostic);
            boolean may = !FoundKeys.NEVER_KNOWN.contains(diagnostic.rule().id());
            if (may && taken.merge(key, 1, Math::addExact) <= baseline.count(key)) {
                known.add(diagnostic);
            }
        }
        return known;
    }

    private static Set<Diagnostic> identities(List<Diagnostic> some) {
        Set<Diagnostic> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(some);
        return set;
    }
}
