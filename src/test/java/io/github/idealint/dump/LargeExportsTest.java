package io.github.idealint.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Exports of many or large pages are read to their limits, in little time and memory. */
class LargeExportsTest {

    private static final String GOOD = WikiExports.page("Good", "x");
    private static final String TEXT = "<page><title>Bad</title><revision><text>";
    private static final String END = "</text></revision></page></mediawiki>";

    @Test
    void quotesMayBeAsManyAsThePagesHave() {
        String limit = "jdk.xml.totalEntitySizeLimit";
        System.setProperty(limit, "100");
        try {
            assertThat(told(WikiExports.of(WikiExports.page("A", "\"".repeat(200)))))
                    .containsExactly("A|" + "\"".repeat(200));
            assertThatThrownBy(LargeExportsTest::readTwoHundredQuotesWithinTheLimit)
                    .isInstanceOf(XMLStreamException.class);
        } finally {
            System.clearProperty(limit);
        }
    }

    private static void readTwoHundredQuotesWithinTheLimit() throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new StringReader("<a>" + "&quot;".repeat(200) + "</a>"));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    @Test
    @Tag("benchmark")
    void sixtyMillionQuotesPass() throws IOException {
        String page = "<page><title>A</title><revision><text>" + "&quot;".repeat(100_000)
                + "</text><model>css</model></revision></page>";
        String last = GOOD + "</mediawiki>";
        List<SourceText> pages = WikiExport.read(
                "wiki.xml",
                WikiExports.stream(Stream.of(
                                Stream.of("<mediawiki>"),
                                Stream.generate(() -> page).limit(600),
                                Stream.of(last))
                        .flatMap(piece -> piece)));
        assertThat(WikiExports.told(pages)).containsExactly("Good|x");
    }

    @Test
    @Tag("benchmark")
    void pagesOfNothingButQuotesAreReadToTheirLimit() throws IOException {
        String page = "<page><title>A</title><revision><text>" + "&quot;".repeat(100_000) + "</text></revision></page>";
        List<SourceText> pages = WikiExport.read(
                "wiki.xml",
                WikiExports.stream(WikiExports.around(600, page)),
                new PageAllowance(256L << 20),
                (reason, title) -> {});
        assertThat(pages).hasSizeBetween(22, 28);
        assertThat(pages.get(pages.size() - 1).damage().orElseThrow())
                .startsWith("This run already has as many pages as it can check with the memory that Maven may use.");
    }

    @Test
    @Tag("benchmark")
    void aPageWithoutAnEndIsReadToTheBoundInLittleMemory() throws IOException {
        String words = "word &lt; word\n".repeat(5_000);
        assertThat(WikiExports.told(WikiExport.read(
                        "wiki.xml",
                        WikiExports.stream(
                                Stream.concat(Stream.of("<mediawiki>", TEXT), Stream.generate(() -> words))))))
                .singleElement()
                .asString()
                .contains("This export is too large: it is larger than 512 MB when unpacked.");
    }

    @Test
    void tinyPagesAreReadToTheirLimit() throws IOException {
        List<SourceText> pages = WikiExport.read(
                "wiki.xml",
                WikiExports.stream(WikiExports.around(
                        20_973, "<page><title>A</title><revision><text>x</text>" + "</revision></page>")),
                new PageAllowance(256L << 20),
                (reason, title) -> {});
        assertThat(pages).hasSize(20_972).last().satisfies(rest -> {
            assertThat(rest.title()).hasValue("A");
            assertThat(rest.damage().orElseThrow())
                    .startsWith(
                            "This run already has as many pages as it can check with the memory that Maven may use. Neither");
        });
    }

    @Test
    void pagesOfLineEndsAreReadToTheirLimit() throws IOException {
        String page = "<page><title>A</title><revision><text>" + "\n".repeat(130_000) + "</text></revision></page>";
        assertThat(WikiExport.read(
                        "wiki.xml",
                        WikiExports.stream(WikiExports.around(200, page)),
                        new PageAllowance(256L << 20),
                        (reason, title) -> {}))
                .hasSizeBetween(50, 54)
                .last()
                .satisfies(rest -> assertThat(rest.damage()).isPresent());
    }

    @Test
    void noMoreIsUnpackedThanTheBound() throws IOException {
        try (InputStream bomb = new Compression.Unpacked(
                Compression.PLAIN, WikiExports.stream(Stream.generate(() -> " ".repeat(1 << 20))))) {
            assertThatThrownBy(() -> bomb.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(UnreadableExport.class)
                    .hasMessageStartingWith("This export is too large: it is larger than 512 MB when unpacked.");
        }
    }

    @Test
    void ofAPageOfManyMillionCharactersNoMoreIsKeptThanShowsItsLength() throws IOException {
        String words = "word &lt; word\n".repeat(5_000);
        List<SourceText> pages = WikiExport.read(
                "wiki.xml",
                WikiExports.stream(Stream.of(
                                Stream.of("<mediawiki>", TEXT),
                                Stream.generate(() -> words).limit(200),
                                Stream.of(END))
                        .flatMap(piece -> piece)));
        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page.text()).hasSize(131_073));
    }

    private static List<String> told(String xml) {
        return WikiExports.told(WikiExports.read(xml));
    }
}
