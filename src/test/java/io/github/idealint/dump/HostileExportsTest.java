package io.github.idealint.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileExportsTest {

    private static final String GOOD = WikiExports.page("Good", "x");
    private static final String TEXT = "<page><title>Bad</title><revision><text>";

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
