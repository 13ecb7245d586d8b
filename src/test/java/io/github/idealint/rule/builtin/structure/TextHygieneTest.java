package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHygieneTest {

    private final RuleTester rule = RuleTester.of(new TextHygiene());
    private final RuleTester markdown = rule.inFile("timer.md");

    @Test
    void flagsSpacesAtTheEndOfLinesOnce() {
        rule.flags("=== Boot timer ===«  »\n\nTime each step \nof the boot.\t\n")
                .with("This line ends with spaces, which readers cannot see but every diff shows. Delete them."
                        + " The page has 2 more cases like this.")
                .fixedTo("=== Boot timer ===\n\nTime each step\nof the boot.\n");
    }

    @Test
    void flagsSeveralSpacesInHeadings() {
        rule.flags("=== Boot timer«  »===\n\n====   Links ====\n")
                .with(
                        "There are several spaces in this heading where one is enough. Keep one. The page has 1 more case like"
                                + " this.")
                .fixedTo("=== Boot timer ===\n\n==== Links ====\n");
        markdown.flags("##«  »Boot timer  ##\n").fixedTo("## Boot timer ##\n");
    }

    @Test
    void flagsTabsInsideText() {
        rule.flags("Time« \t»each\tstep\n* of\tthe boot\n")
                .with("There is a tab inside the text. Replace it with a space. The page has 2 more cases like this.")
                .fixedTo("Time each step\n* of the boot\n");
    }

    @Test
    void flagsNoBreakSpaces() {
        rule.flags("Time«\u00A0»each step\n")
                .with("There is a no-break space here (U+00A0), which looks like a space but is not found as one."
                        + " Replace it with a space.")
                .fixedTo("Time each step\n");
        markdown.flags("- Time«\u00A0»each step\n").fixedTo("- Time each step\n");
    }

    @Test
    void flagsMoreThanTwoBlankLines() {
        rule.flags("=== Boot timer ===\n\n«\n\n»Text.\n\n\nMore.\n")
                .with("There are more than two empty lines here; one is enough. Delete the others.")
                .fixedTo("=== Boot timer ===\n\nText.\n\n\nMore.\n");
        rule.flags("=== Boot timer ===\r\n\r\n«\r\n\r\n»Text.\r\n").fixedTo("=== Boot timer ===\r\n\r\nText.\r\n");
        markdown.flags("# Boot timer\n\n«\n\n»Text.\n").fixedTo("# Boot timer\n\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=== Boot timer ===\n\nTime each  step.  It is slow.\n",
                "Text.\n\n\nMore.\n\n\n\n\n",
                "\n\n\n\nText.\n",
                "<pre>\na \n\tb\tc\n\n\n\n\nd\u00A0e\n</pre>\n",
                "<syntaxhighlight lang=c>\nint a; \n\n\n\n\nint\tb;\n</syntaxhighlight>\n",
                "About 10\u00A0ms or version\u00A05, \u00AB\u00A0boot\u00A0\u00BB\u00A0: 3\u00A0%\n",
                "\u00A0\u00A0Indented\n",
                "Time&nbsp;each step\n",
                "*\tTime each step\n",
                "* Skill level: \n",
                "* \n",
                "   \n",
            })
    void acceptsWhatIsNeeded(String page) {
        rule.accepts(page);
    }

    @Test
    void twoSpacesBreakALineInMarkdown() {
        markdown.accepts("Time each step  \nof the boot   \n");
        markdown.flags("Time each step« »\nof the boot\n").fixedTo("Time each step\nof the boot\n");
    }

    @Test
    void tabsBeforeTheTextNestListsInMarkdown() {
        markdown.accepts("-\tTime each step\n\t-\tof the boot\n");
    }

    @Test
    void whatShowsTheTemplateIsNotJudged() {
        rule.accepts("== Project idea template ==\n\n=== TITLE  === \n\n\n\n\n* Mentor: \u00A0 x \n");
    }
}
