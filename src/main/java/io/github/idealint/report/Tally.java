package io.github.idealint.report;

import io.github.idealint.diagnostic.CheckedPage;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The findings of a run from a severity on, counted in words. */
public final class Tally {

    private final LintResult result;
    private final Severity least;
    private final Map<String, List<TextRange>> found;

    /** Counts the findings as bad as this or worse. */
    public Tally(LintResult result, Severity least) {
        this.result = result;
        this.least = least;
        this.found = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().atLeast(least))
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.source().path(),
                        Collectors.mapping(Tally::range, Collectors.toList())));
    }

    /** Whether there is no such finding. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are of each severity: {@code 4 errors, 2 warnings}; empty if there are none. */
    public String counts() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.atLeast(least) && result.count(severity) > 0)
                .map(severity -> count(result.count(severity), noun(severity), nouns(severity)))
                .collect(Collectors.joining(", "));
    }

    /** Where they are: {@code 3 of 17 ideas}, {@code all 3 ideas}; pages, if no idea is concerned. */
    public Share share() {
        Share ideas = new Share("idea", ideas(), ideas(this::isHit));
        return ideas.some() > 0 ? ideas : new Share("page", result.pages().size(), found.size());
    }

    /** The number of ideas, those without a finding too. */
    public long ideas() {
        return ideas(any -> true);
    }

    private long ideas(Predicate<Place> wanted) {
        return result.pages().stream()
                .flatMap(page -> page.ideas().stream().map(idea -> new Place(page, idea)))
                .filter(wanted)
                .count();
    }

    private boolean isHit(Place place) {
        return found.getOrDefault(place.page().source().path(), List.of()).stream()
                .anyMatch(finding ->
                        place.idea().contains(finding.start()) || place.idea().contains(finding));
    }

    private static TextRange range(Diagnostic diagnostic) {
        return diagnostic.finding().range();
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String noun(Severity severity) {
        return severity == Severity.INFO ? "piece of advice" : severity.word();
    }

    private static String nouns(Severity severity) {
        return severity == Severity.INFO ? "pieces of advice" : severity.word() + "s";
    }

    /**
     * Some of all.
     *
     * @param noun what is counted: {@code idea} or {@code page}
     * @param all how many there are
     * @param some how many are meant
     */
    public record Share(String noun, long all, long some) {

        /** The share in words: {@code the idea}, {@code all 3 ideas}, {@code 1 of 3 ideas}. */
        public String words() {
            if (all == 1) {
                return "the " + noun;
            }
            return (some == all ? "all " + all : some + " of " + all) + " " + noun + "s";
        }
    }

    private record Place(CheckedPage page, TextRange idea) {}
}
