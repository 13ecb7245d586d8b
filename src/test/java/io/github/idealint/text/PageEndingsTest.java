package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEndingsTest {

    @ParameterizedTest
    @CsvSource({
        "timer.md,true",
        "timer.markdown,true",
        "TIMER.MD,true",
        "timer.wiki,true",
        "timer.mediawiki,true",
        "timer.v2.wikitext,true",
        "timer.txt,false",
        "md,false",
        "timer.md.txt,false",
    })
    void goesByTheEnding(String name, boolean isPage) {
        assertThat(PageEndings.has(name)).isEqualTo(isPage);
    }
}
