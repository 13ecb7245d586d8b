package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.Optional;

/** The result of a run in a sentence: {@code 3 of 17 ideas need work: 4 errors and 2 warnings. Not counted:
 * 3 suppressed.} */
public final class Summary {

    private static final MessageTemplate NOT_COUNTED = new MessageTemplate("Not counted: {}.");

    private Summary() {}

    /** The sentence. */
    public static String of(LintResult result) {
        String counts = new SeverityCounts(result, Severity.INFO).counts();
        boolean fine = new SeverityCounts(result, Severity.WARNING).isEmpty();
        String found = counts.isEmpty() ? "" : fine ? " (" + counts + ")" : ": " + counts;
        return MessageText.capitalized(verdict(result)) + found + "." + notCounted(result.setAside());
    }

    private static String notCounted(SetAside setAside) {
        return Optional.of(setAside.counts())
                .filter(counts -> !counts.isEmpty())
                .map(counts -> " " + NOT_COUNTED.with(counts))
                .orElse("");
    }

    private static String verdict(LintResult result) {
        SeverityCounts work = new SeverityCounts(result, Severity.WARNING);
        if (!work.isEmpty()) {
            return work.needWork();
        }
        return work.ideas() > 0
                ? fine("idea", work.ideas())
                : withoutIdea(result.pages().size());
    }

    private static String fine(String noun, long number) {
        return SeverityCounts.every(number, noun) + (number == 1 ? " is fine" : " are fine");
    }

    private static String withoutIdea(long pages) {
        if (pages == 0) {
            return "no pages with ideas were found";
        }
        return fine("page", pages) + (pages == 1 ? ", but contains no ideas" : ", but contain no ideas");
    }
}
