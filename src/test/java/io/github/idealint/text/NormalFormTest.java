package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormalFormTest {

    @Test
    void anAccentBehindItsLetterIsOneCharacterWithIt() {
        assertThat(NormalForm.composed("Cafe\u0301 2024")).isEqualTo("Café 2024");
    }

    @Test
    void whatDiffersByItsLooksOnlyIsEqual() {
        assertThat(NormalForm.compatible("ﬁle ｅｘａｍｐｌｅ")).isEqualTo("file example");
    }

    @Test
    void whatDiffersByMoreThanAccentsStaysWhenTextsAreOnlyComposed() {
        assertThat(NormalForm.composed("ﬁle")).isEqualTo("ﬁle");
    }

    @Test
    void everyCharacterIsTreatedAsTheJdkTreatsIt() {
        IntStream.range(0, 0xD800).mapToObj(Character::toString).forEach(letter -> {
            assertThat(NormalForm.composed(letter)).isEqualTo(Normalizer.normalize(letter, Normalizer.Form.NFC));
            assertThat(NormalForm.compatible(letter)).isEqualTo(Normalizer.normalize(letter, Normalizer.Form.NFKC));
        });
    }
}
