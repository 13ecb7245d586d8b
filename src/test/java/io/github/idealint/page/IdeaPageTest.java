package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.text.TextRange;
import java.util.List;
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
        assertThat(Marked.draw(marked.text(), page.literals())).isEqualTo(drawn);
        for (int i = 0; i < marked.text().length(); i++) {
            TextRange one = new TextRange(i, i + 1);
            assertThat(page.isLiteral(one))
                    .as("character %d", i)
                    .isEqualTo(page.literals().stream().anyMatch(literal -> literal.overlaps(one)));
        }
    }

    @Test
    void isLiteralWhereverARangeTouchesALiteral() {
        IdeaPage page = withLiterals(new TextRange(10, 12), new TextRange(2, 4), new TextRange(3, 6));
        assertThat(page.literals()).containsExactly(new TextRange(2, 6), new TextRange(10, 12));
        assertThat(page.isLiteral(new TextRange(0, 2))).isFalse();
        assertThat(page.isLiteral(new TextRange(0, 3))).isTrue();
        assertThat(page.isLiteral(new TextRange(6, 10))).isFalse();
        assertThat(page.isLiteral(new TextRange(5, 11))).isTrue();
        assertThat(page.isLiteral(new TextRange(11, 13))).isTrue();
        assertThat(page.isLiteral(new TextRange(12, 13))).isFalse();
    }

    private static IdeaPage withLiterals(TextRange... literals) {
        IdeaPage page = Pages.read("0123456789012345");
        return new IdeaPage(
                page.source(),
                page.name(),
                page.kind(),
                page.script(),
                page.lines(),
                page.titles(),
                page.headings(),
                page.ideas(),
                page.links(),
                page.transclusions(),
                List.of(literals),
                page.looseEnds(),
                page.unreadable());
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
        assertThat(page.looseEnds().stream().map(LooseEnd::opening)).containsExactlyInAnyOrder("'''", "<pre>");
        assertThat(page.looseEnds().stream().filter(LooseEnd::swallows).map(LooseEnd::opening))
                .containsExactly("<pre>");
    }

    @Test
    void knowsHowItsMarkupIsWritten() {
        Script script = Pages.read("x").script();
        assertThat(script.label("Links")).isEqualTo("'''Links:'''");
        assertThat(script.heading(3)).isEqualTo("===");
        assertThat(script.bullet()).isEqualTo("*");
        assertThat(script.closesHeading()).isTrue();
    }

    @Test
    void saysWhyItCouldNotBeRead() {
        IdeaPage page = Pages.read("[[".repeat(500));
        assertThat(page.unreadable().orElseThrow().reason()).contains("64");
        assertThat(page.ideas()).hasSizeLessThan(2);
    }
}
