package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.text.Embedding.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    /** As if line 120 of the file were {@code <text>a &lt; b}, and line 121 {@code c &amp; d}. */
    private static final SourceText PAGE = page("a < b\nc & d", at(0, 120, 7), at(3, 120, 13), at(9, 121, 8));

    @Test
    void aPositionIsOneInTheFile() {
        assertThat(PAGE.positionOf(0)).isEqualTo(new Position(120, 7));
        assertThat(PAGE.positionOf(2)).isEqualTo(new Position(120, 9));
        assertThat(PAGE.positionOf(6)).isEqualTo(new Position(121, 1));
        assertThat(PAGE.positionOf(8)).isEqualTo(new Position(121, 3));
    }

    @Test
    void aCharacterBehindAnEntityStandsBehindAllOfIt() {
        assertThat(PAGE.positionOf(3)).isEqualTo(new Position(120, 13));
        assertThat(PAGE.positionOf(4)).isEqualTo(new Position(120, 14));
        assertThat(PAGE.positionOf(10)).isEqualTo(new Position(121, 9));
    }

    @Test
    void aLineIsOneOfThePage() {
        assertThat(PAGE.lineCount()).isEqualTo(2);
        assertThat(PAGE.lineAt(7)).isEqualTo(2);
        assertThat(PAGE.text(PAGE.line(2))).isEqualTo("c & d");
    }

    @Test
    void aLineEndThatTheFileWritesAsAnEntityIsNoLineOfTheFile() {
        SourceText page = page("a\nb\nc", at(0, 5, 1), at(2, 5, 7));
        assertThat(page.positionOf(2)).isEqualTo(new Position(5, 7));
        assertThat(page.positionOf(4)).isEqualTo(new Position(6, 1));
    }

    @Test
    void anExcerptShowsThePagesLineWithTheFilesNumber() {
        assertThat(Excerpt.of(PAGE, new TextRange(8, 9))).isEqualTo("121 | c & d\n    |   ^");
    }

    @Test
    void pagesOfAFileAreInItsOrder() {
        SourceText later = page("x", at(0, 300, 1));
        assertThat(List.of(SourceText.of("a.wiki", ""), PAGE, later, SourceText.of("z.wiki", "")))
                .isSortedAccordingTo(SourceText.BY_PLACE);
    }

    @Test
    void aPageKnowsItsTitleAndNamespaceAndAFileHasNone() {
        assertThat(PAGE.title()).hasValue("Ideas/Timer");
        assertThat(PAGE.namespace()).isEqualTo(4);
        assertThat(SourceText.of("a.wiki", "x").title()).isEmpty();
        assertThat(SourceText.of("a.wiki", "x").namespace()).isZero();
    }

    @Test
    void whatIsLeftOfADamagedFileSaysWhy() {
        SourceText rest = SourceText.damaged("a.xml", Embedding.at(new Position(7, 3)), "<te", "It breaks off here.");
        assertThat(rest.damage()).hasValue("It breaks off here.");
        assertThat(rest.positionOf(0)).isEqualTo(new Position(7, 3));
        assertThat(rest.title()).isEmpty();
        assertThat(PAGE.damage()).isEmpty();
    }

    @Test
    void theFirstAnchorIsAtTheStart() {
        assertThatThrownBy(() -> page("ab", at(1, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static SourceText page(String text, Anchor... anchors) {
        return SourceText.within("dump.xml", Embedding.of("Ideas/Timer", 4, List.of(anchors)), text);
    }

    private static Anchor at(int offset, int line, int column) {
        return new Anchor(offset, new Position(line, column));
    }
}
