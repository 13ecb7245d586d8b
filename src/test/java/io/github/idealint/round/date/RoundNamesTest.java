package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.RoundNames.RoundMentions.Mention;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundNamesTest {

    private static final RoundNames NAMES = RoundNames.of(Profiles.builtIn("gsoc"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our previous round",
                "Results of 2019",
                "Former interns",
                "the archived ideas",
                "it was in 2019",
                "Since 2019",
                "back in 2019",
                "Copyright 2019",
                "© 2019",
            })
    void whatSpeaksOfOtherRounds(String text) {
        assertThat(NAMES.areOthersMeant(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GSoC 2026", "Ideas for GSoC", "a wasp", "blasting", "sincere thanks", "prearchived"})
    void whatSpeaksOfNone(String text) {
        assertThat(NAMES.areOthersMeant(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"        | Welcome to «GSoC 2026» and to «Outreachy 2020 December-March».",
                "\"\"        | «2026 GSoC», «Google Summer of Code (2026», «Google Summer of Code, 2026»",
                "outreachy   | Welcome to GSoC 2026 and to «Outreachy May 2020».",
                "outreachy   | «Outreachy December 2020 to March 2021» begins.",
                "outreachy   | «Outreachy internships 2020», «Outreachy (cohort 2020»)",
                "outreachy   | Outreachy is for all. Outreachyish 2020, myOutreachy 2020, Outreachy in 12020",
                "test lab    | «Test Lab 2027», not Outreachy 2027",
            })
    void whereRoundsAreNamed(String programme, String marked) {
        Marked text = Marked.parse(marked);
        List<Mention> mentions =
                NAMES.mentions(programme).in(passage(text.text())).toList();
        assertThat(Marked.draw(
                        text.text(), mentions.stream().map(Mention::range).toList()))
                .isEqualTo(Marked.draw(text.text(), text.ranges()));
        assertThat(mentions)
                .allSatisfy(mention ->
                        assertThat(mention.written()).isEqualTo(text.text().substring(mention.start(), mention.end())));
    }

    private static Passage passage(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        return Passage.of(source, source.range());
    }
}
