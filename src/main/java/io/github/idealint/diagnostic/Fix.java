package io.github.idealint.diagnostic;

import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A change to the page that settles a finding.
 *
 * @param title what it does, as an imperative: {@code Write 'beginner'}
 * @param applicability how safe it is
 * @param edits the changes, at least one, in order and without overlap
 */
public record Fix(String title, Applicability applicability, List<TextEdit> edits) {

    public Fix {
        edits = edits.stream().sorted(TextEdit.BY_RANGE).toList();
        if (title.isBlank() || edits.isEmpty()) {
            throw new IllegalArgumentException("a fix has a title and an edit: " + title);
        }
        if (overlap(edits)) {
            throw new IllegalArgumentException("the edits of a fix must not overlap: " + title);
        }
    }

    private static boolean overlap(List<TextEdit> edits) {
        return IntStream.range(1, edits.size())
                .anyMatch(next -> edits.get(next - 1).range().end()
                        > edits.get(next).range().start());
    }

    /** A fix that can be applied unseen. */
    public static Fix safe(String title, TextEdit... edits) {
        return new Fix(title, Applicability.SAFE, List.of(edits));
    }

    /** A fix that the author should review. */
    public static Fix unsafe(String title, TextEdit... edits) {
        return new Fix(title, Applicability.UNSAFE, List.of(edits));
    }
}
