package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignMarkupTest {

    private final RuleTester rule = RuleTester.of(new ForeignMarkup());

    @Test
    void flagsBackticksOncePerPage() {
        rule.flags("""
                Call «`clock_mark`» at each step.
                * `print_table` prints it
                """)
                .with(
                        "'`clock_mark`' is Markdown, which MediaWiki shows as typed. Write '<code>clock_mark</code>'. The page has 1"
                                + " more case like this.")
                .fixedTo("""
                        Call <code>clock_mark</code> at each step.
                        * <code>print_table</code> prints it
                        """);
    }

    @Test
    void flagsALink() {
        rule.flags("See «[the code](https://example.org/src)».")
                .with("Write '[https://example.org/src the code]'.")
                .fixedTo("See [https://example.org/src the code].");
    }

    @Test
    void flagsStrongText() {
        rule.flags("Lanes are «**important**» here.").fixedTo("Lanes are '''important''' here.");
    }

    @Test
    void flagsAHeading() {
        rule.flags("""
                «# Boot timer»

                Time each step.
                """).with("Write '=== Boot timer ==='").unfixed();
        rule.flags("""
                === Boot timer ===

                «## Tasks»

                Time each step.
                """);
    }

    @Test
    void headingsGetTheLevelThatTheirPageNeeds() {
        rule.flags("«# Boot timer»\n\nGuests boot slowly.\n").with("Write '=== Boot timer ==='.");
        rule.flags("=== Boot timer ===\n\n«## Stretch goals»\n\nColours.\n").with("Write '==== Stretch goals ===='.");
        rule.under("gsoc").flags("«# Boot timer»\n\nGuests boot slowly.\n").with("Write '== Boot timer =='.");
        rule.under("gsoc")
                .flags("= Boot timer =\n\n«### Stretch goals»\n\nColours.\n")
                .with("Write '=== Stretch goals ==='.");
    }

    @Test
    void flagsACodeFence() {
        rule.flags("""
                Run it:
                «```sh»
                boot-timer
                """).unfixed();
    }

    @Test
    void acceptsNumberedListsAndNestedOnes() {
        rule.accepts("""
                === Boot timer ===
                # Read
                ## the code
                # Write
                """);
    }

    @Test
    void acceptsPointersAndPowers() {
        rule.accepts("Pass char **argv, not 2**10 or a ** b ** c.");
    }

    @Test
    void acceptsWhatIsShownAsTyped() {
        rule.accepts("""
                <pre>
                `code` and [a](https://example.org)
                </pre>
                Write <nowiki>`code`</nowiki> or <code>`code`</code>.
                <!-- `code` -->
                """);
    }

    @Test
    void flagsALineBelowATitle() {
        rule.flags("Boot timer\n«==========»\nText\n").with("shows it as a heading of its own");
        rule.flags("=== Boot timer ===\nText\n«=====»\n");
        rule.accepts("=== Boot timer ===\n<pre>\n=====\n</pre>\n");
    }

    private final RuleTester markdown = RuleTester.of(new ForeignMarkup()).inFile("timer.md");

    @Test
    void flagsWikitextInMarkdown() {
        markdown.flags("# Ideas\n\n«== Timer ==»\n\n«'''Mentor:'''» Ada, see «[https://example.org/a the code]».\n")
                .with(
                        "'== Timer ==' is wikitext, which Markdown shows as typed. Write '## Timer'.",
                        "\"'''Mentor:'''\" is wikitext, which Markdown shows as typed. Write '**Mentor:**'.",
                        "Write '[the code](https://example.org/a)'.")
                .fixedTo("# Ideas\n\n## Timer\n\n**Mentor:** Ada, see [the code](https://example.org/a).\n");
    }

    @Test
    void flagsABarInALinkOfMarkdown() {
        markdown.flags("# Ideas\n\nSee «[https://example.org/a|the code]».\n")
                .fixedTo("# Ideas\n\nSee [the code](https://example.org/a).\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the code](https://example.org/a)",
                "[https://example.org/a b](https://example.org/b)",
                "[https://example.org/a]",
                "Don't say 'it' or ''it''",
                "`'''text'''` and `== T ==`",
                "if a == b and c == d",
                "[[Page|text]]",
                "Title\n====="
            })
    void acceptsMarkdown(String text) {
        markdown.accepts("# Ideas\n\n" + text + "\n");
    }

    @Test
    void flagsLabelsInMarkdownWhereverTheyStand() {
        rule.flags("""
                === Boot timer ===

                «**Summary:**» Show the time.

                **Details**
                * **Skill level**: beginner
                * **Mentor:** Ann Lee
                """)
                .with("'**Summary:**' is Markdown, which MediaWiki shows as typed. Write \"'''Summary:'''\"."
                        + " The page has 3 more cases like this.")
                .fixedTo("""
                        === Boot timer ===

                        '''Summary:''' Show the time.

                        '''Details'''
                        * '''Skill level''': beginner
                        * '''Mentor:''' Ann Lee
                        """);
    }
}
