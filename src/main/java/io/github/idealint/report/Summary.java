package io.github.idealint.report;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.MessageText;

/** What a run comes to, in a sentence: {@code 3 of 17 ideas need work: 4 errors, 2 warnings.} */
public final class Summary {

    private Summary() {}

    /** The sentence. */
    public static String of(LintResult result) {
        String counts = new SeverityCounts(result, Severity.INFO).counts();
        return verdict(result) + (counts.isEmpty() ? "." : ": " + counts + ".");
    }

    private static String verdict(LintResult result) {
        SeverityCounts work = new SeverityCounts(result, Severity.WARNING);
        if (!work.isEmpty()) {
            return MessageText.capitalized(work.where()) + (work.places().isOne() ? " needs work" : " need work");
        }
        long ideas = work.places().ideas();
        return ideas > 0 ? fine("idea", ideas) : noIdea(result.pages().size());
    }

    private static String fine(String noun, long number) {
        return number == 1
                ? "The " + noun + " is fine"
                : MessageText.capitalized(ReportedPlaces.every(number)) + " " + noun + "s are fine";
    }

    private static String noIdea(long pages) {
        if (pages == 0) {
            return "There is no page with ideas here";
        }
        return fine("page", pages) + (pages == 1 ? ", but holds no idea" : ", but hold no idea");
    }
}
