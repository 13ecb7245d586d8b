package io.github.idealint.dump;

import io.github.idealint.dump.UnreadableExport.Reason;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Namespaces;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.Printable;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * An XML export of MediaWiki (manual: Help:Export): one file with many pages, as {@code Special:Export} and the dumps of
 * whole wikis are, plain or packed. It is read as a stream and within bounds, and nothing that it names is opened.
 */
public final class WikiExport {

    private static final MessageTemplate NAMED_OTHERWISE = new MessageTemplate("its name does not end in '.xml'");
    private static final MessageTemplate OTHER_ROOT = new MessageTemplate("it begins with {}, not {}");
    private static final MessageTemplate EMPTY = new MessageTemplate("it is empty");
    private static final MessageTemplate NO_XML = new MessageTemplate("it is not XML");
    private static final MessageTemplate NO_TEXT = new MessageTemplate("it is not UTF-8 text");

    private static final String ROOT = "mediawiki";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
    private static final int LONGEST_NAMESPACE = 255;
    private static final int LONGEST_NAME = 40;

    private final String path;
    private final RawXml raw;
    private final PageAllowance allowance;
    private final BiConsumer<PassedOver, String> passedOver;
    private final List<SourceText> pages = new ArrayList<>();
    private Namespaces namespaces = Namespaces.ENGLISH;
    private Optional<ExportPageReader> open = Optional.empty();

    private WikiExport(String path, RawXml raw, PageAllowance allowance, BiConsumer<PassedOver, String> passedOver) {
        this.path = path;
        this.raw = raw;
        this.allowance = allowance;
        this.passedOver = passedOver;
    }

    /** Whether a file's name says that it is an export: {@code .xml}, {@code .xml.gz} or {@code .xml.bz2}. */
    public static boolean isNamed(String path) {
        return Compression.named(path).isPresent();
    }

    /** The pages of a file that has a run of its own. */
    public static List<SourceText> read(String path, InputStream file) throws IOException {
        return read(path, file, new PageAllowance(), (reason, title) -> {});
    }

    /**
     * The pages in their order, each in its newest revision; what is hidden from readers or no wikitext is left out.
     * Where the file cannot be read to its end, the last one stands for the rest, {@linkplain SourceText#damage damaged}.
     *
     * @param path the path that reports name the file by
     * @param file the file's bytes
     * @param allowance how many pages are read at most
     * @param passedOver who is notified of each page that is left out, with its title
     * @throws NotAnExport if the file is something else
     * @throws IOException if the file cannot be opened or read at all
     */
    public static List<SourceText> read(
            String path, InputStream file, PageAllowance allowance, BiConsumer<PassedOver, String> passedOver)
            throws IOException {
        Compression packing = Compression.named(path).orElseThrow(() -> new NotAnExport(path, NAMED_OTHERWISE));
        return new WikiExport(path, new RawXml(new Utf8Reader(packing.unpacked(path, file))), allowance, passedOver)
                .read();
    }

    private List<SourceText> read() throws IOException {
        XmlElements elements = root();
        try {
            readPages(elements);
            elements.nextChild(); // Behind the last tag nothing may stand.
        } catch (XMLStreamException stop) {
            pages.add(rest(stop));
        }
        return List.copyOf(pages);
    }

    private XmlElements root() throws IOException {
        try {
            XmlElements elements = new XmlElements(raw);
            elements.nextChild();
            if (!elements.name().equals(ROOT)) {
                throw new NotAnExport(path, OTHER_ROOT, tag(elements.name()), tag(ROOT));
            }
            return elements;
        } catch (XMLStreamException stop) {
            boolean isText = !(UnreadableExport.of(stop, raw) == stop.getNestedException());
            throw new NotAnExport(path, raw.isBlank() ? EMPTY : isText ? NO_XML : NO_TEXT);
        }
    }

    private static String tag(String name) {
        return "<" + Printable.of(name.substring(0, Math.min(LONGEST_NAME, name.length()))) + ">";
    }

    private void readPages(XmlElements elements) throws XMLStreamException {
        elements.refuseDeclarations();
        while (elements.nextChild()) {
            if (elements.name().equals("page")) {
                ExportPageReader page = new ExportPageReader(path, elements, namespaces, raw.position());
                open = Optional.of(page);
                Optional<SourceText> read = page.read();
                if (read.isPresent()) {
                    add(read.get());
                } else {
                    passedOver.accept(page.reason(), page.title());
                }
                open = Optional.empty();
            } else if (elements.name().equals("siteinfo")) {
                namespaces = namespaces(elements);
            } else {
                elements.skip();
            }
        }
    }

    private static Namespaces namespaces(XmlElements elements) throws XMLStreamException {
        Map<Integer, String> listed = new HashMap<>();
        while (elements.nextChild()) {
            if (elements.name().equals("namespaces")) {
                while (elements.nextChild()) {
                    Optional<String> key = elements.attribute("key")
                            .filter(number -> NUMBER.matcher(number).matches());
                    String name = elements.value(LONGEST_NAMESPACE).strip();
                    key.filter(number -> !name.isEmpty())
                            .ifPresent(number -> listed.put(Integer.parseInt(number), name));
                }
            } else {
                elements.skip();
            }
        }
        return Namespaces.of(listed);
    }

    private void add(SourceText page) throws XMLStreamException {
        if (!allowance.admits(page)) {
            throw new UnreadableExport(Reason.TOO_MANY_PAGES).stop();
        }
        pages.add(page);
    }

    /** What is left where the parser stopped; the place is that of the last tag or text it understood, or its line. */
    private SourceText rest(XMLStreamException stop) throws IOException {
        UnreadableExport reason = UnreadableExport.of(stop, raw);
        if (stop.getLocation() != null && !raw.isFull()) {
            raw.passToLine(stop.getLocation().getLineNumber());
        }
        Embedding place = open.map(page -> page.at(raw.position())).orElseGet(() -> Embedding.at(raw.position()));
        return SourceText.damaged(path, place, raw.rest(), reason.getMessage());
    }

    /** Reads UTF-8 without its byte order mark. What comes before bytes that are none is read first, then they are a fault. */
    private static final class Utf8Reader extends Reader {

        private static final int BUFFER = 1 << 15;
        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final InputStream source;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
        private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
        private boolean started;
        private boolean ended;

        Utf8Reader(InputStream source) {
            this.source = source;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            while (!decoded.hasRemaining()) {
                if (!decode()) {
                    return -1;
                }
            }
            int count = Math.min(length, decoded.remaining());
            decoded.get(target, offset, count);
            return count;
        }

        private boolean decode() throws IOException {
            decoded.clear();
            CoderResult result = decoder.decode(bytes, decoded, ended);
            decoded.flip();
            skipMark();
            if (decoded.hasRemaining() || result.isOverflow()) {
                return true;
            }
            if (result.isError()) {
                throw new UnreadableExport(Reason.NO_UTF_8);
            }
            return !ended && fill();
        }

        private boolean fill() throws IOException {
            bytes.compact();
            int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            return true;
        }

        private void skipMark() {
            if (!started && decoded.hasRemaining()) {
                started = true;
                decoded.position(decoded.get(decoded.position()) == BYTE_ORDER_MARK ? 1 : 0);
            }
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
