package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.text.TextRange;
import org.junit.jupiter.api.Test;

class IdeaPageTest {

    @Test
    void drawsWhatIsShownAsItIsWritten() {
        String drawn = """
                a «<code>b</code>» c «<!-- d -->»

                «<pre>»
                «e»
                «</pre>»
                f
                """;
        Marked marked = Marked.parse(drawn);
        IdeaPage page = Pages.read(marked.text());
        assertThat(Marked.draw(marked.text(), page.literals().ranges())).isEqualTo(drawn);
        for (int i = 0; i < marked.text().length(); i++) {
            TextRange one = new TextRange(i, i + 1);
            assertThat(page.isLiteral(one))
                    .as("character %d", i)
                    .isEqualTo(page.literals().ranges().stream().anyMatch(literal -> literal.overlaps(one)));
        }
    }

    @Test
    void knowsTheLineOfAnOffset() {
        IdeaPage page = Pages.read("one\n* two\n");
        assertThat(page.lineAt(2).content().text()).isEqualTo("one");
        assertThat(page.lineAt(4).kind()).isEqualTo(Line.Kind.ITEM);
    }

    @Test
    void knowsLinksOfEveryKind() {
        IdeaPage page = Pages.read("[https://example.org/a text] https://example.org/b [[Page|shown]]");
        assertThat(page.links().stream().map(Link::kind))
                .containsExactly(Link.Kind.BRACKETED, Link.Kind.BARE, Link.Kind.PAGE);
        assertThat(page.links().stream().map(Link::isExternal)).containsExactly(true, true, false);
        assertThat(page.links().stream()
                        .map(link -> link.text().map(Object::toString).orElse("-")))
                .containsExactly("text", "-", "shown");
        assertThat(page.links().stream().map(link -> link.target().text()))
                .containsExactly("https://example.org/a", "https://example.org/b", "Page");
    }

    @Test
    void tellsWhatSwallowsTheRestFromWhatDoesNot() {
        IdeaPage page = Pages.read("'''one\n<pre>two\n");
        assertThat(page.unclosed().stream().map(open -> page.source().text(open.opening())))
                .containsExactlyInAnyOrder("'''", "<pre>");
        assertThat(page.unclosed().stream()
                        .filter(Unclosed::swallows)
                        .map(open -> page.source().text(open.opening())))
                .containsExactly("<pre>");
    }

    @Test
    void knowsHowItsMarkupIsWritten() {
        assertThat(Pages.read("x").notation()).isEqualTo(WikitextNotation.INSTANCE);
    }

    @Test
    void saysWhyItCouldNotBeRead() {
        IdeaPage page = Pages.read("[[".repeat(500));
        assertThat(page.unreadable().orElseThrow().reason()).contains("64");
        assertThat(page.ideas()).hasSizeLessThan(2);
    }
}
