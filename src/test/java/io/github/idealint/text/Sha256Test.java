package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The examples of FIPS 180-4, and a text whose encoding matters. */
class Sha256Test {

    @Test
    void hashesTexts() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void hashesTextsAsUtf8() {
        byte[] bytes = Sha256.digest().digest("Größe".getBytes(StandardCharsets.UTF_8));
        assertThat(Sha256.hex("Größe")).isEqualTo(HexFormat.of().formatHex(bytes));
    }
}
