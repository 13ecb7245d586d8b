package io.github.idealint.dump;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** An export that cannot be read on. */
final class UnreadableExport extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why an export cannot be read on, in whole sentences for whoever exported it. */
    enum Reason {
        BREAKS_OFF("This export breaks off here. Nothing after this was read. Download it again, completely."),
        NO_XML(
                "This export is not valid XML from here on: a tag, a character or an entity is wrong. Nothing after this was"
                        + " read. Download it again."),
        NO_UTF_8(
                "The bytes here are not UTF-8, the encoding of MediaWiki's exports. Nothing after this was read. Save the"
                        + " file as UTF-8, or export the pages again."),
        DAMAGED_PACKING(
                "This export cannot be unpacked from here on: it was cut off or changed on the way. Nothing after"
                        + " this was read. Download it again."),
        TOO_LARGE("This export is too large: it has more than " + (Compression.Unpacked.MOST >> 20)
                + " MB when unpacked. Nothing after this was read. Export fewer pages, or leave out their history."),
        TOO_MUCH_TEXT("The pages up to here take more than " + (WikiExport.MOST_KEPT >> 20)
                + " MB of memory. Nothing after this was read. Export fewer pages at a time."),
        TOO_DEEP("This element is inside " + XmlElements.DEEPEST
                + " others, which no export of MediaWiki has. Nothing after"
                + " this was read. Export the pages again."),
        TOO_LONG_MARKUP("A piece of markup of more than " + RawXml.MOST_KEPT
                + " characters begins here, which no export of MediaWiki has. Nothing after this was read. Export the pages"
                + " again."),
        DECLARATION(
                "No export of MediaWiki has a declaration like this, which could make an XML parser open other files or"
                        + " run out of memory. Nothing in this file was read. Export the pages again.");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    UnreadableExport(Reason reason) {
        super(reason.text);
    }

    UnreadableExport(Reason reason, Exception cause) {
        super(reason.text, cause);
    }

    /**
     * Why the parser stopped. Its own message is left out: it depends on the JDK and its language.
     *
     * @throws IOException if the file was at fault and not what it holds
     */
    static UnreadableExport of(XMLStreamException stop, RawXml raw) throws IOException {
        if (stop.getNestedException() instanceof UnreadableExport known) {
            return known;
        }
        if (stop.getNestedException() instanceof IOException fault) {
            throw fault;
        }
        return new UnreadableExport(raw.isEnded() ? Reason.BREAKS_OFF : Reason.NO_XML, stop);
    }

    /** The same, as the parser would throw it. */
    XMLStreamException stop() {
        return new XMLStreamException(this);
    }
}
