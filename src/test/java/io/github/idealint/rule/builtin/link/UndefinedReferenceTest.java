package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedReferenceTest {

    private static final String DEFINITIONS = "\n[spec]: https://example.org/spec\n[^1]: Only part of it.\n";

    private final RuleTester rule = RuleTester.of(new UndefinedReference()).inFile("timer.md");

    @Test
    void flagsALabelThatNothingDefines() {
        rule.flags("Read «[the code][code]» first.\n")
                .with(
                        "The page does not say where '[the code][code]' leads, so readers see the brackets. Write the address in"
                                + " parentheses, as in '[the code](https://example.org/your-page)', or add a line such as"
                                + " '[code]: https://example.org/your-page'.");
    }

    @Test
    void asksForTheNearestLabel() {
        rule.flags("Read «[it][specs]».\n" + DEFINITIONS)
                .with("leads, so readers see the brackets. Did you mean 'spec'?");
    }

    @Test
    void flagsAFootnoteThatIsNotThere() {
        rule.flags("First«[^2]», then[^1].\n" + DEFINITIONS)
                .with(
                        "The page has no footnote '[^2]', so readers see the brackets. Add a line that begins with '[^2]:'");
    }

    @Test
    void judgesTheCellsOfTables() {
        rule.under("gsoc").flags("""
                ## Boot timer

                | Difficulty | Skills | Mentors |
                | --- | --- | --- |
                | Easy | «[the guide][guide]» | «[@annlee][]», «[][@bokim]» |
                """);
    }

    @Test
    void aLabelMayHoldCode() {
        rule.flags("Mind «[the removal][drop `HOME` on `self uninstall`]» and «[the `exec` mode][]».\n");
        rule.accepts("Write `[the code][code]` and `table[x]`[the][code`s].\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the spec][spec], [spec][], [Spec][ SPEC ], [spec]",
                "[the spec](https://example.org)[more]",
                "`[the code][code]` and table[i][j]",
                "\\[the code][code]",
                "[the code][code](https://example.org)",
                "- [ ] [x][y]",
                "[1][2]",
                "# [new feature][gui] Timer",
                "<!-- [the code][code] -->"
            })
    void accepts(String text) {
        rule.accepts(text + "\n" + DEFINITIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[GUI][C++] Timer", "[Gui][C++] Timer", "[word][other]"})
    void acceptsMarksOfAnotherKindWhereNothingIsDefined(String text) {
        rule.accepts(text + "\n");
    }
}
