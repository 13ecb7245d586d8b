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
}
