package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.idealint.Marked;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecidedWordsTest {

    private static final UndecidedWords WORDS = UndecidedWords.of(Profiles.builtIn("gsoc"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tba.",
                "TBC",
                "?",
                "???",
                "...",
                "\u2026",
                "\u00A0?",
                "(TBD)",
                "N hours",
                "XX hours",
                "to be confirmed",
                "yet to be decided",
                "Not defined yet",
                "not yet decided",
                "unknown"
            })
    void valuesThatSayNothingElseAreWhollyUndecided(String value) {
        assertThat(WORDS.areAllOf(value)).isTrue();
        assertThat(WORDS.areIn(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe me (Ann Lee)", "Ann Lee ?", "annlee(?)", "Ann Lee, TBD", "Ann Lee, perhaps Ben Roe"})
    void namesInDoubtAreUndecidedInPart(String value) {
        assertThat(WORDS.areIn(value)).isTrue();
        assertThat(WORDS.areAllOf(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ann Lee",
                "Ann Lee <tbd@example.org>",
                "ann.tba@example.org",
                "Tbdora Example",
                "Maybelline Roe",
                "https://example.org/?q=tools",
                "C",
                "350 hours",
                "175 or 350 hours depending on the applicant",
                "Todd Bach"
            })
    void othersAreDecided(String value) {
        assertThat(WORDS.areIn(value)).isFalse();
        assertThat(WORDS.areAllOf(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«TBD»",
                " «TBD» ",
                "C, «TBD»",
                "«?»",
                "C, «??»",
                "«TBD» (175 or 350)",
                "Ann Lee, «TBA»",
                "Ann Lee (contact «to be announced»)",
                "TBDs",
                "C?",
                "a.tbd files",
                "see tbd.example.org"
            })
    void wordsArePointedAt(String marked) {
        assertThat(drawn(marked, WORDS::wordsIn)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Maybe» me (Ann Lee)", "Ann Lee «?»", "Ann Lee«?»", "annlee«(?)»", "Ann Lee«?», Ben Roe «?»",
                "Ann Lee «?» <ann@example.org>", "Ann Lee, «perhaps» Ben Roe", "Ann Lee and «maybe» Ben Roe", "?",
                        "TBD",
                "Jos? Example", "Possible Example"
            })
    void doubtsArePointedAt(String marked) {
        assertThat(drawn(marked, UndecidedWordsTest::doubtsIn)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "? ", " ", "(", "to be ", "not ", "n", "TBD", "maybe ", ",", "?)", "-"})
    @Timeout(5)
    void longValuesAreReadAtOnce(String part) {
        Passage value = passage(part.repeat(128_000 / part.length()));
        assertThatCode(() -> {
                    WORDS.areIn(value.text());
                    WORDS.wordsIn(value);
                    WORDS.hedgesIn(value);
                    WORDS.questionsIn(value);
                })
                .doesNotThrowAnyException();
    }

    private static List<TextRange> doubtsIn(Passage value) {
        return Stream.of(WORDS.hedgesIn(value), WORDS.questionsIn(value))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static String drawn(String marked, Function<Passage, List<TextRange>> finder) {
        String text = Marked.parse(marked).text();
        return Marked.draw(text, finder.apply(passage(text)));
    }

    private static Passage passage(String text) {
        SourceText source = SourceText.of("value", text);
        return Passage.of(source, source.range());
    }
}
