package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import io.github.idealint.markup.wikitext.HostilePages;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hurt a parser, drawn. */
class HostilePreviewTest {

    private static final int LENGTH = 20_000;
    private static final int LINE = 400;
    private static final Duration MOST = Duration.ofSeconds(4);

    static Stream<String> pieces() {
        return HostilePages.pieces();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aPageIsDrawnSoonAndDoesNoHarm(String piece) {
        CpuTime<String> drawing = CpuTime.of(() -> PreviewedPages.of(HostilePages.page(piece, LENGTH, LINE))
                .with("a", piece)
                .html());
        assertThat(drawing.taken()).isLessThan(MOST);
        assertThat(HtmlSafety.complaints(drawing.result())).isEmpty();
    }
}
