package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee <«ann@example.org»>",
                "Ann Lee < «ann@example.org» > and Bo",
                "«ann@example.org», «bo@example.org»; «cy@example.org»",
                "«ann@example.org».",
                "Is it «ann@example.org»? Or («bo@example.org»)!",
                "«mailto:ann@example.org» [«bo@example.org»]",
                "[mailto:ann@example.org «anne@example.org»]",
                "[mailto:«ann@example.org» Ann Lee]",
                "[mailto:«ann@example.org»]",
                "«ann+ideas@mail.example.org» «a.b-c_d@example.org»",
                "<«ann.lee.example.org»> <«ann-lee+x.example.org»>",
                "«ann@@example.org» «ann@example» «ann@»",
                "«ann@example,org» and «ann@example.org», Bo",
                "<«ann@localhost»> <«ann lee@example.org»>",
                "<«ann@example.org»",
                "<[mailto:ann@example.org «anne@example.org»]>",
                "<a [mailto:«ann@example.org» Ann] «bo@example.org»>",
                "E-mail: «ann@example.org»",
                "«ann@EXAMPLE.org» «ännchen@bücher.example»",
            })
    void findsAddressesAsTheyAreWritten(String drawing) {
        assertThat(drawn(drawing, found -> Stream.of(found.address().written())))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee",
                "@annl on IRC",
                "ann at example.org",
                "ann [at] example [dot] org",
                "<ann at example.org>",
                "<ann-at-example.org>",
                "<your name>",
                "<https://example.org/@ann>",
                "https://lists.example.org/m/1@2 and git://a@example.org/x",
                "[https://example.org/~ann Ann]",
                "10 @ 5",
                "",
            })
    void findsNoneWhereThereIsNone(String text) {
        assertThat(AddressReader.find(passage(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann «<ann@example.org>», «bo@example.org».",
                "«[mailto:ann@example.org Ann]» «[mailto:bo@example.org]»",
                "(«<ann@example.org>» «mailto:bo@example.org»)",
            })
    void takesTheirBracketsWithThem(String drawing) {
        Marked marked = Marked.parse(drawing);
        Passage passage = passage(marked.text());
        assertThat(Marked.draw(
                        marked.text(),
                        AddressReader.find(passage).stream()
                                .map(found -> passage.range(found.start(), found.end()))
                                .toList()))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[mailto:«ann@example.org» Ann]",
                "[mailto:«ann@example.org?subject=idea» anne@example.org]",
                "[mailto:«» Ann] ann@example.org <bo@example.org>",
            })
    void knowsWhereALinkLeads(String drawing) {
        assertThat(drawn(drawing, found -> found.address().target().stream())).isEqualTo(drawing);
    }

    @Test
    void knowsTheTextOfALinkThatIsNoAddress() {
        assertThat(drawn("[mailto:ann@example.org «Ann Lee»]", found -> found.linkText().stream()))
                .isEqualTo("[mailto:ann@example.org «Ann Lee»]");
        assertThat(AddressReader.find(passage("[mailto:a@example.org b@example.org] <c@example.org>")))
                .allMatch(found -> found.linkText().isEmpty());
    }

    private static String drawn(
            String drawing, java.util.function.Function<AddressReader.FoundAddress, Stream<Passage>> passages) {
        Marked marked = Marked.parse(drawing);
        return Marked.draw(
                marked.text(),
                AddressReader.find(passage(marked.text())).stream()
                        .flatMap(passages)
                        .map(Passage::range)
                        .toList());
    }

    private static Passage passage(String text) {
        SourceText source = SourceText.of("page.wiki", text);
        return Passage.of(source, source.range());
    }
}
