package io.github.idealint.diagnostic;

import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that a run found: what reports are made from.
 *
 * @param pages the pages checked, in the order of their paths
 * @param rules all rules, including those that are switched off, by id
 * @param diagnostics what they found, by place
 * @param setAside what else they found, which is not reported
 */
public record LintResult(
        List<CheckedPage> pages, List<RuleDescriptor> rules, List<Diagnostic> diagnostics, SetAside setAside) {

    public LintResult {
        pages = pages.stream()
                .sorted(Comparator.comparing(CheckedPage::source, SourceText.BY_PLACE))
                .toList();
        rules = rules.stream().sorted(Comparator.comparing(RuleDescriptor::id)).toList();
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** A run in which nothing is set aside. */
    public LintResult(List<CheckedPage> pages, List<RuleDescriptor> rules, List<Diagnostic> diagnostics) {
        this(pages, rules, diagnostics, SetAside.NOTHING);
    }

    /** The number of diagnostics of exactly this severity. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** The diagnostics of each page that has some, in order. */
    public Map<SourceText, List<Diagnostic>> byPage() {
        return byPage(diagnostics.stream());
    }

    private static Map<SourceText, List<Diagnostic>> byPage(Stream<Diagnostic> inOrder) {
        return inOrder.collect(Collectors.groupingBy(Diagnostic::source, LinkedHashMap::new, Collectors.toList()));
    }

    /** The diagnostics and the suppressed ones of each page that has some, in order. */
    public Map<SourceText, List<Diagnostic>> byPageWithSuppressed() {
        return byPage(Stream.concat(
                        diagnostics.stream(), setAside.suppressed().stream().map(SuppressedFinding::diagnostic))
                .sorted(Diagnostic.BY_PLACE));
    }

    /** Whether there is a diagnostic of this severity or a higher one. */
    public boolean hasAtLeast(Severity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().atLeast(severity));
    }

    /**
     * A page that was checked.
     *
     * @param source its text
     * @param ideas its ideas, in order
     * @param groups what was checked: the groups of the rules that ran on it, by name
     */
    public record CheckedPage(SourceText source, List<CheckedIdea> ideas, List<String> groups) {

        public CheckedPage {
            ideas = List.copyOf(ideas);
            groups = groups.stream().distinct().sorted().toList();
        }

        /**
         * The number of the idea, from 0, that a finding counts for: the one that it begins in, otherwise the one before it, or
         * the first. Empty if the page has no idea.
         */
        public OptionalInt ideaOf(TextRange finding) {
            return ideas.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(IntStream.range(0, ideas.size())
                            .filter(i -> ideas.get(i).range().start() <= finding.start())
                            .reduce(0, (earlier, later) -> later));
        }
    }

    /**
     * An idea that was checked.
     *
     * @param title its title, as its page has it; empty if it has none
     * @param range all of it
     */
    public record CheckedIdea(String title, TextRange range) {

        public CheckedIdea {
            Objects.requireNonNull(title);
            Objects.requireNonNull(range);
        }
    }
}
