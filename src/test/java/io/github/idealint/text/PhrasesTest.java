package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tbd; tbd; true",
                "tbd; tbc; false",
                "tbd|tbc; tbc; true",
                "not decided|known yet; not known yet; true",
                "not decided|known yet; not yet; false",
                "*ed; used; true",
                "*ed; use; false",
                "announc*; announcement; true",
                "will *; will end; true",
                "will *; will 7; false",
                "n/a; n/a; true",
                "a.b; axb; false",
                "l'équipe|l'équipes; l'équipes; true"
            })
    void choosesWords(String phrase, String text, boolean fits) {
        assertThat(text.matches(Phrases.of(List.of(phrase), " "))).isEqualTo(fits);
    }

    @Test
    void triesTheLongestFirst() {
        Pattern pattern = Pattern.compile(Phrases.of(List.of("not known", "not known yet"), "\\h"));

        assertThat(pattern.matcher("not known yet").results().map(MatchResult::group))
                .containsExactly("not known yet");
    }

    @Test
    void blanksMatchWhatTheyAreMeantTo() {
        assertThat("to  be".matches(Phrases.of(List.of(" to be "), "\\h{1,3}"))).isTrue();
    }

    @Test
    void ofNoPhraseNothingMatches() {
        assertThat(Pattern.compile(Phrases.of(List.of(), " ")).matcher("").find())
                .isFalse();
    }
}
