package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the places of a fetched page; never more than a few pages at once, since a page takes many times its size. */
final class PageReader {

    private static final int MOST_PLACES = 50_000;
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PageReader() {}

    /**
     * The places of a page.
     *
     * @param body the page as sent
     * @param packed whether it is packed with gzip
     * @param whole whether the body is complete
     * @param charset how it is encoded, if the server said so
     */
    static Optional<Places> places(
            byte[] body, boolean packed, boolean whole, Optional<Charset> charset, LinkLimits.Size size) {
        AT_ONCE.acquireUninterruptibly();
        try {
            Text text = unpacked(body, packed, size.page());
            Document page = Jsoup.parse(
                    new ByteArrayInputStream(text.bytes),
                    charset.map(Charset::name).orElse(null),
                    "");
            Set<String> names = names(page);
            return Optional.of(new Places(names, whole && text.whole && names.size() < MOST_PLACES));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            AT_ONCE.release();
        }
    }

    private static Set<String> names(Document page) {
        Set<String> names = new HashSet<>();
        Collection<Element> elements = page.getAllElements();
        for (Iterator<Element> each = elements.iterator(); each.hasNext() && names.size() < MOST_PLACES; ) {
            Element element = each.next();
            names.add(element.attr("id"));
            names.add(element.attr("name"));
        }
        return names;
    }

    private static Text unpacked(byte[] body, boolean packed, int most) throws IOException {
        if (!packed) {
            return new Text(body, true);
        }
        try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = page.readNBytes(most);
            return new Text(bytes, page.read() < 0);
        }
    }

    private record Text(byte[] bytes, boolean whole) {}
}
