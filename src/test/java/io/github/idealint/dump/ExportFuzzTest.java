package io.github.idealint.dump;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.FuzzedPage;
import io.github.idealint.fuzz.Fuzzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;

/** Exports, plain and packed: pages with places in the file, or an export that is none. */
class ExportFuzzTest {

    private static final String IDEA =
            "=== Boot timer ===\n\n'''Summary:''' a <b> & \"c\"\n\n* Mentor: Ann <ann@example.org>\n";
    private static final List<String> SEEDS = List.of(
            WikiExports.of(WikiExports.page("Ideas/Timer", IDEA), WikiExports.page("Round", "{{:Ideas/Timer}}\n")),
            WikiExports.of("<page><title>A</title><ns>10</ns><redirect title=\"B\" />"
                    + WikiExports.revision("2027-01-05T10:00:00Z", "old")
                    + WikiExports.revision("2027-02-05T10:00:00Z", "new\r\n\ttext") + "</page>"),
            WikiExports.of("<page><title>A</title><revision><text deleted=\"deleted\" /></revision></page>"
                    + "<!-- <text> --><page><title>&lt;&#x10FFFF;</title><revision><model>json</model>"
                    + "<text xml:space='preserve'><![CDATA[a]]>&amp;b</text></revision></page>"));
    private static final List<String> PIECES = List.of(
            "<page>",
            "</page>",
            "<title>",
            "</title>",
            "<ns>",
            "</ns>",
            "<revision>",
            "</revision>",
            "<text>",
            "</text>",
            "<text/>",
            "<mediawiki>",
            "</mediawiki>",
            "<",
            ">",
            "/>",
            "&",
            "&lt;",
            "&amp;",
            "&#10;",
            "&#13;",
            "&#0;",
            "&#x110000;",
            "&nbsp;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "--",
            "<?a b?>",
            "<?xml version='1.0'?>",
            "<a b='c'>",
            "</a>",
            "<a ",
            "b=\"",
            "'",
            "xmlns:a=\"b\" ",
            "<a:b>",
            "\r\n",
            "\n",
            "  ",
            "<timestamp>2027</timestamp>",
            "<id>9</id>",
            "<model>wikitext</model>",
            "deleted=\"deleted\"",
            "\u00E9");
    private static final List<String> NAMES = List.of("wiki.xml", "wiki.xml", "wiki.xml.gz", "wiki.xml.bz2");

    @Test
    void exports() {
        new Fuzzer("XML of exports", new FuzzTexts(SEEDS, PIECES, 300_000).withLinesAsPieces())
                .run(ExportFuzzTest::read);
    }

    private static String read(String text) {
        String path = NAMES.get(text.length() % NAMES.size());
        byte[] bytes = packed(path, text.getBytes(StandardCharsets.UTF_8));
        if (text.length() % 3 == 0) {
            damage(bytes, text.hashCode());
        }
        try {
            return WikiExports.read(path, bytes).stream()
                    .map(page -> new FuzzedPage(page).rendered())
                    .collect(Collectors.joining("\n"));
        } catch (NotAnExport other) {
            return other.getMessage();
        } catch (UncheckedIOException unpacking) {
            return unpacking.getCause().getClass().getSimpleName();
        }
    }

    private static void damage(byte[] bytes, int number) {
        for (int i = 0; i < 3; i++) {
            bytes[Math.floorMod(number * (i + 1), bytes.length)] ^= (byte) (1 << i);
        }
    }

    private static byte[] packed(String path, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = path.endsWith(".gz")
                ? new GZIPOutputStream(packed)
                : path.endsWith(".bz2") ? new BZip2CompressorOutputStream(packed, 1) : packed) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
