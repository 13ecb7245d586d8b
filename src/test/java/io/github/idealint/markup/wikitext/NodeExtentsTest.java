package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.markup.Inline.Comment;
import io.github.idealint.text.Namespaces;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeExtentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"«<!--« a »-->»", " «<!--« a »-->» ", "\n  «<!--« b »-->»\n", "«<!--«»-->»", "«<!--« -- »-->» c"
            })
    void aCommentReachesFromMarkToMark(String drawing) {
        Marked page = Marked.parse(drawing);
        Comment comment =
                NodeExtents.comment(page.text(), new TextRange(0, page.text().length()));
        assertThat(Marked.draw(page.text(), List.of(comment.range(), comment.content())))
                .isEqualTo(drawing);
        assertThat(NodeExtents.isClosed(page.text(), comment)).isTrue();
    }

    @Test
    void aCommentThatEndsWithItsPartIsNotClosed() {
        String text = "<!-- a </ref> -->";
        Comment comment = NodeExtents.comment(text, new TextRange(0, 7));
        assertThat(comment.range()).isEqualTo(new TextRange(0, 7));
        assertThat(NodeExtents.isClosed(text, comment)).isFalse();
        assertThat(NodeExtents.isClosed(text, NodeExtents.comment(text, new TextRange(0, 15))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            == a ==                                     => == a ==
            <!-- b -->== a ==                           => == a ==
            <!-- b -->⏎== a ==                          => == a ==
            <!-- b -->⏎  <!-- c -->⏎* a                 => * a
            ` <!-- b --> <!-- c --> a`                  => ` a`
            <!-- b -->⏎⏎⏎* a                            => * a
            ` a`                                        => ` a`
            <!-- b                                      => <!-- b
            """)
    void aNodeBeginsAfterTheCommentsBeforeIt(String node, String rest) {
        String text = node.replace('⏎', '\n');
        assertThat(text.substring(NodeExtents.afterComments(text, new TextRange(0, text.length()))))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            <pre>a</pre>                                => true
            `  <pre>a</pre>  `                          => true
            <pre>⏎a⏎</pre>                              => true
            <source lang=c>a</source>                   => true
            <nowiki>⏎a⏎</nowiki>                        => true
            <nowiki>⏎a⏎</nowiki> b                      => true
            <nowiki>a</nowiki>                          => false
            <math>a</math>                              => false
            b <pre>a</pre>                              => false
            <pre>a</pre> b                              => false
            <ref>⏎a⏎</ref>                              => false
            <gallery>⏎a⏎</gallery>                      => false
            """)
    void aLiteralBlockFillsItsLines(String page, boolean isBlock) {
        String text = page.replace('⏎', '\n');
        for (String mark : List.of("", "\uFEFF")) {
            SourceText source = SourceText.of("page.wiki", mark + text);
            PreparedPage prepared = PreparedPage.withTagsClosed(source.text());
            TextRange whole = new TextRange(mark.length(), source.text().length());
            Fragment fragment = Fragment.parse(prepared, whole, Budget.of(text.length()));
            assertThat(fragment.nodes().stream()
                            .filter(node -> node.node() instanceof org.sweble.wikitext.parser.nodes.WtTagExtension))
                    .singleElement()
                    .satisfies(node ->
                            assertThat(NodeExtents.isLiteralBlock(source, node)).isEqualTo(isBlock));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a «<!-- b -->» c\n«<!-- d -->»\n",
                "«<!-- a --> <!-- b -->\t<!-- c -->»\n«<!-- d -->»",
                "«<!-- a\nb --> <!-- c -->» d «<!-- e -->»",
            })
    void commentsWithNothingBetweenThemAreOne(String drawing) {
        Marked page = Marked.parse(drawing);
        SourceText source = SourceText.of("page.wiki", page.text());
        List<PlacedNode> nodes = SwebleTree.parse(
                page.text(), new SwebleConfig(Budget.of(page.text().length()), Namespaces.ENGLISH));
        assertThat(Marked.draw(page.text(), NodeExtents.comments(source, nodes)))
                .isEqualTo(drawing);
    }
}
