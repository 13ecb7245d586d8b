package io.github.idealint.dump;

import io.github.idealint.dump.UnreadableExport.Reason;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an export, one after another. Nothing that the file names is opened or fetched, and declarations of
 * its own are refused.
 */
final class XmlElements {

    static final int DEEPEST = 64;

    private final XMLStreamReader xml;
    private final RawXml raw;
    private final XmlMarkupScanner markup;
    private boolean emptyTag;
    private boolean declares;
    private int depth;

    XmlElements(RawXml raw) throws XMLStreamException {
        this.raw = raw;
        this.markup = new XmlMarkupScanner(raw);
        this.xml = factory().createXMLStreamReader(raw);
    }

    /** The JDK's own: Maven brings others, which have no bounds, or other ones. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // They count '&quot;' as well, and with declarations refused no other entity is left.
        Stream.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit", "entityReplacementLimit")
                .map("jdk.xml."::concat)
                .filter(factory::isPropertySupported)
                .forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** Goes to the start of the next element inside the present one, or to the end of that. */
    boolean nextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> starts();
            case XMLStreamConstants.END_ELEMENT -> ends();
            case XMLStreamConstants.DTD -> {
                markup.passToTag();
                declares = true;
            }
            default -> {}
        }
        return event;
    }

    private void starts() throws XMLStreamException {
        emptyTag = !declares && markup.passTag();
        depth++;
        if (depth > DEEPEST) {
            throw new XMLStreamException(new UnreadableExport(Reason.TOO_DEEP));
        }
    }

    private void ends() {
        if (!emptyTag) {
            markup.passTag();
        }
        emptyTag = false;
        depth--;
    }

    /** Stops at a declaration of a type and perhaps of entities ({@code DOCTYPE}), if there has been one. */
    void refuseDeclarations() throws XMLStreamException {
        if (declares) {
            throw new UnreadableExport(Reason.DECLARATION).stop();
        }
    }

    /** The name of the element that has just started. */
    String name() {
        return xml.getLocalName();
    }

    /** The value of one of its attributes. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** Goes to the end of the element that has just started. */
    void skip() throws XMLStreamException {
        for (int outside = depth - 1; depth > outside; ) {
            if (next() == XMLStreamConstants.CHARACTERS) {
                raw.passUpTo('<');
            }
        }
    }

    /** The text of the element that has just started, of a long one the beginning; goes to its end. */
    String value(int most) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        for (int outside = depth - 1; depth > outside; ) {
            if (next() == XMLStreamConstants.CHARACTERS && value.length() < most) {
                value.append(xml.getText(), 0, Math.min(xml.getTextLength(), most - value.length()));
            }
        }
        return value.toString();
    }

    /** The same, with the places of its characters. */
    TextCopy text() throws XMLStreamException {
        TextCopy copy = new TextCopy(raw);
        for (int outside = depth - 1; depth > outside; ) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    copy.take(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> {
                    starts();
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    copy.end();
                    ends();
                }
                default -> {}
            }
        }
        return copy;
    }
}
