package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.InlineReader.ShownEdits;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownEditsTest {

    @Test
    void deletesLineByLine() {
        ShownEdits edits = new ShownEdits(SourceText.of("page.wiki", "ab\ncd\r\n\nef"));
        edits.delete(new TextRange(1, 10));
        assertThat(edits.edits())
                .extracting(TextEdit::range)
                .containsExactly(
                        new TextRange(1, 2),
                        new TextRange(2, 3),
                        new TextRange(3, 5),
                        new TextRange(5, 7),
                        new TextRange(7, 8),
                        new TextRange(8, 10));
    }

    @Test
    void deletesNothingOfAnEmptyRange() {
        ShownEdits edits = new ShownEdits(SourceText.of("page.wiki", "ab\ncd"));
        edits.delete(TextRange.at(1));
        edits.delete(TextRange.at(5));
        assertThat(edits.edits()).isEmpty();
    }

    @Test
    void aBreakIsABlankAndAnyOtherTagIsNothing() {
        ShownEdits edits = new ShownEdits(SourceText.of("page.wiki", "<br><b><BR>"));
        edits.tag(new TextRange(7, 11), "BR");
        edits.tag(new TextRange(4, 7), "b");
        edits.tag(new TextRange(0, 4), "br");
        assertThat(edits.edits())
                .containsExactly(
                        TextEdit.replace(new TextRange(0, 4), " "),
                        TextEdit.delete(new TextRange(4, 7)),
                        TextEdit.replace(new TextRange(7, 11), " "));
    }

    @Test
    void ofTwoThatOverlapTheFirstCounts() {
        ShownEdits edits = new ShownEdits(SourceText.of("page.wiki", "abcdef"));
        edits.delete(new TextRange(2, 5));
        edits.replace(List.of(
                TextEdit.replace(new TextRange(4, 6), "x"),
                TextEdit.replace(new TextRange(0, 2), "y"),
                TextEdit.replace(new TextRange(5, 6), "z")));
        assertThat(TextEdit.apply("abcdef", edits.edits())).isEqualTo("yz");
    }

    @Test
    void textIsApartWhereAnotherBegins() {
        TextPieces pieces = new TextPieces(new TextRange(10, 16));
        pieces.separate(new TextRange(12, 15));
        pieces.exclude(new TextRange(13, 14));
        assertThat(pieces.ids()).containsExactly(1, 1, 2, 0, 2, 1);
        pieces.separate(new TextRange(15, 16));
        assertThat(pieces.ids()).containsExactly(1, 1, 2, 0, 2, 3);
    }
}
