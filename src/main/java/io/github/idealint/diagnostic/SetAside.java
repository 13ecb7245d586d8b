package io.github.idealint.diagnostic;

import io.github.idealint.text.MessageText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found and is not reported, and why.
 *
 * @param suppressed what comments on the pages suppress, by place
 * @param suppressedBesides how many more they suppress, past the number that is kept
 * @param known how many findings the baseline has
 * @param unchanged how many there were before the revision that changes are counted from
 */
public record SetAside(List<SuppressedFinding> suppressed, int suppressedBesides, int known, int unchanged) {

    /** Everything is reported. */
    public static final SetAside NOTHING = new SetAside(List.of(), 0, 0, 0);

    public SetAside {
        suppressed = suppressed.stream()
                .sorted(Comparator.comparing(SuppressedFinding::diagnostic, Diagnostic.BY_PLACE))
                .toList();
    }

    /**
     * A finding that a comment on its page suppresses.
     *
     * @param diagnostic the finding
     * @param reason the reason that the comment gives
     */
    public record SuppressedFinding(Diagnostic diagnostic, Optional<String> reason) {

        public SuppressedFinding {
            Objects.requireNonNull(diagnostic);
            Objects.requireNonNull(reason);
        }
    }

    /** These and others. */
    public SetAside and(SetAside more) {
        return new SetAside(
                Stream.concat(suppressed.stream(), more.suppressed.stream()).toList(),
                suppressedBesides + more.suppressedBesides,
                known + more.known,
                unchanged + more.unchanged);
    }

    /** The same, of which only so many suppressed findings are kept. */
    public SetAside keeping(int most) {
        int kept = Math.max(0, Math.min(most, suppressed.size()));
        return new SetAside(
                suppressed.subList(0, kept), suppressedBesides + suppressed.size() - kept, known, unchanged);
    }

    /** The same without the suppressed findings that are kept. */
    public SetAside withoutSuppressed() {
        return new SetAside(List.of(), suppressedBesides, known, unchanged);
    }

    /** How many findings comments suppress. */
    public int suppressions() {
        return suppressed.size() + suppressedBesides;
    }

    /** How many there are of each kind: {@code 3 suppressed and 12 known}; empty if there are none. */
    public String counts() {
        return MessageText.all(
                Stream.of(count(suppressions(), "suppressed"), count(known, "known"), count(unchanged, "unchanged"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> count(int number, String kind) {
        return Optional.of(number + " " + kind).filter(any -> number > 0);
    }
}
