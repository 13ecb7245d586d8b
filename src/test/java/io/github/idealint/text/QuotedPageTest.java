package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPageTest {

    private static SourceText read(String text) {
        return QuotedPage.of(SourceText.of("Timer.wiki", text)).orElseThrow();
    }

    @Test
    void takesTheSignsAway() {
        SourceText page =
                read("> == Timer ==\n>\n> * C\r\n>> deeper\n> > deeper\nplain is one of ten\n" + "> more\n".repeat(7));
        assertThat(page.text())
                .startsWith("== Timer ==\n\n* C\r\ndeeper\ndeeper\nplain is one of ten\nmore\n")
                .endsWith("more\n");
        assertThat(page.isQuoted()).isTrue();
        assertThat(page.path()).isEqualTo("Timer.wiki");
    }

    @Test
    void placesAreThoseOfTheFile() {
        SourceText page = read("> == Timer ==\n>\n>> * C\n> * D");
        assertThat(page.positionOf(0)).isEqualTo(new Position(1, 3));
        assertThat(page.positionOf(page.text().indexOf("* C"))).isEqualTo(new Position(3, 4));
        assertThat(page.positionOf(page.text().length())).isEqualTo(new Position(4, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "== Timer ==\n> a\n> b\n> c\n",
                "> a\n> b\n> c\n",
                "\n\n\n\n",
            })
    void otherPagesStayAsTheyAre(String text) {
        assertThat(QuotedPage.of(SourceText.of("Timer.wiki", text))).isEmpty();
        assertThat(SourceText.of("Timer.wiki", text).isQuoted()).isFalse();
    }

    @Test
    void pagesOfFilesOfManyStayAsTheyAre() {
        SourceText page = read("> a\n> b\n> c\n> d\n");
        assertThat(QuotedPage.of(page)).isEmpty();
    }
}
