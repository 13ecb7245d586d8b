package io.github.idealint.dump;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Why an export cannot be read on; the message is a whole sentence, or two, for whoever exported it. */
final class UnreadableExport extends IOException {

    private static final long serialVersionUID = 1L;

    private static final String BREAKS_OFF =
            "This export breaks off here. What follows is missing, so fetch it again, whole.";
    private static final String NO_XML =
            "This export cannot be read on from here: a tag, a character or an entity is not as XML wants it."
                    + " What follows was not read; fetch it again.";

    UnreadableExport(String reason) {
        super(reason);
    }

    UnreadableExport(String reason, Exception cause) {
        super(reason, cause);
    }

    /**
     * Why the parser stopped. The parser's own message is left out: it depends on the JDK and its language.
     *
     * @throws IOException if the file was at fault and not what it holds
     */
    static UnreadableExport of(XMLStreamException stop, RawXml raw) throws IOException {
        if (stop.getNestedException() instanceof UnreadableExport reason) {
            return reason;
        }
        if (stop.getNestedException() instanceof IOException fault) {
            throw fault;
        }
        return new UnreadableExport(raw.isEnded() ? BREAKS_OFF : NO_XML, stop);
    }

    /** The same, as the parser would throw it. */
    XMLStreamException stop() {
        return new XMLStreamException(this);
    }
}
