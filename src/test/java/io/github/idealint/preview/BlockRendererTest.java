package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs, items, preformatted and literal text, horizontal rules and headings. */
class BlockRendererTest {

    @Test
    void paragraphsEndAtBlankLines() {
        PreviewedPages.of("""
                One
                two.

                Three.
                """).show("""
                <p>One two.</p>
                <p>Three.</p>
                """);
    }

    @Test
    void blocksFollowOneAnotherAsOnThePage() {
        PreviewedPages.of("""
                Text
                * item
                 preformatted
                ----
                == Heading ==
                More text
                """).show("""
                <p>Text</p>
                <ul><li>item</li></ul>
                <pre tabindex="0">preformatted</pre>
                <hr>
                <h2 id="Heading" class="level2">Heading</h2>
                <p>More text</p>
                """);
    }

    @Test
    void aListStartsAnewAfterABlankLineButNotAfterAComment() {
        PreviewedPages.of("# a\n\n# b\n").show("<ol><li>a</li></ol><ol><li>b</li></ol>");
        PreviewedPages.of("# a\n<!-- x -->\n# b\n").show("<ol><li>a</li><li>b</li></ol>");
        PreviewedPages.of("# a\n<!-- x\ny -->\n# b\n").show("<ol><li>a</li><li>b</li></ol>");
        PreviewedPages.of("# a\n\n<!-- x -->\n# b\n").show("<ol><li>a</li></ol><ol><li>b</li></ol>");
        PreviewedPages.of("# a\n<!-- x -->\n\n# b\n").show("<ol><li>a</li></ol><ol><li>b</li></ol>");
        PreviewedPages.of("# a\ntext\n# b\n").show("<ol><li>a</li></ol><p>text</p><ol><li>b</li></ol>");
    }

    @Test
    void aTermMayHaveItsDefinitionOnTheSameLine() {
        PreviewedPages.of("""
                ; a [[b:c]] : d
                ; https://example.org/ : e
                ; f
                : g
                """).show("""
                <dl>
                <dt>a <span class="wiki" title="The page 'b:c' on the wiki">b:c</span></dt><dd>d</dd>
                <dt><a class="web bare" href="https://example.org/" rel="noopener noreferrer nofollow">https://example.org/</a></dt>
                <dd>e</dd>
                <dt>f</dt><dd>g</dd>
                </dl>
                """);
    }

    @Test
    void aTermWithoutAColonHasNoDefinition() {
        PreviewedPages.of("; a\n").show("<dl><dt>a</dt></dl>");
        PreviewedPages.of("; a <nowiki>:</nowiki> b\n").show("<dl><dt>a : b</dt></dl>");
    }

    @Test
    void anItemThatIsNotShownLeavesNoTrace() {
        PreviewedPages.of("{{:B}}")
                .with("B", "* a\n* <noinclude>b</noinclude>\n* c\n")
                .show("<ul><li>a</li></ul><ul><li>c</li></ul>");
    }

    @Test
    void indentedLinesArePreformatted() {
        PreviewedPages.of(" a '''b'''\n   c\n").show("<pre tabindex=\"0\">a <strong>b</strong>\n  c</pre>");
        assertThat(PreviewedPages.of(" a\n   c\n").main().selectFirst("pre").wholeText())
                .isEqualTo("a\n  c");
    }

    @Test
    void anIndentedBlankLineStaysInPreformattedText() {
        assertThat(PreviewedPages.of(" a\n \n b\n\n c\n").main().select("pre").eachText())
                .as("the second blank line is not indented")
                .containsExactly("a\n\nb", "c");
    }

    @Test
    void literalTextLosesItsTagsAndNothingElse() {
        assertThat(pre("<pre class=\"x\">\n'''a''' &lt;b&gt; <i>\n\n  c\n</pre>\n"))
                .isEqualTo("'''a''' <b> <i>\n\n  c");
        assertThat(pre("<pre>a</pre>\n")).isEqualTo("a");
        assertThat(pre("<PRE\n>a</PRE >\n")).isEqualTo("a");
        assertThat(pre("<pre>\n</a>\n</pre>\n")).isEqualTo("</a>");
    }

    @Test
    void sourceCodeKeepsItsCharacterReferences() {
        assertThat(pre("<syntaxhighlight lang=\"c\">\na &lt; [[b]]\n</syntaxhighlight>\n"))
                .isEqualTo("a &lt; [[b]]");
        assertThat(pre("<source>\na &amp; b\n</source>\n")).isEqualTo("a &amp; b");
    }

    private static String pre(String page) {
        return PreviewedPages.of(page).main().selectFirst("pre").wholeText();
    }

    @Test
    void fourDashesAreARule() {
        PreviewedPages.of("----\n------ \n---\n").show("<hr><hr><p>---</p>");
    }

    @Test
    void aRuleThatIsNotShownLeavesNoTrace() {
        PreviewedPages.of("{{:B}}")
                .with("B", "a\n<noinclude>\n----\n</noinclude>\nb\n")
                .show("<p>a </p><p> b</p>");
    }

    @Test
    void emptyBlocksAreNotShown() {
        PreviewedPages.of("== ==\n*\n* <!-- a -->\n<nowiki></nowiki>\n[[Category:Ideas]]\n")
                .show("");
    }

    @Test
    void aPageThatCannotBeParsedIsANotice() {
        assertThat(PreviewedPages.of("{{".repeat(70_000))
                        .main()
                        .select(".remark")
                        .text())
                .startsWith("The page 'Round' cannot be read. ");
    }

    @Test
    void anEmptyPageShowsNothing() {
        PreviewedPages.of("").show("");
        PreviewedPages.of("\n\n").show("");
    }
}
