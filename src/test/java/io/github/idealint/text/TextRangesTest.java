package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRangesTest {

    private final TextRanges ranges =
            new TextRanges(List.of(new TextRange(10, 12), new TextRange(2, 4), new TextRange(3, 6)));

    @Test
    void makesOneOfThoseThatOverlap() {
        assertThat(ranges.ranges()).containsExactly(new TextRange(2, 6), new TextRange(10, 12));
        assertThat(ranges.isEmpty()).isFalse();
        assertThat(TextRanges.NONE.isEmpty()).isTrue();
    }

    @Test
    void overlapsWhereverACharacterIsShared() {
        assertThat(ranges.overlap(new TextRange(0, 2))).isFalse();
        assertThat(ranges.overlap(new TextRange(0, 3))).isTrue();
        assertThat(ranges.overlap(new TextRange(6, 10))).isFalse();
        assertThat(ranges.overlap(new TextRange(5, 11))).isTrue();
        assertThat(ranges.overlap(new TextRange(11, 13))).isTrue();
        assertThat(ranges.overlap(new TextRange(12, 13))).isFalse();
    }

    @Test
    void containsOnlyWhatLiesInOneOfThem() {
        assertThat(ranges.contain(new TextRange(2, 6))).isTrue();
        assertThat(ranges.contain(new TextRange(3, 4))).isTrue();
        assertThat(ranges.contain(new TextRange(5, 7))).isFalse();
        assertThat(ranges.contain(new TextRange(5, 11))).isFalse();
        assertThat(ranges.contain(new TextRange(13, 14))).isFalse();
    }

    @Test
    void makesOneOfThoseThatTouchOrLieInAnother() {
        assertThat(new TextRanges(List.of(new TextRange(2, 4), new TextRange(4, 6))).ranges())
                .containsExactly(new TextRange(2, 6));
        assertThat(new TextRanges(List.of(new TextRange(2, 9), new TextRange(3, 4))).ranges())
                .containsExactly(new TextRange(2, 9));
        assertThat(new TextRanges(List.of(new TextRange(2, 4), new TextRange(5, 6))).ranges())
                .hasSize(2);
    }

    @Test
    void findsEachOfMany() {
        TextRanges many = new TextRanges(IntStream.range(0, 50)
                .mapToObj(i -> new TextRange(10 * i, 10 * i + 3))
                .toList());
        IntStream.range(0, 500).forEach(offset -> {
            TextRange one = new TextRange(offset, offset + 1);
            assertThat(many.overlap(one)).as("%s", one).isEqualTo(offset % 10 < 3);
            assertThat(many.contain(one)).as("%s", one).isEqualTo(offset % 10 < 3);
        });
        assertThat(TextRanges.NONE.overlap(new TextRange(0, 9))).isFalse();
        assertThat(TextRanges.NONE.contain(TextRange.at(0))).isFalse();
    }
}
