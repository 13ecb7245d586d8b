package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts the findings of a run from a severity on, and the ideas that they are about. A finding outside the ideas of its page
 * counts for the idea before it, or for the first: so all counts of a run are of ideas, unless a page has none.
 */
public final class SeverityCounts {

    private final LintResult result;
    private final Severity least;
    private final Map<SourceText, List<TextRange>> found;

    /** Counts the findings of a severity and of worse ones. */
    public SeverityCounts(LintResult result, Severity least) {
        this.result = result;
        this.least = least;
        this.found = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().atLeast(least))
                .collect(Collectors.groupingBy(
                        Diagnostic::source,
                        Collectors.mapping(diagnostic -> diagnostic.finding().range(), Collectors.toList())));
    }

    /** Whether there is no such finding. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are of each severity: {@code 4 errors and 2 warnings}; empty if there are none. */
    public String counts() {
        return MessageText.all(Arrays.stream(Severity.values())
                .filter(severity -> severity.atLeast(least) && result.count(severity) > 0)
                .map(severity -> count(severity, result.count(severity)))
                .toList());
    }

    private static String count(Severity severity, long number) {
        return MessageText.count(number, severity == Severity.INFO ? "suggestion" : severity.word());
    }

    /**
     * Where they are: {@code the idea}, {@code all 3 ideas}, {@code 1 of 3 ideas and 1 other page}; in pages if the
     * run has no idea.
     */
    public String where() {
        if (ideas() == 0) {
            return some(found.size(), result.pages().size(), "page");
        }
        List<String> places = new ArrayList<>();
        if (ideasFound() > 0) {
            places.add(some(ideasFound(), ideas(), "idea"));
        }
        if (barePagesFound() > 0) {
            places.add(
                    places.isEmpty()
                            ? MessageText.count(barePagesFound(), "page") + " without an idea"
                            : MessageText.count(barePagesFound(), "other page"));
        }
        return MessageText.all(places);
    }

    /** Where they are, as a clause: {@code all 3 ideas need work}. */
    public String needWork() {
        return where() + (isOnePlace() ? " needs work" : " need work");
    }

    private boolean isOnePlace() {
        return ideasFound() + barePagesFound() == 1;
    }

    /** The number of ideas, those without findings among them. */
    long ideas() {
        return result.pages().stream().mapToLong(page -> page.ideas().size()).sum();
    }

    private long ideasFound() {
        return result.pages().stream().mapToLong(this::ideasFound).sum();
    }

    private long ideasFound(CheckedPage page) {
        return found.getOrDefault(page.source(), List.of()).stream()
                .flatMapToInt(finding -> page.ideaOf(finding).stream())
                .distinct()
                .count();
    }

    private long barePagesFound() {
        return result.pages().stream()
                .filter(page -> page.ideas().isEmpty() && found.containsKey(page.source()))
                .count();
    }

    private static String some(long some, long all, String noun) {
        return all > 1 && some < all ? some + " of " + all + " " + noun + "s" : every(all, noun);
    }

    /** All of a number: {@code the idea}, {@code both ideas}, {@code all 3 ideas}. */
    static String every(long number, String noun) {
        return number == 1 ? "the " + noun : (number == 2 ? "both " : "all " + number + " ") + noun + "s";
    }
}
