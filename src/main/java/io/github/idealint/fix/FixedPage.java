package io.github.idealint.fix;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.text.SourceText;
import java.util.List;

/**
 * A page with what fixes make of it.
 *
 * @param before the page as its author wrote it
 * @param after the page after its fixes; the same text if none was applied
 * @param fixed the findings that were settled, in the order in which that happened
 * @param left what is found on it afterwards
 */
public record FixedPage(SourceText before, SourceText after, List<Diagnostic> fixed, List<Diagnostic> left) {

    public FixedPage {
        fixed = List.copyOf(fixed);
        left = List.copyOf(left);
    }

    /** Whether anything was changed. */
    public boolean isChanged() {
        return !before.text().equals(after.text());
    }

    /** How many of the findings left have a fix that an author should review. */
    public long reviewable() {
        return left.stream()
                .flatMap(finding -> finding.finding().fix().stream())
                .filter(fix -> fix.applicability() == Applicability.UNSAFE)
                .count();
    }
}
