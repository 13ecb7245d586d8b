package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;

/** Writes what a run found in one format, for machines: the same result gives the same text. */
public interface Reporter {

    /** The whole report. */
    String render(LintResult result);
}
