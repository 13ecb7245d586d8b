package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the result of a run in one format: the same text for the same result. */
public interface Reporter {

    /** The text of the report, piece by piece: that of a long run is never in memory as a whole. */
    Stream<String> pieces(LintResult result);

    /** The text of the report. */
    default String render(LintResult result) {
        return pieces(result).collect(Collectors.joining());
    }
}
