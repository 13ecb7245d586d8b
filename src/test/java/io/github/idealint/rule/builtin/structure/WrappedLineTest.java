package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLineTest {

    private final RuleTester rule = RuleTester.of(new WrappedLine());

    @Test
    void flagsAnItemThatGoesOnAtTheLeftEdge() {
        rule.flags("""
                === Boot timer ===
                * Time each step of the boot and print a table of what takes the
                «longest, sorted»
                * Document it
                """)
                .with("This text is not part of the list item 'Time each step")
                .fixedTo("""
                        === Boot timer ===
                        * Time each step of the boot and print a table of what takes the longest, sorted
                        * Document it
                        """);
    }

    @Test
    void flagsTextThatACategoryJoinsToTheItemAbove() {
        rule.flags("""
                === Boot timer ===
                * Time each step

                [[Category:Boot]] [[Category:Ideas]]«The steps are listed»
                """)
                .with(
                        "The wiki joins this text to 'Time each step' above: a category takes the line ends before it away."
                                + " Write the text on the next line.")
                .fixedTo("""
                        === Boot timer ===
                        * Time each step

                        [[Category:Boot]] [[Category:Ideas]]
                        The steps are listed
                        """);
        rule.accepts("* Time each step\n\n[[Category:Boot]] [[Category:Ideas]]\nThe steps\n");
        rule.accepts("=== Boot timer ===\n[[Category:Boot]]The steps\n");
        rule.accepts("* Time each step\n\n[[Category:Boot]] {{Footer}}\n");
        rule.accepts("* Time each step\n\n[[Category:Boot]] __NOTOC__\n");
        rule.accepts("* Time [[Category:Boot]]each step\n\n[[Boot]]The steps\n");
        rule.accepts(
                "* Time each step\n\n<!-- [[Category:Boot]]The steps -->\n<nowiki>[[Category:Boot]]</nowiki>The steps\n");
    }

    @Test
    void flagsAnItemThatGoesOnBehindBlanks() {
        rule.flags("""
                '''Links:'''
                * The specification:
                  «https://example.org/spec»
                """).fixedTo("""
                        '''Links:'''
                        * The specification: https://example.org/spec
                        """);
    }

    @Test
    void flagsTextBelowItsBullet() {
        rule.flags("""
                '''Links:'''
                *\u0020
                «https://example.org/spec»
                """)
                .with("is on the line below its bullet, so it is not part of the item. Join the two lines.")
                .fixedTo("""
                        '''Links:'''
                        * https://example.org/spec
                        """);
    }

    @Test
    void flagsAnAddressBrokenInItsBrackets() {
        rule.flags("""
                '''Details:'''
                * Mentor: Ann Lee <ann@example.org>, Bo Kim <
                «bo@example.org>»
                * Language: C
                """).fixedTo("""
                        '''Details:'''
                        * Mentor: Ann Lee <ann@example.org>, Bo Kim <bo@example.org>
                        * Language: C
                        """);
    }

    @Test
    void flagsAllTheLinesOfOneItemOnce() {
        rule.flags("""
                * Mentors: Ann Lee <ann@example.org>,
                  «Bo Kim <bo@example.org> and Cy Ito
                  <cy@example.org>»
                """).fixedTo("""
                        * Mentors: Ann Lee <ann@example.org>, Bo Kim <bo@example.org> and Cy Ito <cy@example.org>
                        """);
    }

    @Test
    void flagsALinkBrokenInAParagraph() {
        rule.flags("""
                The format is told in «[https://example.org/spec the specification
                of traces]», which is short.
                """).with("This link is split over two lines, so the wiki").fixedTo("""
                        The format is told in [https://example.org/spec the specification of traces], which is short.
                        """);
    }

    @Test
    void acceptsAParagraphBehindAList() {
        rule.accepts("""
                The viewer draws
                * lanes
                * a table
                This project is done when both are documented.
                """);
    }

    @Test
    void acceptsACodeSampleBelowAnItem() {
        rule.accepts("""
                * Run the timer:
                 $ boot --timer | sort -n
                """);
    }

    @Test
    void acceptsAWrappedParagraph() {
        rule.accepts("""
                Lantern writes a line to a trace file
                each time a task starts.
                """);
    }

    @Test
    void acceptsNestedItems() {
        rule.accepts("""
                * Mentor: Ann Lee <ann@example.org>
                ** IRC: annl
                """);
    }

    @Test
    void leavesLinksThatLostTheirBulletToTheirOwnRule() {
        rule.accepts("""
                '''Links:'''
                * The code: https://example.org/src
                An issue about it: https://example.org/issues/1
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/Timer}}",
                "{{Footer}}",
                "[[Category:Ideas]]",
                "[[File:Trace.png|thumb|A trace of the boot]]",
                "__NOTOC__",
                "</div>",
                "</ul>",
                "<br>",
                "<br/>",
                " <nowiki>* a</nowiki>",
                "'''Another entry''' of the list, which",
                "{{DEFAULTSORT:Timer}}",
            })
    void acceptsWhatShowsNoTextOrEndsAList(String line) {
        rule.accepts("* Time each step of the boot and\n" + line + "\n");
        rule.accepts("* See\n" + line + "\n");
    }

    @Test
    void acceptsASentenceThatBeginsAnew() {
        rule.accepts("""
                * The viewer draws lanes, a table and an overview of the whole boot
                This project is done when all three are documented.
                """);
    }

    @Test
    void acceptsALinkWhoseTextGoesOnInTheNextLine() {
        rule.accepts("* See [[Boot timer|the timer that\nis there]]\n");
    }

    @Test
    void leavesWhatIsNeverClosedToItsOwnRule() {
        rule.accepts("""
                * Mentor: Ann Lee <ann@example.org>
                <!-- to be confirmed
                """);
    }

    @Test
    void leavesAloneWhatIsOfItsOwn() {
        rule.accepts("* Two traces,\n{{:Ideas/Timer}}\n");
        rule.accepts("* Two traces,\n__NOTOC__\n");
        rule.accepts("* Two traces,\n[[Category:Ideas]]\n");
        rule.accepts("* Two traces,\n'''Week 5'''<br>\n* Three\n");
        rule.accepts("* Skill level: beginner\n  * Language: C\n");
        rule.accepts("<div>\n* Two traces,\n</div>\n");
    }

    @Test
    void takesOutNothingButBlanks() {
        rule.flags("* Two '''traces''' \n  «and» ''a'' «timer»\n".replace("«and» ''a'' «timer»", "«and ''a'' timer»"))
                .fixedTo("* Two '''traces''' and ''a'' timer\n");
    }
}
