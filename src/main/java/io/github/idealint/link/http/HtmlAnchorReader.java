package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Finds the places of a fetched page; never in more than a few at once, since a page takes many times its size. */
final class HtmlAnchorReader {

    /** Browsers repair broken markup by adding elements, and a hostile page can make that hundreds for each it has. */
    private static final int MOST_ELEMENTS = 300_000;

    private static final int HEAD = 8 << 10;
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private HtmlAnchorReader() {}

    /**
     * The places of a page.
     *
     * @param body the page as sent
     * @param packed whether it is packed with gzip
     * @param whole whether the body is complete
     * @param charset how it is encoded, if the server said so
     */
    static Optional<HtmlAnchors> places(
            byte[] body, boolean packed, boolean whole, Optional<Charset> charset, LinkLimits.Size size) {
        AT_ONCE.acquireUninterruptibly();
        try {
            Bytes page = unpacked(body, packed, size.page());
            Charset encoding = charset.isPresent() ? charset.get() : declared(page.bytes);
            return Optional.of(places(new String(page.bytes, encoding), whole && page.whole));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            AT_ONCE.release();
        }
    }

    private static HtmlAnchors places(String text, boolean whole) {
        Set<String> names = new HashSet<>();
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(new StringReader(text), "")) {
            Iterator<Element> elements = parser.iterator();
            for (int i = 0; i < MOST_ELEMENTS && elements.hasNext(); i++) {
                Element element = elements.next();
                names.add(element.attr("id"));
                names.add(element.attr("name"));
            }
            return new HtmlAnchors(names, whole && !elements.hasNext());
        }
    }

    private static Charset declared(byte[] page) throws IOException {
        byte[] head = Arrays.copyOf(page, Math.min(page.length, HEAD));
        return Jsoup.parse(new ByteArrayInputStream(head), null, "").charset();
    }

    private static Bytes unpacked(byte[] body, boolean packed, int most) throws IOException {
        if (!packed) {
            return new Bytes(body, true);
        }
        try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = page.readNBytes(most);
            return new Bytes(bytes, page.read() < 0);
        }
    }

    private record Bytes(byte[] bytes, boolean whole) {}
}
