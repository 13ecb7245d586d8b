package io.github.idealint.rule.builtin.tool;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class UnusedSuppressionTest {

    private final RuleTester rule = RuleTester.of(new UnusedSuppression());

    @Test
    void flagsAnIdleNameAmongOthers() {
        rule.flags(
                        "* Skill level: easy <!-- idealint-disable-line «level-case», unknown-level, «size-contradiction» -->\n")
                .with("'level-case' finds nothing here", "Remove the name")
                .fixedTo("* Skill level: easy <!-- idealint-disable-line unknown-level -->\n");
    }

    @Test
    void removesACommentInALineWithTheBlanksBeforeIt() {
        rule.flags("* Skill level: beginner  <!-- idealint-disable-line «unknown-level» --> \n")
                .fixedTo("* Skill level: beginner \n");
    }

    @Test
    void removesALineOfItsOwn() {
        rule.flags("\uFEFF<!-- idealint-disable-file «unknown-level» -->\r\n* Skill level: beginner\r\n")
                .fixedTo("\uFEFF* Skill level: beginner\r\n");
        rule.flags("* Skill level: beginner\n<!-- idealint-disable-file «unknown-level» -->")
                .fixedTo("* Skill level: beginner\n");
    }

    @Test
    void leavesTheBeginningOfAStretchToItsAuthor() {
        rule.flags("<!-- idealint-disable «unknown-level» -->\n* Skill level: beginner\n<!-- idealint-enable -->\n")
                .unfixed();
    }

    @Test
    void flagsTheSecondOfTwoForTheSame() {
        rule.flags("""
                        <!-- idealint-disable-file unknown-level -->
                        * Skill level: easy <!-- idealint-disable-line «unknown-level» -->
                        """).with("'unknown-level' finds nothing here");
    }

    @Test
    void acceptsWhatIsNeeded() {
        rule.accepts("* Skill level: easy <!-- idealint-disable-line unknown-level -->\n");
    }

    @Test
    void readsFrontMatter() {
        rule.inFile("timer.md").under("gsoc").flags("""
                        ---
                        title: Boot timer
                        # idealint-disable-next-line «title-style» -- a name
                        level: easy
                        ---
                        """).fixedTo("""
                        ---
                        title: Boot timer
                        level: easy
                        ---
                        """);
    }
}
