package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was checked of an idea, or of a page on which no idea stands.
 *
 * @param page the page
 * @param idea the idea; empty for a page without ideas
 * @param groups the groups of rules, by name, each with what it found: with nothing if the check is passed
 */
record Checklist(CheckedPage page, Optional<CheckedIdea> idea, SortedMap<String, List<Diagnostic>> groups) {

    Checklist {
        groups = new TreeMap<>(groups);
    }

    /** The checklists of all ideas, in order. */
    static Stream<Checklist> of(LintResult result) {
        Map<?, List<Diagnostic>> byPage = result.byPage();
        return result.pages().stream()
                .flatMap(page -> of(page, byPage.getOrDefault(page.source(), List.of())).stream());
    }

    /** The checklists of a page on which something was found. */
    static List<Checklist> of(CheckedPage page, List<Diagnostic> found) {
        List<Checklist> lists = IntStream.range(0, Math.max(1, page.ideas().size()))
                .mapToObj(i -> empty(page, page.ideas().stream().skip(i).findFirst()))
                .toList();
        found.forEach(diagnostic -> lists.get(
                        page.ideaOf(diagnostic.finding().range()).orElse(0))
                .groups
                .computeIfAbsent(diagnostic.rule().group(), unseen -> new ArrayList<>())
                .add(diagnostic));
        return lists;
    }

    private static Checklist empty(CheckedPage page, Optional<CheckedIdea> idea) {
        SortedMap<String, List<Diagnostic>> groups = new TreeMap<>();
        page.groups().forEach(group -> groups.put(group, new ArrayList<>()));
        return new Checklist(page, idea, groups);
    }

    /** The title of the idea, or else of the page, or else its path. */
    String title() {
        return idea.map(CheckedIdea::title)
                .filter(title -> !title.isBlank())
                .or(page.source()::title)
                .orElse(page.source().place());
    }

    /** All that was found, group by group. */
    List<Diagnostic> findings() {
        return groups.values().stream().flatMap(Collection::stream).toList();
    }

    /** Whether what a check found needs work: advice alone does not. */
    static boolean needsWork(List<Diagnostic> found) {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity().atLeast(Severity.WARNING));
    }
}
