package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ideas and fields in tables, templates and front matter; ideas are divided by slashes. */
class NamedValuesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            | Project title | Difficulty |⏎|---|---|⏎| Timer | Easy |⏎| Viewer | Hard |  => Timer | level=Easy / Viewer | level=Hard
            | Difficulty | Project title |⏎|---|---|⏎| Easy | Timer |                  => Timer | level=Easy
            | Title | Difficulty |⏎|---|---|⏎| | Easy |⏎| Viewer | Hard |              => Viewer | level=Hard
            | Title | Difficulty | |⏎|---|---|---|⏎| Timer | Easy | Ann Lee |          => Timer | level=Easy
            | Title | Colour |⏎|---|---|⏎| Timer | red |                               => ``
            | What | Difficulty | Mentors |⏎|---|---|---|⏎| Timer | Easy | Ann Lee |   => Timer | level=Easy | @Ann Lee
            | What | Difficulty |⏎|---|---|⏎| Timer | Easy |                           => ``
            | Difficulty | Size |⏎|---|---|⏎| Easy | 90 hours |                        => - | level=Easy | size=90 hours
            | Difficulty | Size |⏎|---|---|⏎| Easy | 90 hours |⏎| Hard | 350 hours |   => ``
            """)
    void aRowOfATableIsAnIdea(String table, String ideas) {
        assertThat(markdown(table)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {|⏎! Difficulty⏎! Title⏎|-⏎| Easy⏎|-⏎| Hard⏎| Timer⏎|}                      => Timer | level=Hard
            {|⏎| Difficulty⏎| Mentors⏎| Size⏎|-⏎| Easy⏎| Ann Lee⏎|}                     => - | level=Easy | @Ann Lee
            {|⏎| What⏎| Difficulty⏎| Mentors⏎|-⏎| Timer⏎| Easy⏎| Ann Lee⏎|}             => - | level=Easy | @Ann Lee
            {|⏎| Difficulty⏎| Size⏎|-⏎| Easy⏎| 90 hours⏎|-⏎| Hard⏎| 350 hours⏎|}        => ``
            {|⏎! Title⏎| Timer⏎|-⏎! Difficulty⏎| Easy⏎|-⏎! Size⏎| 90 hours⏎|}           => Timer | level=Easy | size=90 hours
            {|⏎! Title⏎|⏎|-⏎! Difficulty⏎| Easy⏎|-⏎! Size⏎| 90 hours⏎|}                 => - | level=Easy | size=90 hours
            {|⏎! Difficulty⏎| Easy⏎| or hard⏎|-⏎! Size⏎| 90 hours⏎|-⏎!⏎| C⏎|}           => ``
            {|⏎! Difficulty⏎| Easy⏎|-⏎! Colour⏎| red⏎|}                                 => ``
            {|⏎|}⏎== A ==⏎'''Difficulty:''' Easy                                        => A | level=Easy
            """)
    void aTableMayHoldTheFieldsOfOneIdea(String table, String ideas) {
        assertThat(wikitext(table)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{SummerIdea|Timer|Measure each step.|Ann Lee|C|more}}    => Timer | description=Measure each step. | skills=C | @Ann Lee
            {{SummerIdea|Timer|skills=C|Measure each step.}}          => Timer | skills=C | description=Measure each step.
            {{summerIdea|Timer}}                                      => Timer
            {{SummerIdea||Measure each step.}}                        => ``
            {{SummerIdea|Timer|⏎* one⏎* two|⏎* Ann Lee⏎* Bo Kim}}      => Timer | description=one two | @Ann Lee | @Bo Kim
            {{SummerIdea|Timer|Some:⏎* one⏎⏎more}}                    => Timer | description=Some: one more
            {{Project|difficulty=easy}}                               => - | level=easy
            {{Project|mentor=Ann Lee|name=Timer}}                     => Timer | @Ann Lee
            {{Project|skills=C}}                                      => ``
            {{Project|skills=C|size=90 hours}}                        => - | skills=C | size=90 hours
            {{Project|easy|Ann Lee}}                                  => ``
            """)
    void aTemplateHoldsAnIdea(String call, String ideas) {
        assertThat(wikitext(call)).isEqualTo(ideas);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            title: Timer⏎difficulty: easy                             => Timer | level=easy
            name: Timer⏎difficulty: easy                              => Timer | level=easy
            name: t-1⏎title: Timer⏎difficulty: easy                   => Timer | level=easy
            title:⏎difficulty: easy                                   => - | level=easy
            title: Timer⏎required_skills: [C, Git]⏎project-mentors: Ann Lee => Timer | skills=C Git | @Ann Lee
            title: Timer⏎skills:⏎  - C⏎  - [Git, Rust]                => Timer | skills=C Git Rust
            title: Timer⏎mentors:⏎  - name: Ann Lee⏎    email: ann@example.org⏎  - name: Bo Kim => Timer | @Ann Lee <ann@example.org> | @Bo Kim
            title: Timer⏎mentors:⏎  - email: ann@example.org⏎    site: https://example.org/ann => Timer | @ <ann@example.org>
            title: Timer⏎difficulty: easy⏎colour: red                 => Timer | level=easy
            """)
    void frontMatterHoldsFields(String data, String ideas) {
        assertThat(markdown("---\n" + data + "\n---\n\nText.")).isEqualTo(ideas);
    }

    private static String markdown(String page) {
        return String.join(" / ", Readings.ideas(Readings.markdown(page.replace('⏎', '\n') + "\n")));
    }

    private static String wikitext(String page) {
        return String.join(" / ", Readings.ideas(Readings.wikitext(page.replace('⏎', '\n') + "\n")));
    }
}
