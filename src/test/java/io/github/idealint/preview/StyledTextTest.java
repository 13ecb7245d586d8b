package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "&lt;b&gt; &amp;amp;, <b> &amp;",
                "&quot;&apos;&#64;, `\"'@`",
                "&nbsp;, `\u00A0`",
                "&#128640;, \uD83D\uDE80",
                "&#0; &#9999999; &#x40; &bogus; & &;, &#0; &#9999999; &#x40; &bogus; & &;",
                "$1 \\ &lt;, $1 \\ <",
            })
    void areRead(String written, String meant) {
        assertThat(StyledText.plain(written).decoded().text()).isEqualTo(meant);
    }
}
