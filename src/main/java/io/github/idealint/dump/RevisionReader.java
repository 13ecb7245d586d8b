package io.github.idealint.dump;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads {@code <revision>} (MediaWiki's export schema, versions 0.3 to 0.11). Where a revision is
 * a mere stub, or its text hidden from readers, there is none.
 */
final class RevisionReader {

    private static final int LONGEST_VALUE = 64;

    private final XmlElements elements;
    private String time = "";
    private String model = "wikitext";
    private Optional<TextCopy> copy = Optional.empty();

    private RevisionReader(XmlElements elements) {
        this.elements = elements;
    }

    /** The revision that has just started; goes to its end. */
    static Revision read(XmlElements elements) throws XMLStreamException {
        return new RevisionReader(elements).read();
    }

    private Revision read() throws XMLStreamException {
        while (elements.nextChild()) {
            switch (elements.name()) {
                case "timestamp" -> time = elements.value(LONGEST_VALUE).strip();
                case "model" -> model = elements.value(LONGEST_VALUE).strip();
                case "text" -> readText();
                default -> elements.skip();
            }
        }
        return new Revision(time, copy.filter(text -> model.equals("wikitext")));
    }

    private void readText() throws XMLStreamException {
        boolean hidden = elements.attribute("deleted").isPresent();
        boolean stub = elements.attribute("id")
                .or(() -> elements.attribute("location"))
                .isPresent();
        TextCopy text = elements.text();
        copy = Optional.of(text).filter(read -> !hidden && !(stub && read.text().isEmpty()));
    }
}
