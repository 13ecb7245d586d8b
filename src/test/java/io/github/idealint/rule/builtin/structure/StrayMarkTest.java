package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrayMarkTest {

    private final RuleTester rule = RuleTester.of(new StrayMark()).inFile("timer.md");

    @Test
    void flagsAListWithoutSpacesAsAWhole() {
        rule.flags("""
                Tasks:
                «-Time each step of
                the boot
                -Print a table»

                Done.
                """)
                .with(
                        "'-Time each step of' has no space after its list marker, so it is shown as running text. Write '- Time each step of'.")
                .fixedTo("""
                        Tasks:
                        - Time each step of
                        the boot
                        - Print a table

                        Done.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«-Mentor: Ada»",
                "«+Mentor: Ada»",
                "«-**Mentor:** Ada»",
                "«-**Mentor (first)**: Ada»",
                "«• time»",
                "«•time»",
                "«● time»",
                "«1.Time\n2.Print»",
                "«##Time»",
                "«####2. Time»"
            })
    void flags(String line) {
        rule.flags("Text.\n\n" + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Mentor: Ada",
                "-Wall",
                "-Time is short",
                "--Mentor: Ada",
                "-5 degrees: cold",
                "1.5 GB and\n2.5 GB",
                "1.Time",
                "#pragma once",
                "#gsoc: a channel",
                "#!/bin/sh",
                "## Time",
                "##",
                "***",
                "text • text",
                "    -Mentor: Ada",
                "```\n-Mentor: Ada\n##Time\n```",
                "`-Mentor:` Ada",
                "<!--\n##Time\n-->"
            })
    void accepts(String line) {
        rule.accepts("Text.\n\n" + line + "\n");
    }

    @Test
    void fixesSignsAndHeadings() {
        rule.flags("«##Boot timer»\n\n«•  time\n• print»\n")
                .with(
                        "'##Boot timer' has no space after its number signs, so it is not a heading. Write '## Boot timer'.",
                        "'•' does not begin a list item in Markdown, so this is shown as running text. Write '- time'.")
                .fixedTo("## Boot timer\n\n- time\n- print\n");
    }
}
