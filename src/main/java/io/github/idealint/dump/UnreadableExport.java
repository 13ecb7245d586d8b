package io.github.idealint.dump;

import io.github.idealint.text.Limits;
import io.github.idealint.text.PageAllowance;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** An export that cannot be read on. */
final class UnreadableExport extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why an export cannot be read on, in whole sentences for whoever exported it. */
    enum Reason {
        BREAKS_OFF("This export is incomplete: it ends here. Download the whole file again."),
        NO_XML(
                "This export is not valid XML: there is an error at this point, and nothing after it was read. Download it"
                        + " again."),
        NO_UTF_8(
                "The bytes here are not valid UTF-8, which MediaWiki exports use. Nothing after this point was read. Save the"
                        + " file as UTF-8, or export the pages again."),
        DAMAGED_PACKING(
                "This export cannot be unpacked beyond this point: the file is truncated or corrupted. Download it again."),
        TOO_LARGE(
                "This export is too large: it is larger than " + (Limits.EXPORT_BYTES >> 20)
                        + " MB when unpacked. Nothing after this point was read. Export fewer pages, or leave out their history."),
        TOO_MANY_PAGES(PageAllowance.reason()
                + " Neither this page nor any page after it in this file was read. Export fewer pages"
                + " at a time, or check this file in a run of its own."),
        TOO_DEEP("This element is nested more than " + XmlElements.DEEPEST
                + " levels deep, so this is not a MediaWiki export. Nothing after this point was read. Check that this is"
                + " the right file."),
        TOO_LONG_MARKUP("The tag or comment that starts here is longer than " + RawXml.MOST_KEPT
                + " characters, so this is not a MediaWiki export. Nothing after this point was read. Check that this is the"
                + " right file."),
        DECLARATION(
                "This file has a DOCTYPE or entity declaration here. MediaWiki exports have none, and such declarations can"
                        + " be unsafe, so nothing in this file was read. Export the pages again.");

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
