package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharacterTest {

    private final RuleTester rule = RuleTester.of(new HiddenCharacter());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200E", "\u202E", "\u2066", "\u200D", "\u0000", "\u007F"
            })
    void flagsWhatCannotBeSeen(String hidden) {
        rule.flags("=== Boot «" + hidden + "»timer ===\n").with("invisible").fixedTo("=== Boot timer ===\n");
        rule.inFile("timer.md").flags("# Boot timer\n\nSteps «" + hidden + "»of the boot.\n");
    }

    @Test
    void flagsALineOnce() {
        rule.flags("Time «\u200Beach\u200B step\uFEFF» of the boot\u2026\n«\u200B»of a guest.")
                .with(
                        "The characters U+200B and U+FEFF are invisible, but they break searches and copied text."
                                + " Delete them.",
                        "The character U+200B is invisible, but it breaks")
                .fixedTo("Time each step of the boot\u2026\nof a guest.");
    }

    @Test
    void findsThemInTables() {
        rule.under("gsoc")
                .flags("{|\n! Title !! Mentors\n|-\n| Boot «\u200B»timer || Ann Lee\n|}\n")
                .fixedTo("{|\n! Title !! Mentors\n|-\n| Boot timer || Ann Lee\n|}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF=== Boot timer ===",
                "The family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 boots",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "Name: \u05D0\u05D1\u200E (C)",
                "\u0915\u094D\u200D\u0937",
                "Tabs\tand caf\u00E9s, e\u0301 too",
                "<pre>\na\u200Bb\n</pre>",
                "<nowiki>a\u200Bb</nowiki>",
                "&#x200B; is meant",
                "* Mentor: Ann Lee <ann\u200B@example.org>",
            })
    void acceptsWhatIsNeeded(String page) {
        rule.accepts(page);
    }
}
