package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.engine.LintRun;
import io.github.idealint.text.MessageTemplate;

/**
 * The comments on the pages of a run that would suppress findings if that were allowed.
 *
 * @param number how many there are
 */
record IgnoredComments(int number) {

    private static final MessageTemplate IGNORED =
            new MessageTemplate("Ignored {} on the pages, because 'allowSuppressions' is false.");

    /** Those of a run. */
    static IgnoredComments of(LintRun run, RunPages pages) {
        return new IgnoredComments(pages.selection().allowSuppressions() ? 0 : run.comments());
    }

    /** Logs how many there are, if there are any. */
    void log(RunLog log) {
        if (number > 0) {
            log.info(IGNORED.with(count(number, "suppression comment")));
        }
    }
}
