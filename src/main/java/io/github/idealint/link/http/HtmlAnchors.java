package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.PageAnchors;
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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The anchors of an HTML page, which links can name after {@code #}.
 *
 * @param names the identifiers and anchor names in its text
 * @param complete whether the whole text was read, and holds what readers see
 */
record HtmlAnchors(Set<String> names, boolean complete) {

    /** Lines of source code, comments and routes that scripts put into a page after it was fetched; quoted text. */
    private static final Pattern MADE_BY_SCRIPTS =
            Pattern.compile("^(?:L\\d++(?:C\\d++)?(?:-L?\\d++(?:C\\d++)?)?|!.*|.*/.*|.*:~:.*|.*=.*"
                    + "|(?:issuecomment-|discussion_r|diff-|pullrequestreview-|note_|comment-).*)");

    private static final String TEMPLATE = "template";
    private static final String LINK = "a";
    private static final int DEEPEST = 200;

    /** Elements whose text readers do not see where scripts run. */
    private static final Set<String> NOT_SHOWN = Set.of("script", "style", "noscript", "title", "template");

    /** A page with scripts that shows less, in characters, gets its contents from them, and so its anchors. */
    private static final int LEAST_TEXT = 200;

    /** Browsers repair broken markup by adding elements, and a hostile page can make that hundreds for each it has. */
    private static final int MOST_ELEMENTS = 300_000;

    /** How far from its start a page may declare its encoding, in bytes. */
    private static final int HEAD = 8 << 10;

    HtmlAnchors {
        names = Set.copyOf(names);
    }

    /**
     * Reads the anchors of a page; empty if it cannot be read.
     *
     * @param body the page as sent
     * @param packed whether it is packed with gzip
     * @param whole whether the body is complete
     * @param charset how it is encoded, if the server declares it
     * @param size how much of it is unpacked
     */
    static Optional<HtmlAnchors> read(
            byte[] body, boolean packed, boolean whole, Optional<Charset> charset, LinkLimits.AnswerSize size) {
        try {
            Bytes page = unpacked(body, packed, size.page());
            Charset encoding = charset.isPresent() ? charset.get() : declared(page.bytes);
            return Optional.of(read(new String(page.bytes, encoding), whole && page.whole));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a page's text can show if it has the anchor. */
    static boolean isCheckable(String fragment) {
        return !fragment.isEmpty()
                && !fragment.equalsIgnoreCase("top")
                && !MADE_BY_SCRIPTS.matcher(fragment).matches();
    }

    /** What the page's text shows about fragments as links write them. */
    PageAnchors of(Set<String> fragments) {
        Set<String> present = only(fragments, this::has);
        Set<String> absent = only(fragments, each -> complete && isCheckable(each) && !has(each));
        return new PageAnchors(present, absent);
    }

    private static Set<String> only(Set<String> fragments, Predicate<String> kept) {
        return fragments.stream().filter(kept).collect(Collectors.toSet());
    }

    /** As written, or decoded (HTML Standard, 7.4.6.4); or with the prefix that GitHub and others give to anchors. */
    private boolean has(String fragment) {
        return Stream.of(fragment, PercentCode.decode(fragment))
                .anyMatch(each -> names.contains(each)
                        || names.contains("user-content-" + each)
                        || each.isEmpty()
                        || each.equalsIgnoreCase("top"));
    }

    private static HtmlAnchors read(String text, boolean whole) {
        Set<String> names = new HashSet<>();
        boolean scripted = false;
        int shown = 0;
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(new StringReader(text), "")) {
            Iterator<Element> elements = parser.iterator();
            for (int i = 0; i < MOST_ELEMENTS && elements.hasNext(); i++) {
                Element element = elements.next();
                anchors(element).forEach(names::add);
                scripted |= element.normalName().equals("script");
                shown += NOT_SHOWN.contains(element.normalName())
                        ? 0
                        : element.ownText().length();
            }
            boolean filledByScripts = scripted && shown < LEAST_TEXT;
            return new HtmlAnchors(names, whole && !elements.hasNext() && !filledByScripts);
        }
    }

    /** An identifier makes a place, and so does the name of a link; what stands in a template is not on the page. */
    private static Stream<String> anchors(Element element) {
        String name = element.normalName().equals(LINK) ? element.attr("name") : "";
        boolean none = name.isEmpty() && element.id().isEmpty() || isInTemplate(element);
        return none ? Stream.empty() : Stream.of(element.id(), name).filter(each -> !each.isEmpty());
    }

    private static boolean isInTemplate(Element element) {
        Element around = element.parent();
        for (int i = 0; i < DEEPEST && around != null; i++) {
            if (around.normalName().equals(TEMPLATE)) {
                return true;
            }
            around = around.parent();
        }
        return false;
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
