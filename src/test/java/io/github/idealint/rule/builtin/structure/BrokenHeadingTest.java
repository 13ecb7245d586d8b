package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenHeadingTest {

    private static final String REST = "\n\n'''Details:'''\n* Skill level: beginner\n";

    private final RuleTester rule = RuleTester.of(new BrokenHeading());

    @Test
    void namesWhatStandsAfterAHeading() {
        rule.flags("«=== Boot timer === [[Category:Ideas]]»" + REST)
                .with(
                        "The wiki does not show this line as a heading, because '[[Category:Ideas]]' follows it on the same"
                                + " line. Move that to the next line.")
                .fixedTo("=== Boot timer ===\n[[Category:Ideas]]" + REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", " \u00A0 "})
    void deletesWhatNobodySees(String sign) {
        rule.flags("«=== Boot timer ===" + sign + "»" + REST)
                .with("because an invisible character follows it. Delete that character.")
                .fixedTo("=== Boot timer ===" + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=== Boot timer ===<nowiki/>",
                "== Boot timer == {{Idea}}",
                "== Boot timer == (taken)",
                "==== Steps ==== '''two'''",
                "== '''Boot''' timer ==.",
            })
    void knowsTheFormsOfIt(String heading) {
        rule.flags("«" + heading + "»" + REST);
        rule.under("gsoc").flags("=== Trace viewer ===\n\nShow traces.\n\n«" + heading + "»" + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=== Boot timer ===",
                "=== Boot timer === <!-- later -->",
                "=== Boot timer ===   ",
                "=== Boot timer ===<noinclude>x</noinclude>",
                "== a == b ==",
                "a == b == c",
                "== Ideas == {{:Ideas/Timer}}",
                "==a===b",
                " == Boot timer == x",
                "<pre>\n== Boot timer == x\n</pre>",
                "<nowiki>== Boot timer ==</nowiki> x",
            })
    void acceptsHeadingsAndOtherText(String line) {
        rule.accepts(line + REST);
    }

    @Test
    void isOfWikitext() {
        rule.inFile("timer.md").accepts("== a == b\n");
    }
}
