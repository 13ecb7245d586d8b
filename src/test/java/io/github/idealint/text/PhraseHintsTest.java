package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hints of phrases let pass. */
class PhraseHintsTest {

    private final PhraseHints hints =
            new PhraseHints(List.of("Short description of the idea", "#your-channel", "TODO", "ΟΔΟΣ"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Short description of the idea",
                "a SHORT Description",
                "description",
                "…description!",
                "Join #your-channel.",
                "the channel",
                "todo: write",
                "(TODO)",
                "😀TODO😀",
                "οδος"
            })
    void areInTextsWithTheLongestWordOfAPhrase(String text) {
        assertThat(hints.mayBeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Short, of the idea, your",
                "descriptions",
                "redescription",
                "todo2",
                "to do",
                "channels",
                "😀😀"
            })
    void areNotInOthers(String text) {
        assertThat(hints.mayBeIn(text)).isFalse();
    }

    /** Case as regular expressions know it: the long s and the sign for kelvin are letters of the alphabet too. */
    @Test
    void foldCaseAsExpressionsDo() {
        assertThat(new PhraseHints(List.of("task")).mayBeIn("TA\u017F\u212A")).isTrue();
        assertThat(new PhraseHints(List.of("TA\u017F\u212A")).mayBeIn("task")).isTrue();
    }

    @Test
    void ofAPhraseWithoutWordsAreEverywhere() {
        assertThat(new PhraseHints(List.of("task", "???")).mayBeIn("")).isTrue();
        assertThat(new PhraseHints(List.of("😀")).mayBeIn("any text")).isTrue();
        assertThat(new PhraseHints(List.of()).mayBeIn("any text")).isFalse();
    }

    /** A letter outside the BMP takes two characters, of which words are not made. */
    @Test
    void lookForAnotherWordBesideLettersOutsideTheBmp() {
        PhraseHints gothic = new PhraseHints(List.of("𐌰𐌱𐌲𐌳𐌴 name", "ab𐌰"));

        assertThat(gothic.mayBeIn("𐌰𐌱𐌲𐌳𐌴 name")).isTrue();
        assertThat(gothic.mayBeIn("say ab𐌰 now")).isTrue();
    }
}
