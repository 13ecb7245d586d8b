package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {

    @Test
    void countsTheLinesOfAnExportNotThoseOfItsPage() {
        Predicate<TextRange> asked = changed(121).on(page("wiki.xml"));
        assertThat(asked.test(new TextRange(0, 3))).isFalse();
        assertThat(asked.test(new TextRange(4, 7))).isTrue();
    }

    @Test
    void asksAllOfACompressedExport() {
        assertThat(changed(1).on(page("wiki.xml.gz")).test(new TextRange(0, 3))).isTrue();
        assertThat(changed(1).on(page("wiki.xml.bz2")).test(new TextRange(0, 3)))
                .isTrue();
    }

    private static ChangedLines changed(int line) {
        BitSet numbers = new BitSet();
        numbers.set(line);
        return new ChangedLines(Map.of("wiki.xml", numbers, "wiki.xml.gz", numbers, "wiki.xml.bz2", numbers));
    }

    private static SourceText page(String path) {
        Anchor start = new Anchor(0, new Position(120, 31));
        return SourceText.within(path, Embedding.of("Timer", 0, List.of(start)), "one\ntwo\n");
    }
}
