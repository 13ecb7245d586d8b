package io.github.idealint.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObstacleTest {

    private static final int MOST = 100;

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u05B0", "\uD834\uDD85"})
    void marksAboveAndBelowOneLetterAreBounded(String mark) {
        assertThat(obstacle("Mentor: A" + mark.repeat(MOST) + "nn")).isEmpty();
        assertThat(obstacle("Mentor: A" + mark.repeat(MOST + 1) + "nn"))
                .contains(new Obstacle(
                        new TextRange(9 + MOST * mark.length(), 9 + (MOST + 1) * mark.length()),
                        "This page has more than 100 combining marks in a row. Use fewer."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "**", "<!-->"})
    void markupBetweenMarksIsNone(String markup) {
        assertThat(obstacle("A" + (markup + "\u0301").repeat(MOST))).isEmpty();
        assertThat(obstacle("A" + (markup + "\u0301").repeat(MOST + 1))).isPresent();
        assertThat(obstacle("A" + ("e\u0301" + markup).repeat(MOST + 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "\u0915\u094D", "\u05E9\u05C1\u05B8"})
    void wordsInWritingsWithManyMarksAreRead(String syllable) {
        assertThat(obstacle("Mentor: " + syllable.repeat(1_000))).isEmpty();
    }

    private static Optional<Obstacle> obstacle(String page) {
        return Obstacle.of(SourceText.of("page.wiki", page));
    }
}
