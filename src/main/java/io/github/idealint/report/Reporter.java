package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;

/** Writes the result of a run in one format: the same text for the same result. */
public interface Reporter {

    /** The text of the report. */
    String render(LintResult result);
}
