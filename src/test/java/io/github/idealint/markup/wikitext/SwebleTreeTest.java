package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.markup.GaveUp;
import io.github.idealint.text.Namespaces;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Sweble's nodes stand in the text that it reads. */
class SwebleTreeTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            == a ==⏎b                                   => WtSection  => == a ==⏎b
            == a ==⏎b                                   => WtHeading  => == a ==
            x⏎* a⏎* b⏎y                                 => WtListItem => * a⏎
            x '''a''' y                                 => WtTicks    => '''
            a [http://b.example c] d                    => WtExternalLink => [http://b.example c]
            a [http://b.example c] d                    => WtUrl      => http://b.example
            a [[b|c]] d                                 => WtInternalLink => [[b|c]]
            a [[b|c]] d                                 => WtPageName => b
            a {{b|c=d}} e                               => WtTemplate => {{b|c=d}}
            a {{b|c=d}} e                               => WtTemplateArgument => |c=d
            a {{{b|c}}} d                               => WtTemplateParameter => {{{b|c}}}
            a <nowiki>b</nowiki> c                      => WtTagExtension => <nowiki>b</nowiki>
            a <nowiki>b</nowiki> c                      => WtTagExtensionBody => b
            a <b>c</b> d                                => WtXmlStartTag => <b>
            a <b>c</b> d                                => WtXmlEndTag => </b>
            a __TOC__ b                                 => WtPageSwitch => __TOC__
            {|⏎|-⏎| a || b⏎|}                           => WtTable    => {|⏎|-⏎| a || b⏎|}
            {|⏎|-⏎! a⏎|}                                => WtTableHeader => ! a⏎
            a &amp; b                                   => WtXmlEntityRef => &amp;
            ----⏎a                                      => WtHorizontalRule => ----
            #REDIRECT [[a]]⏎b                           => WtRedirect => #REDIRECT [[a]]
            """)
    void givesEachItsPlace(String text, String type, String place) {
        String page = text.replace('⏎', '\n');
        List<PlacedNode> nodes = parse(page);
        assertThat(nodes.stream().filter(node -> node.node().getNodeName().equals(type)))
                .first()
                .satisfies(node ->
                        assertThat(page.substring(node.start(), node.end())).isEqualTo(place.replace('⏎', '\n')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\r\n== b ==\r* c\n",
                "{|\n| a || '''b''' {{c|d}}\n|}\n",
                "<div class=\"a\">\n* [[b|c]] <ref>d</ref>\n</div>",
                "; a : b\n:: c\n \n d\n",
                "[http:// a] [[ b ]] {{ c }} <br /> &#65; ~~~~",
            })
    void containsTheNodesInside(String text) {
        List<PlacedNode> nodes = parse(text);
        assertThat(nodes.get(0).range()).isEqualTo(new TextRange(0, text.length()));
        IntStream.range(0, nodes.size()).forEach(i -> {
            PlacedNode outer = nodes.get(i);
            assertThat(outer.last()).isBetween(i, nodes.size() - 1);
            assertThat(nodes.subList(i, outer.last() + 1))
                    .allMatch(inner -> outer.range().contains(inner.range()));
        });
    }

    /** Sweble loses the blank before a comment in a tag: what comes before and after the tag keeps its place. */
    @Test
    void keepsThePlacesAroundACharacterThatSwebleLost() {
        String text = "'''a'''\n{| class=\"x\" <!-- y --> border=1\n| b\n|}\n[http://c.example d] '''e'''\n";
        List<PlacedNode> nodes = parse(text);
        assertThat(nodes.get(0).range()).isEqualTo(new TextRange(0, text.length()));
        assertThat(nodes.stream()
                        .filter(node -> node.node().getNodeName().equals("WtExternalLink"))
                        .map(node -> text.substring(node.start(), node.end())))
                .containsExactly("[http://c.example d]");
        assertThat(nodes.stream()
                        .filter(node -> node.node().getNodeName().equals("WtTicks"))
                        .map(PlacedNode::start))
                .containsExactly(0, 4, text.indexOf("'''e"), text.indexOf("'''\n", 60));
    }

    @Test
    void countsEachStep() {
        Budget budget = Budget.of(0);
        assertThatThrownBy(() -> SwebleTree.parse("a [[b]] ".repeat(400), new SwebleConfig(budget, Namespaces.ENGLISH)))
                .isInstanceOf(GaveUp.class)
                .hasMessageContaining("takes too long to parse");
    }

    @Test
    void aPartIsPlacedInItsPage() {
        String text = "xx[[a]]yy";
        PreparedPage page = PreparedPage.withTagsClosed(text);
        Fragment part = Fragment.parse(page, new TextRange(2, 7), Budget.of(9));
        assertThat(part.text()).isEqualTo(text);
        assertThat(part.nodes())
                .filteredOn(node -> node.node().getNodeName().equals("WtInternalLink"))
                .extracting(PlacedNode::range)
                .containsExactly(new TextRange(2, 7));
    }

    private static List<PlacedNode> parse(String text) {
        return SwebleTree.parse(text, new SwebleConfig(Budget.of(text.length()), Namespaces.ENGLISH));
    }
}
