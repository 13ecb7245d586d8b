package io.github.idealint.dump;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A page as it was at some time.
 *
 * @param time when it was written (ISO 8601, in UTC, so that the order of the letters is that of the time)
 * @param copy its text, if that was not hidden and is wikitext
 */
record Revision(String time, Optional<TextCopy> copy) {

    /** The newer of two; of equally old ones the one that the export names last. */
    static Revision newer(Revision before, Revision after) {
        return after.time.compareTo(before.time) >= 0 ? after : before;
    }

    /**
     * Reads the {@code <revision>} that has just started (MediaWiki's export schema, versions 0.3 to 0.11) and goes to
     * its end; a mere stub, and a text hidden from readers, leave it without a copy.
     */
    static Revision read(XmlElements elements) throws XMLStreamException {
        return new Reader(elements).read();
    }

    private static final class Reader {

        private static final int LONGEST_VALUE = 64;

        private final XmlElements elements;
        private String time = "";
        private String model = "wikitext";
        private Optional<TextCopy> copy = Optional.empty();

        private Reader(XmlElements elements) {
            this.elements = elements;
        }

        Revision read() throws XMLStreamException {
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
            copy = Optional.of(text)
                    .filter(read -> !hidden && !(stub && read.text().isEmpty()));
        }
    }
}
