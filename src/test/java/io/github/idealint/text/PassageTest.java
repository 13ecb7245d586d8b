package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void markupBetweenMarksDoesNotMakeMoreOfThem() {
        for (String mark : List.of("\u0301", "\uD834\uDD85")) {
            String some = mark.repeat(60 / mark.length());
            SourceText page = SourceText.of("a.wiki", "a" + some + "<b>" + some + "b");
            int tag = 1 + some.length();
            Passage passage = Passage.of(page, page.range(), List.of(TextEdit.delete(new TextRange(tag, tag + 3))));
            assertThat(passage.text()).isEqualTo("a" + mark.repeat(100 / mark.length()) + "b");
            int last = passage.text().length() - 1;
            assertThat(page.text(passage.range(last, last + 1))).isEqualTo("b");
        }
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

    @Test
    void aPartKnowsItsPlaceAndItsOwnParts() {
        Passage passage = Passage.of(PAGE, new TextRange(0, 26), SHOWN);
        Passage part = passage.part(4, 11).part(1, 6);
        assertThat(part.text()).isEqualTo("wo <b");
        assertThat(PAGE.text(part.range())).isEqualTo("wo &lt;b");
        assertThat(PAGE.text(part.range(3, 4))).isEqualTo("&lt;");
        assertThat(part.part(0, 0).range()).isEqualTo(TextRange.at(15));
        assertThat(part.part(5, 5).range()).isEqualTo(TextRange.at(23));
        assertThat(passage.part(13, 13).range()).isEqualTo(TextRange.at(26));
    }

    @Test
    void aMatchAndItsGroupsHavePlaces() {
        Passage passage = Passage.of(PAGE, new TextRange(0, 26), SHOWN);
        Matcher match = Pattern.compile("t(w)o <(b)").matcher(passage.text());
        assertThat(match.find()).isTrue();
        assertThat(PAGE.text(passage.range(match))).isEqualTo("two &lt;b");
        assertThat(PAGE.text(passage.range(match, 1))).isEqualTo("w");
        assertThat(PAGE.text(passage.range(match, 2))).isEqualTo("b");
    }

    @Test
    void onlyEditsInsideTheRangeCount() {
        List<TextEdit> edits = List.of(
                TextEdit.delete(new TextRange(0, 4)),
                TextEdit.delete(new TextRange(4, 14)),
                TextEdit.replace(new TextRange(18, 22), "<"));
        assertThat(Passage.of(PAGE, new TextRange(2, 17), edits).text()).isEqualTo("e two");
        assertThat(Passage.of(PAGE, new TextRange(14, 20), edits).text()).isEqualTo("two &l");
    }

    @Test
    void ofEditsInEditsTheOuterCounts() {
        List<TextEdit> edits =
                List.of(TextEdit.delete(new TextRange(3, 14)), TextEdit.replace(new TextRange(5, 7), "x"));
        assertThat(Passage.of(PAGE, new TextRange(0, 17), edits).text()).isEqualTo("onetwo");
    }

    @Test
    void aReplacementOfSeveralCharactersStandsForTheWholeOfWhatItReplaces() {
        Passage passage = Passage.of(PAGE, new TextRange(0, 3), List.of(TextEdit.replace(new TextRange(1, 2), "NNN")));
        assertThat(passage.text()).isEqualTo("oNNNe");
        assertThat(passage.range(1, 2)).isEqualTo(new TextRange(1, 2));
        assertThat(passage.range(2, 5)).isEqualTo(new TextRange(1, 3));
    }

    @Test
    void manyEditsNeedRoom() {
        String text = "a&amp;".repeat(100);
        SourceText source = SourceText.of("a.wiki", text);
        List<TextEdit> edits = IntStream.range(0, 100)
                .mapToObj(i -> TextEdit.replace(new TextRange(6 * i + 1, 6 * i + 6), "&"))
                .toList();
        Passage passage = Passage.of(source, source.range(), edits);
        assertThat(passage.text()).isEqualTo("a&".repeat(100));
        assertThat(passage.range(199, 200)).isEqualTo(new TextRange(595, 600));
        assertThat(passage.range(198, 199)).isEqualTo(new TextRange(594, 595));
        assertThat(passage.range()).isEqualTo(source.range());
    }

    @Test
    void joiningNothingGivesNothing() {
        assertThat(Passage.join(List.of()).isEmpty()).isTrue();
        Passage late = Passage.of(PAGE, new TextRange(27, 27));
        assertThat(Passage.join(List.of(late)).range()).isEqualTo(TextRange.at(27));
        assertThat(Passage.join(List.of(late, Passage.of(PAGE, new TextRange(0, 3))))
                        .text())
                .isEqualTo("one");
    }

    @Test
    void differsByTextByPlaceAndByWhatWasReplaced() {
        SourceText twice = SourceText.of("a.wiki", "ab ab &b");
        Passage first = Passage.of(twice, new TextRange(0, 2));
        assertThat(first).isNotEqualTo(Passage.of(twice, new TextRange(3, 5))).isNotEqualTo("ab");
        assertThat(first).isNotEqualTo(Passage.of(twice, new TextRange(0, 1)));
        Passage replaced = Passage.of(twice, new TextRange(6, 8), List.of(TextEdit.replace(new TextRange(6, 7), "xa")));
        Passage longer = Passage.of(twice, new TextRange(6, 8), List.of(TextEdit.replace(new TextRange(6, 8), "xab")));
        assertThat(replaced.text()).isEqualTo(longer.text());
        assertThat(replaced).isNotEqualTo(longer).hasToString("xab");
        assertThat(first.hashCode())
                .isNotEqualTo(Passage.of(twice, new TextRange(3, 5)).hashCode());
    }
}
