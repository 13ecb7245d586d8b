package io.github.idealint.fix;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fixes of a page that can be applied at once: no two of them change the same place. Of two that do, the safe one is chosen,
 * then the first on the page; the other one's turn is after the page has been read again.
 *
 * @param fixed the findings that they settle
 */
public record EditChoice(List<Diagnostic> fixed) {

    private static final Comparator<Diagnostic> SAFE_FIRST =
            Comparator.comparing(EditChoice::applicability).thenComparing(Diagnostic.BY_PLACE);
    private static final String LINE_FEED = "\n";

    public EditChoice {
        fixed = List.copyOf(fixed);
    }

    /** As many of the fixes of some findings of one page as go together. */
    public static EditChoice of(Stream<Diagnostic> found) {
        List<Diagnostic> chosen = new ArrayList<>();
        TreeMap<TextRange, TextEdit> taken = new TreeMap<>();
        found.filter(finding -> finding.finding().fix().isPresent())
                .sorted(SAFE_FIRST)
                .filter(finding -> fix(finding).edits().stream().allMatch(edit -> isFree(edit.range(), taken)))
                .forEach(finding -> {
                    chosen.add(finding);
                    fix(finding).edits().forEach(edit -> taken.put(edit.range(), edit));
                });
        return new EditChoice(chosen);
    }

    private static boolean isFree(TextRange range, TreeMap<TextRange, TextEdit> taken) {
        return Stream.of(taken.floorEntry(range), taken.higherEntry(range))
                .flatMap(near -> Optional.ofNullable(near).stream())
                .map(Map.Entry::getKey)
                .noneMatch(other -> other.equals(range) || other.overlaps(range));
    }

    private static Fix fix(Diagnostic finding) {
        return finding.finding().fix().orElseThrow();
    }

    /** How safe the fix of a finding is. */
    static Applicability applicability(Diagnostic finding) {
        return fix(finding).applicability();
    }

    /** Whether there is nothing to apply. */
    public boolean isEmpty() {
        return fixed.isEmpty();
    }

    /** The edits of all the fixes, in the order of the page. */
    List<TextEdit> edits() {
        return fixed.stream()
                .flatMap(finding -> fix(finding).edits().stream())
                .sorted(TextEdit.BY_RANGE)
                .toList();
    }

    /** A text of the page after all the fixes; new lines end as its first line does. */
    public String applyTo(String text) {
        String end = lineEnd(text);
        return TextEdit.apply(
                text,
                edits().stream()
                        .map(edit -> TextEdit.replace(
                                edit.range(), edit.replacement().replaceAll("\\r\\n|\\n", end)))
                        .toList());
    }

    private static String lineEnd(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : LINE_FEED;
    }
}
