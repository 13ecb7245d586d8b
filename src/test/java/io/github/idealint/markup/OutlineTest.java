package io.github.idealint.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.Marked;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final SourceText SOURCE = SourceText.of("page.wiki", "a<n>b</n>c<o>d</o>e<i>f</i>g");

    private static final Partial ON_PAGE = part(Partial.Kind.NOINCLUDE, 1, 4, 5, 9);
    private static final Partial ALONE = part(Partial.Kind.ONLYINCLUDE, 10, 13, 14, 18);
    private static final Partial ELSEWHERE = part(Partial.Kind.INCLUDEONLY, 19, 22, 23, 27);

    @Test
    void aPageHidesWhatIsForOtherPagesAlone() {
        assertThat(hidden(View.PAGE, ELSEWHERE, ON_PAGE, ALONE)).isEqualTo("a<n>b</n>c<o>d</o>e«<i>f</i>»g");
        assertThat(hidden(View.PAGE)).isEqualTo(SOURCE.text());
    }

    @Test
    void otherPagesSeeNothingOfWhatIsForThePageAlone() {
        assertThat(hidden(View.INCLUDED, ON_PAGE, ELSEWHERE)).isEqualTo("a«<n>b</n>»c<o>d</o>e<i>f</i>g");
    }

    @Test
    void otherPagesSeeOnlyThePartsThatAreMarkedSo() {
        assertThat(hidden(View.INCLUDED, ON_PAGE, ALONE, ELSEWHERE)).isEqualTo("«a<n>b</n>c<o>»d«</o>e<i>f</i>g»");
        assertThat(hidden(View.INCLUDED, ALONE, part(Partial.Kind.ONLYINCLUDE, 19, 22, 23, 27)))
                .isEqualTo("«a<n>b</n>c<o>»d«</o>e<i>»f«</i>g»");
    }

    @Test
    void ofPartsInPartsTheOuterCounts() {
        Partial outer = part(Partial.Kind.ONLYINCLUDE, 1, 4, 23, 27);
        assertThat(hidden(View.INCLUDED, ALONE, outer)).isEqualTo("«a<n>»b</n>c<o>d</o>e<i>f«</i>g»");
    }

    @Test
    void findsTheEditsOfARange() {
        List<TextEdit> edits = List.of(
                TextEdit.delete(new TextRange(5, 9)),
                TextEdit.delete(new TextRange(1, 4)),
                TextEdit.replace(new TextRange(10, 13), "["));
        Outline outline = outline(edits, List.of());
        assertThat(IntStream.of(0, 1, 2, 5, 6, 10, 11, 28).map(outline::firstShownFrom))
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
        assertThat(outline.passage(SOURCE.range()).text()).isEqualTo("abc[d</o>e<i>f</i>g");
        assertThat(outline.passage(new TextRange(4, 10)).text()).isEqualTo("bc");
        assertThat(outline.passage(new TextRange(2, 5)).text()).isEqualTo("n>b");
    }

    @Test
    void sortsByPlace() {
        Inline late = new Inline.Comment(new TextRange(4, 6), TextRange.at(5));
        Inline early = new Inline.Comment(new TextRange(1, 3), TextRange.at(2));
        Outline outline = new Outline(
                SOURCE,
                WikitextNotation.INSTANCE,
                List.of(),
                List.of(late, early),
                List.of(),
                List.of(TextRange.at(9), TextRange.at(3)),
                List.of(ALONE, ON_PAGE),
                List.of(),
                Optional.empty());
        assertThat(outline.inlines()).containsExactly(early, late);
        assertThat(outline.breaks()).containsExactly(TextRange.at(3), TextRange.at(9));
        assertThat(outline.partials()).containsExactly(ON_PAGE, ALONE);
    }

    @Test
    void aPageThatCannotBeReadSaysWhy() {
        Obstacle obstacle = new Obstacle(TextRange.at(0), "It is too deep.");
        Outline outline = Outline.unreadable(SOURCE, WikitextNotation.INSTANCE, obstacle);
        assertThat(outline.obstacle()).contains(obstacle);
        assertThat(outline.sections()).isEmpty();
    }

    @Test
    void aTextIsRefusedWhateverItsMarkup() {
        assertThat(Obstacle.of(SOURCE)).isEmpty();
        assertThat(Obstacle.of(SourceText.of("page.md", "a".repeat(SourceText.LONGEST))))
                .isEmpty();
        assertThat(Obstacle.of(SourceText.of("page.md", "a".repeat(SourceText.LONGEST + 1))))
                .map(Obstacle::range)
                .contains(TextRange.at(SourceText.LONGEST));
        assertThat(Obstacle.of(SourceText.decode("page.md", "Zoë".getBytes(StandardCharsets.ISO_8859_1))))
                .map(Obstacle::range)
                .contains(new TextRange(2, 3));
        assertThat(Obstacle.of(SourceText.damaged("a.xml", Embedding.at(new Position(2, 1)), "<te", "It breaks off.")))
                .contains(new Obstacle(TextRange.at(0), "It breaks off."));
    }

    @Test
    void partsOfAPageLieInOneAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(new TextRange(0, 5), 0, new TextRange(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(new TextRange(0, 5), 7, new TextRange(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(new TextRange(0, 5), 6, new TextRange(1, 6)));
        assertThatIllegalArgumentException().isThrownBy(() -> part(Partial.Kind.NOINCLUDE, 1, 0, 5, 9));
        assertThat(new Heading(new TextRange(0, 5), 6, new TextRange(1, 5)).level())
                .isEqualTo(6);
    }

    private static Partial part(Partial.Kind kind, int start, int contentStart, int contentEnd, int end) {
        return new Partial(kind, new TextRange(start, end), new TextRange(contentStart, contentEnd));
    }

    private static String hidden(View view, Partial... partials) {
        return Marked.draw(
                SOURCE.text(),
                outline(List.of(), List.of(partials)).hidden(view).ranges());
    }

    private static Outline outline(List<TextEdit> shown, List<Partial> partials) {
        return new Outline(
                SOURCE,
                WikitextNotation.INSTANCE,
                List.of(),
                List.of(),
                shown,
                List.of(),
                partials,
                List.of(),
                Optional.empty());
    }
}
