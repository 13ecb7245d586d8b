package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRangeTest {

    private final TextRange range = new TextRange(2, 5);

    @Test
    void isHalfOpen() {
        assertThat(range.length()).isEqualTo(3);
        assertThat(range.contains(2)).isTrue();
        assertThat(range.contains(4)).isTrue();
        assertThat(range.contains(5)).isFalse();
        assertThat(range.contains(1)).isFalse();
        assertThat(range.isEmpty()).isFalse();
        assertThat(TextRange.at(2).isEmpty()).isTrue();
    }

    @Test
    void containsWhatItCovers() {
        assertThat(range.contains(new TextRange(2, 5))).isTrue();
        assertThat(range.contains(new TextRange(1, 5))).isFalse();
        assertThat(range.contains(new TextRange(2, 6))).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(range.overlaps(new TextRange(5, 6))).isFalse();
        assertThat(range.overlaps(new TextRange(0, 2))).isFalse();
        assertThat(range.overlaps(new TextRange(4, 6))).isTrue();
        assertThat(range.overlaps(new TextRange(0, 3))).isTrue();
    }

    @Test
    void coversBoth() {
        assertThat(range.cover(new TextRange(7, 9))).isEqualTo(new TextRange(2, 9));
        assertThat(range.cover(new TextRange(0, 3))).isEqualTo(new TextRange(0, 5));
    }

    @Test
    void isOrderedByPlace() {
        assertThat(Stream.of(new TextRange(3, 4), new TextRange(2, 9), range).sorted())
                .isEqualTo(List.of(range, new TextRange(2, 9), new TextRange(3, 4)));
    }

    @Test
    void losesTheBlanksAtItsEnds() {
        String text = "a  b c\t d";

        assertThat(new TextRange(1, 8).trim(text)).isEqualTo(new TextRange(3, 6));
        assertThat(new TextRange(3, 6).trim(text)).isEqualTo(new TextRange(3, 6));
        assertThat(new TextRange(1, 3).trim(text).isEmpty()).isTrue();
    }
}
