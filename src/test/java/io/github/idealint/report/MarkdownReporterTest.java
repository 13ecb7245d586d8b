package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownReporterTest {

    private static final MarkdownReporter REPORTER = new MarkdownReporter(MarkdownReporter.COMMENT);

    @Test
    void listsPassedAndFailedChecks() {
        assertThat(REPORTER.render(Runs.run(2, Severity.ERROR))).isEqualTo("""
                ### 1 of 2 ideas needs work: 1 error.

                Thank you for proposing ideas! This is what the checks of idealint say about them.

                #### Idea 1

                idea-1.wiki

                - [ ] **level**, line 1, error: 'Idea' is not a title. [unknown-level](https://github.com/idealint/idealint/blob/main/src/site/markdown/rules/unknown-level.md)
                - [x] Passed: mentor

                - [x] **Idea 1**, idea-2.wiki: passed all checks
                """);
    }

    @Test
    void isNoLongerThanAComment() {
        String report = new MarkdownReporter(300)
                .render(Runs.run(9, Collections.nCopies(9, Severity.ERROR).toArray(Severity[]::new)));
        assertThat(report).endsWith("\n… and 8 more ideas, for which there is no room here.\n");
    }

    @Test
    void textOfStrangersIsNeitherMarkupNorHtml() {
        String report = REPORTER.render(Runs.hostile());
        Shown shown = Shown.of(report);
        assertThat(shown.text.toString())
                .contains(LogText.line(Runs.HOSTILE))
                .contains(LogText.line("'" + Runs.HOSTILE + "' is not a level."));
        assertThat(shown.active)
                .allMatch(link -> link.equals("<!-- -->")
                        || link.startsWith("https://github.com/idealint/idealint/blob/main/src/site/markdown/rules/"));
        assertThat(report).doesNotContain("##[", "##vso", "\u001B", "\u202E", "@k", "#1", "://e", "www.");
    }

    @Test
    void givesTheSameBytesEachTime() {
        LintResult run = Runs.hostile();
        assertThat(REPORTER.render(run)).isEqualTo(REPORTER.render(Runs.hostile()));
    }

    /** A comment as a reader sees it, and what in it is more than text. */
    private static final class Shown extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<String> active = new java.util.ArrayList<>();

        static Shown of(String markdown) {
            Node document = Parser.builder()
                    .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                    .build()
                    .parse(markdown);
            Shown shown = new Shown();
            document.accept(shown);
            return shown;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            active.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            active.add(html.getLiteral());
        }

        @Override
        public void visit(Code code) {
            active.add(code.getLiteral());
        }

        @Override
        public void visit(BlockQuote quote) {
            active.add("quote");
        }

        @Override
        public void visit(Image image) {
            active.add(image.getDestination());
        }

        @Override
        public void visit(Link link) {
            active.add(link.getDestination());
            visitChildren(link);
        }
    }
}
