package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiTitleTest {

    @ParameterizedTest
    @CsvSource({
        "src/ideas/Trace viewer.wiki, src/ideas/Trace viewer",
        "Ideas%2F2027%2FTrace_viewer.mediawiki, Ideas/2027/Trace viewer",
        "QEMU 2.0.wiki, QEMU 2.0",
        "QEMU 2.0, QEMU 2.0",
        "Caf%C3%A9.wiki, Café",
        "100%.wiki, 100%",
        "a//b/.wiki, a/b"
    })
    void namesThePageInAFile(String path, String title) {
        assertThat(WikiTitle.ofPath(path)).hasToString(title);
    }

    @Test
    void countsTheFirstLettersCaseForNothing() {
        assertThat(WikiTitle.of("ideas/timer").key())
                .isEqualTo(WikiTitle.of("Ideas/timer").key());
        assertThat(WikiTitle.of("Ideas/timer").key())
                .isNotEqualTo(WikiTitle.of("Ideas/Timer").key());
        assertThat(WikiTitle.of("éa").key()).isEqualTo("Éa");
    }

    @Test
    void knowsParentsAndSubPages() {
        WikiTitle title = WikiTitle.of("Ideas/2027/Timer");

        assertThat(title.name()).isEqualTo("Timer");
        assertThat(title.folder()).isEqualTo(WikiTitle.of("Ideas/2027"));
        assertThat(title.folder().below(WikiTitle.of("/Trace/Notes"))).hasToString("Ideas/2027/Trace/Notes");
        assertThat(WikiTitle.of("Timer").folder().isEmpty()).isTrue();
        assertThat(WikiTitle.of("").folder().isEmpty()).isTrue();
    }

    @Test
    void goesByEveryEnding() {
        assertThat(WikiTitle.of("ideas/2027/timer").endings())
                .extracting(WikiTitle::key)
                .isEqualTo(List.of("Ideas/2027/timer", "2027/timer", "Timer"));
    }
}
