package io.github.idealint.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileExportsTest {

    private static final String GOOD = WikiExports.page("Good", "x");
    private static final String TEXT = "<page><title>Bad</title><revision><text>";
    private static final String END = "</text></revision></page></mediawiki>";

    @ParameterizedTest
    @MethodSource
    void whatBreaksOffIsToldAtItsPlaceAndThePagesBeforeItAreRead(String rest, String told) {
        String xml = WikiExports.of(GOOD).replace("</mediawiki>\n", "") + rest;
        assertThat(told(xml)).hasSize(2).startsWith("Good|x").last().asString().startsWith(told);
    }

    static Stream<Arguments> whatBreaksOffIsToldAtItsPlaceAndThePagesBeforeItAreRead() {
        return Stream.of(
                arguments(TEXT + "a", "!20:41 This export is incomplete: it ends here."),
                arguments("<page>", "!20:7 This export is incomplete: it ends here."),
                arguments("<page></mediawiki>", "!20:7 This export is not valid XML:"),
                arguments("<page>\n\n a & b</page>", "!22:1 This export is not valid XML:"),
                arguments("<page><title>T\0</title>", "!20:14 This export is not valid XML:"),
                arguments("<page><title>&nbsp;</title>", "!20:14 This export is not valid XML:"),
                arguments(TEXT + "a &nbsp; b", "!20:43 This export is not valid XML:"),
                arguments("</mediawiki><mediawiki/>", "!20:13 This export is not valid XML:"));
    }

    @Test
    void showsAllItsReasons() {
        MessageSnapshot.matches(
                "exports that cannot be read",
                Stream.of(UnreadableExport.Reason.values())
                        .map(reason -> new UnreadableExport(reason).getMessage())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void saysThePageInWhichItStops() {
        List<SourceText> pages = WikiExports.read(WikiExports.of(TEXT + "a\n<b>"));
        assertThat(pages).singleElement().satisfies(rest -> {
            assertThat(rest.title()).hasValue("Bad");
            assertThat(rest.text()).isEqualTo("</mediawiki>");
        });
    }

    @Test
    void bytesThatAreNoUtf8AreToldAtTheirLine() {
        byte[] file = WikiExports.of(GOOD, WikiExports.page("Bad", "one\nM\u00FCll\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(WikiExports.told(WikiExports.read("wiki.xml", file)))
                .hasSize(2)
                .last()
                .asString()
                .matches("(?s)!33:\\d+ The bytes here are not valid UTF-8.*");
    }

    @Test
    void anotherEncodingIsNoExport() {
        byte[] file = WikiExports.of(GOOD).getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> WikiExports.read("wiki.xml", file)).hasMessageContaining("it is not UTF-8 text");
        byte[] bare = WikiExports.of(GOOD).getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> WikiExports.read("wiki.xml", bare)).hasMessageContaining("it is not XML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE mediawiki>",
                "<!DOCTYPE mediawiki [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE mediawiki [<!ENTITY % p SYSTEM \"FILE\"> %p;]>",
                "<!DOCTYPE mediawiki [<!ENTITY a SYSTEM \"FILE\"><!ENTITY b SYSTEM \"NET\">]>",
                "<!DOCTYPE mediawiki SYSTEM \"NET\">",
                "<!DOCTYPE mediawiki PUBLIC \"-//x\" \"NET\" [<!ATTLIST page a CDATA \"&b;\">]>"
            })
    void declarationsAreRefusedAndNothingIsOpened(String declaration, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(50);
            String xml = declaration
                            .replace("FILE", secret.toUri().toString())
                            .replace("NET", "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd")
                    + "<mediawiki><page><title>&a;&b;</title></page></mediawiki>";
            assertThat(told("<!-- a -->\n" + xml))
                    .singleElement()
                    .asString()
                    .startsWith("!2:1 This file has a DOCTYPE or entity declaration here")
                    .doesNotContain("hunter2");
            assertThatThrownBy(() -> accept(server)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void accept(ServerSocket server) throws IOException {
        try (Socket asked = server.accept()) {
            throw new AssertionError("it was asked by " + asked);
        }
    }

    @Test
    void quotesMayBeAsManyAsThePagesHave() {
        String limit = "jdk.xml.totalEntitySizeLimit";
        System.setProperty(limit, "100");
        try {
            assertThat(told(WikiExports.of(WikiExports.page("A", "\"".repeat(200)))))
                    .containsExactly("A|" + "\"".repeat(200));
            assertThatThrownBy(HostileExportsTest::readTwoHundredQuotesWithinTheLimit)
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
                "wiki.xml", WikiExports.stream(WikiExports.around(600, page)), new PageAllowance(256L << 20));
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
                new PageAllowance(256L << 20));
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
                        "wiki.xml", WikiExports.stream(WikiExports.around(200, page)), new PageAllowance(256L << 20)))
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

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ", "<page a='", "<?a ", TEXT + "<![CDATA[<", "<page><other><![CDATA[<"})
    void markupWithoutAnEndIsReadToABound(String start) throws IOException {
        String words = "word word word\n".repeat(5_000);
        List<SourceText> pages = WikiExport.read(
                "wiki.xml",
                WikiExports.stream(Stream.concat(Stream.of("<mediawiki>", start), Stream.generate(() -> words))));
        assertThat(WikiExports.told(pages)).singleElement().asString().startsWith("!1:");
    }

    @Test
    void elementsInElementsAreReadToABound() throws IOException {
        List<SourceText> pages = WikiExport.read(
                "wiki.xml",
                WikiExports.stream(
                        Stream.concat(Stream.of("<mediawiki>"), Stream.generate(() -> "<page>".repeat(1000)))));
        assertThat(WikiExports.told(pages)).singleElement().asString().contains("more than 64 levels deep");
    }

    @Test
    void aWordWithoutAnEndIsNoName() {
        assertThat(told("<mediawiki><page><" + "a".repeat(100_000) + "/></page></mediawiki>"))
                .hasSizeLessThan(2);
        assertThatThrownBy(() -> WikiExports.read("<" + "a".repeat(900) + "/>"))
                .hasMessageContaining("<" + "a".repeat(40) + ">");
    }

    private static List<String> told(String xml) {
        return WikiExports.told(WikiExports.read(xml));
    }
}
