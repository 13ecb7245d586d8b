package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final SourceText PAGE = SourceText.of("a.wiki", "one <!-- x -->two &lt;b@c>\nthree");

    private static final List<TextEdit> SHOWN =
            List.of(TextEdit.delete(new TextRange(4, 14)), TextEdit.replace(new TextRange(18, 22), "<"));

    @Test
    void readsWithoutWhatIsHidden() {
        Passage passage = Passage.of(PAGE, new TextRange(0, 26), SHOWN);
        assertThat(passage.text()).isEqualTo("one two <b@c>");
        assertThat(PAGE.text(passage.range(8, 13))).isEqualTo("&lt;b@c>");
        assertThat(PAGE.text(passage.range(0, 7))).isEqualTo("one <!-- x -->two");
    }

    @Test
    void joinsLinesByABlank() {
        Passage joined =
                Passage.join(List.of(Passage.of(PAGE, new TextRange(22, 26)), Passage.of(PAGE, new TextRange(27, 32))));
        assertThat(joined.text()).isEqualTo("b@c> three");
        assertThat(PAGE.text(joined.range())).isEqualTo("b@c>\nthree");
        assertThat(PAGE.text(joined.range(5, 10))).isEqualTo("three");
    }

    @Test
    void trimsBlanksOfEveryKind() {
        SourceText padded = SourceText.of("a.wiki", "\t\u00A0 x \u3000");
        assertThat(Passage.of(padded, padded.range()).trim().range()).isEqualTo(new TextRange(3, 4));
    }

    @Test
    void anEmptyPassageKeepsItsPlace() {
        Passage empty = Passage.of(PAGE, new TextRange(5, 5)).trim();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.range()).isEqualTo(TextRange.at(5));
    }

    @Test
    void everyCharacterKnowsItsPlaceWhateverWasDoneBeforeAndBehindIt() {
        Passage passage = Passage.of(PAGE, new TextRange(0, 26), SHOWN);
        assertThat(IntStream.range(0, passage.text().length()).mapToObj(i -> PAGE.text(passage.range(i, i + 1))))
                .containsExactly("o", "n", "e", " ", "t", "w", "o", " ", "&lt;", "b", "@", "c", ">");
        assertThat(passage.range(13, 13)).isEqualTo(TextRange.at(26));
        assertThat(passage.range(4, 4)).isEqualTo(TextRange.at(14));
    }

    @Test
    void passagesAreEqualHoweverTheyWereMade() {
        Passage two = Passage.of(PAGE, new TextRange(14, 17));
        assertThat(Passage.of(PAGE, new TextRange(0, 26), SHOWN).part(4, 7)).isEqualTo(two);
        assertThat(Passage.of(PAGE, new TextRange(10, 20)).part(4, 7)).isEqualTo(two);
        assertThat(Passage.join(List.of(two))).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(Passage.of(PAGE, new TextRange(14, 17), List.of(TextEdit.replace(new TextRange(14, 15), "t"))))
                .isEqualTo(two);
        assertThat(Passage.of(PAGE, new TextRange(13, 17), List.of(TextEdit.delete(new TextRange(13, 14)))))
                .isNotEqualTo(two);
    }
}
