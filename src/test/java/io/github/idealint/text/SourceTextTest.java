package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void countsLinesWhateverEndsThem() {
        SourceText text = SourceText.of("a.wiki", "one\r\ntwo\nthree\rfour\n");
        assertThat(text.lineCount()).isEqualTo(5);
        assertThat(text.positionOf(5)).isEqualTo(new Position(2, 1));
        assertThat(text.positionOf(11)).isEqualTo(new Position(3, 3));
        assertThat(text.positionOf(15)).isEqualTo(new Position(4, 1));
        assertThat(text.positionOf(20)).isEqualTo(new Position(5, 1));
    }

    @Test
    void cutsLinesWithoutTheirEnds() {
        SourceText text = SourceText.of("a.wiki", "one\r\n\r\ntwo");
        assertThat(text.text(text.line(1))).isEqualTo("one");
        assertThat(text.text(text.line(2))).isEmpty();
        assertThat(text.text(text.line(3))).isEqualTo("two");
    }

    @Test
    void countsColumnsInUtf16AndWithoutTheByteOrderMark() {
        SourceText text = SourceText.of("a.wiki", "\uFEFFa\uD83D\uDE00b\nc");
        assertThat(text.positionOf(0)).isEqualTo(new Position(1, 1));
        assertThat(text.positionOf(1)).isEqualTo(new Position(1, 1));
        assertThat(text.positionOf(4)).isEqualTo(new Position(1, 4));
        assertThat(text.positionOf(6)).isEqualTo(new Position(2, 1));
    }

    @Test
    void remembersTheFirstByteThatIsNoUtf8() {
        byte[] latin = "Men\u00FC?".getBytes(StandardCharsets.ISO_8859_1);
        SourceText text = SourceText.decode("a.wiki", latin);
        assertThat(text.malformedAt()).hasValue(3);
        assertThat(text.text()).isEqualTo("Men\uFFFD?");
    }

    @Test
    void aCharacterCutInTwoAtTheEndIsNoUtf8() {
        assertThat(SourceText.decode("a.wiki", new byte[] {'a', (byte) 0xC3}).malformedAt())
                .hasValue(1);
    }

    @Test
    void readsUtf8() {
        SourceText text = SourceText.decode("a.wiki", "Menü 😀".getBytes(StandardCharsets.UTF_8));
        assertThat(text.malformedAt()).isEmpty();
        assertThat(text.text()).isEqualTo("Menü 😀");
    }

    @Test
    void anEmptyTextHasOneLine() {
        SourceText text = SourceText.of("a.wiki", "");
        assertThat(text.lineCount()).isEqualTo(1);
        assertThat(text.line(1)).isEqualTo(TextRange.at(0));
        assertThat(text.hasByteOrderMark()).isFalse();
    }

    @Test
    void aRangeIsNoneIfItEndsBeforeItStarts() {
        assertThatThrownBy(() -> new TextRange(2, 1)).hasMessageContaining("2..1");
        assertThatThrownBy(() -> new TextRange(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(0, 1)).hasMessageContaining("0:1");
    }

    @Test
    void knowsTheLineOfEachOffset() {
        SourceText text = SourceText.of("a.wiki", "ab\r\nc\n\rd");
        assertThat(IntStream.rangeClosed(0, 8).map(text::lineAt)).containsExactly(1, 1, 1, 1, 2, 2, 3, 4, 4);
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.range()).isEqualTo(new TextRange(0, 8));
        assertThat(text.path()).isEqualTo("a.wiki");
    }

    @Test
    void countsManyLines() {
        SourceText text = SourceText.of("a.wiki", "x\n".repeat(1_000));
        assertThat(text.lineCount()).isEqualTo(1_001);
        assertThat(text.positionOf(1_999)).isEqualTo(new Position(1_000, 2));
        assertThat(text.line(1_000)).isEqualTo(new TextRange(1_998, 1_999));
        assertThat(text.line(1_001)).isEqualTo(TextRange.at(2_000));
    }

    @Test
    void isCalledByItsPathAndByTheTitleOfAPageInAFileOfMany() {
        assertThat(SourceText.of("ideas/Timer.wiki", "").label()).isEqualTo("ideas/Timer.wiki");
        Embedding page = Embedding.of("Ideas/Timer", 0, List.of(new Embedding.Anchor(0, new Position(9, 1))));
        assertThat(SourceText.within("wiki.xml", page, "").label()).isEqualTo("wiki.xml (Ideas/Timer)");
    }

    @Test
    void positionsAreOrderedByLineThenColumn() {
        assertThat(Stream.of(new Position(2, 1), new Position(1, 9), new Position(1, 3))
                        .sorted())
                .containsExactly(new Position(1, 3), new Position(1, 9), new Position(2, 1));
        assertThatThrownBy(() -> new Position(1, 0)).hasMessageContaining("1:0");
    }

    @Test
    void otherSpacesAndSeparatorsEndNoLine() {
        assertThat(SourceText.of("a.wiki", "a\u0085b\u2028c\u000Bd\fe").lineCount())
                .isEqualTo(1);
    }
}
