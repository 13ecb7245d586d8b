package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.MessageText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The findings of a run from a severity on, counted in words. */
public final class SeverityCounts {

    private final LintResult result;
    private final Severity least;
    private final ReportedPlaces places;

    /** Counts the findings as bad as this or worse. */
    public SeverityCounts(LintResult result, Severity least) {
        this.result = result;
        this.least = least;
        this.places = new ReportedPlaces(
                result.pages(),
                result.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity().atLeast(least))
                        .collect(Collectors.groupingBy(
                                Diagnostic::source,
                                Collectors.mapping(
                                        diagnostic -> diagnostic.finding().range(), Collectors.toList()))));
    }

    /** Whether there is no such finding. */
    public boolean isEmpty() {
        return places.found().isEmpty();
    }

    /** How many there are of each severity: {@code 4 errors, 2 warnings}; empty if there are none. */
    public String counts() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.atLeast(least) && result.count(severity) > 0)
                .map(severity -> count(severity, result.count(severity)))
                .collect(Collectors.joining(", "));
    }

    /** Where they are: {@code 3 of 17 ideas}; pages, if no idea is concerned. */
    public String where() {
        return places.words();
    }

    ReportedPlaces places() {
        return places;
    }

    private static String count(Severity severity, long number) {
        return MessageText.count(number, severity == Severity.INFO ? "suggestion" : severity.word());
    }
}
