package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {

    @Test
    void appliesInsertionDeletionAndReplacement() {
        List<TextEdit> edits = List.of(
                TextEdit.replace(new TextRange(4, 7), "2"),
                TextEdit.insert(0, "> "),
                TextEdit.delete(new TextRange(7, 13)));
        assertThat(TextEdit.apply("one two three", edits)).isEqualTo("> one 2");
    }

    @Test
    void refusesWhatOverlaps() {
        List<TextEdit> edits = List.of(TextEdit.delete(new TextRange(0, 3)), TextEdit.insert(2, "x"));
        assertThatThrownBy(() -> TextEdit.apply("one", edits)).hasMessageContaining("overlaps");
        assertThatThrownBy(() -> TextEdit.apply("one", List.of(TextEdit.delete(new TextRange(2, 4)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editsThatTouchAreAppliedInTheOrderOfThePage() {
        List<TextEdit> edits = List.of(
                TextEdit.insert(3, "c"),
                TextEdit.replace(new TextRange(1, 3), "b"),
                TextEdit.insert(1, "a"),
                TextEdit.insert(4, "d"));
        assertThat(TextEdit.apply("0123", edits)).isEqualTo("0abc3d");
        assertThat(TextEdit.apply("0123", List.of())).isEqualTo("0123");
    }

    @Test
    void aDeletionReplacesByNothing() {
        assertThat(TextEdit.delete(new TextRange(1, 2))).isEqualTo(TextEdit.replace(new TextRange(1, 2), ""));
        assertThat(TextEdit.insert(1, "x").range().isEmpty()).isTrue();
    }
}
