package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void quotesOnOneLine() {
        assertThat(MessageText.quoted(" to be\n  decided ")).isEqualTo("'to be decided'");
    }

    @Test
    void quotesApostrophesInDoubleQuotes() {
        assertThat(MessageText.quoted("'''Summary:''' a timer")).isEqualTo("\"'''Summary:''' a timer\"");
        assertThat(MessageText.quoted("the users'")).isEqualTo("\"the users'\"");
        assertThat(MessageText.quoted("a user's timer")).isEqualTo("'a user's timer'");
    }

    @Test
    void cutsLongQuotesBetweenCharacters() {
        assertThat(MessageText.quoted("a".repeat(60))).isEqualTo("'" + "a".repeat(60) + "'");
        assertThat(MessageText.quoted("a".repeat(61))).isEqualTo("'" + "a".repeat(60) + "…'");
        assertThat(MessageText.quoted("😀".repeat(60))).isEqualTo("'" + "😀".repeat(60) + "'");
        assertThat(MessageText.quoted("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
    }

    @Test
    void saysThatItCutEvenWhereOnlyBlanksWereLeftOut() {
        assertThat(MessageText.quoted("a" + " ".repeat(9_000) + "b")).isEqualTo("'a…'");
    }

    @Test
    void listsValues() {
        assertThat(MessageText.all(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(MessageText.all(List.of("a"))).isEqualTo("a");
        assertThat(MessageText.all(List.of())).isEmpty();
    }

    @Test
    void offersValues() {
        assertThat(MessageText.eitherQuoted(List.of("a", "b", "c"))).isEqualTo("'a', 'b' or 'c'");
    }

    @Test
    void listsShortValuesAll() {
        List<String> many =
                IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();
        assertThat(MessageText.all(many)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9 and 10");
        assertThat(MessageText.either(many)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9 or 10");
    }

    @Test
    void listsNoMoreThanEightOfALongList() {
        List<String> many =
                IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList();
        assertThat(MessageText.all(many)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 52 more");
        assertThat(MessageText.either(many)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 52 more");
    }

    @Test
    void counts() {
        assertThat(MessageText.count(1, "error")).isEqualTo("1 error");
        assertThat(MessageText.count(0, "error")).isEqualTo("0 errors");
        assertThat(MessageText.count(2, "entry", "entries")).isEqualTo("2 entries");
    }

    @Test
    void beginsSentencesWithACapital() {
        assertThat(MessageText.capitalized("it is")).isEqualTo("It is");
        assertThat(MessageText.capitalized("ßtraße")).isEqualTo("SStraße");
        assertThat(MessageText.capitalized("\uD801\uDC28x")).isEqualTo("\uD801\uDC00x");
        assertThat(MessageText.capitalized("")).isEmpty();
    }

    @Test
    void guesses() {
        assertThat(MessageText.didYouMean("begginer", List.of("beginner", "advanced")))
                .isEqualTo(" Did you mean 'beginner'?");
        assertThat(MessageText.didYouMean("b", List.of("a"))).isEmpty();
        assertThat(MessageText.didYouMean(Optional.empty())).isEmpty();
    }
}
