package io.github.idealint.dump;

import io.github.idealint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** WikiExports to read, written as MediaWiki writes them. */
public final class WikiExports {

    private WikiExports() {}

    /** A whole export of some pages. */
    public static String of(String... pages) {
        return "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.10/\" version=\"0.10\" xml:lang=\"en\">\n"
                + "  <siteinfo>\n    <sitename>Lantern</sitename>\n  </siteinfo>\n"
                + String.join("", pages) + "</mediawiki>\n";
    }

    /** A page of the main namespace with one revision. */
    public static String page(String title, String text) {
        return "  <page>\n    <title>" + escaped(title) + "</title>\n    <ns>0</ns>\n    <id>7</id>\n"
                + revision("2027-01-05T10:00:00Z", text) + "  </page>\n";
    }

    static String revision(String time, String text) {
        return "    <revision>\n      <id>8</id>\n      <timestamp>" + time + "</timestamp>\n"
                + "      <contributor>\n        <username>Someone</username>\n      </contributor>\n"
                + "      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
                + "      <text xml:space=\"preserve\" bytes=\"1\">" + escaped(text) + "</text>\n    </revision>\n";
    }

    /** As PHP's {@code htmlspecialchars} does it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    static List<SourceText> read(String xml) {
        return read("wiki.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static List<SourceText> read(String path, byte[] file) {
        try {
            return WikiExport.read(path, new ByteArrayInputStream(file));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** The pages in short: {@code Title|text}; what is damaged: {@code !line:column reason}. */
    static List<String> told(List<SourceText> pages) {
        return pages.stream()
                .map(page -> page.damage()
                        .map(reason -> "!" + page.positionOf(0) + " " + reason)
                        .orElseGet(() -> page.title().orElseThrow() + "|" + page.text()))
                .collect(Collectors.toList());
    }

    /** The pieces of an export that has a page many times. */
    static Stream<String> around(int pages, String page) {
        return Stream.of(Stream.of("<mediawiki>"), Stream.generate(() -> page).limit(pages), Stream.of("</mediawiki>"))
                .flatMap(piece -> piece);
    }

    /** The pieces one after another, made as they are read. */
    static InputStream stream(Stream<String> pieces) {
        Iterator<String> rest = pieces.iterator();
        return new InputStream() {
            private byte[] piece = {};
            private int at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                while (at == piece.length) {
                    if (!rest.hasNext()) {
                        return -1;
                    }
                    piece = rest.next().getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                int count = Math.min(length, piece.length - at);
                System.arraycopy(piece, at, target, offset, count);
                at += count;
                return count;
            }
        };
    }
}
