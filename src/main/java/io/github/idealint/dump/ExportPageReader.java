package io.github.idealint.dump;

import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads {@code <page>} of an export: its newest revision, whatever the order. */
final class ExportPageReader {

    /** MediaWiki allows 255 bytes. */
    private static final int LONGEST_TITLE = 255;

    private static final String UNTITLED = "(without a title)";
    private static final int LONGEST_NUMBER = 16;

    private final String path;
    private final XmlElements elements;
    private Optional<String> title = Optional.empty();
    private int namespace;
    private Optional<Revision> newest = Optional.empty();

    ExportPageReader(String path, XmlElements elements) {
        this.path = path;
        this.elements = elements;
    }

    /** The page that has just started, unless its text is hidden or missing; goes to its end. */
    Optional<SourceText> read() throws XMLStreamException {
        while (elements.nextChild()) {
            switch (elements.name()) {
                case "title" ->
                    title = Optional.of(elements.value(LONGEST_TITLE).strip());
                case "ns" -> namespace = number(elements.value(LONGEST_NUMBER).strip());
                case "revision" -> {
                    Revision read = Revision.read(elements);
                    newest = Optional.of(
                            newest.map(before -> Revision.newer(before, read)).orElse(read));
                }
                default -> elements.skip();
            }
        }
        return newest.flatMap(Revision::copy).map(this::page);
    }

    private SourceText page(TextCopy copy) {
        return SourceText.within(path, Embedding.of(title.orElse(UNTITLED), namespace, copy.anchors()), copy.text());
    }

    /** The memory that the page takes, in bytes, roughly. */
    long weight() {
        return newest.flatMap(Revision::copy).map(TextCopy::weight).orElse(0L);
    }

    /** The place of a fault inside this page; in the articles' namespace, so that it is reported whatever the page's own is. */
    Embedding at(Position place) {
        return title.map(name -> Embedding.of(name, 0, List.of(new Anchor(0, place))))
                .orElse(Embedding.at(place));
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
