package io.github.idealint.report;

import io.github.idealint.text.Printable;
import java.util.regex.Pattern;

/**
 * Text of strangers in XML 1.0: it ends no attribute and no element, and holds no character that XML lacks. A build server
 * that copies the report into its log finds no command there either: {@code #}, and the colon of those that fold lines, are
 * written as references.
 */
final class XmlText {

    private static final Pattern FOLDS = Pattern.compile("(section_(?:start|end)|travis_(?:fold|time)):");

    private XmlText() {}

    /** The first line of a document. */
    static String declaration() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    }

    /** An attribute with a blank before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value).replace("\n", "&#10;") + "\"";
    }

    static String attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Text between tags, with its line feeds. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(c, xml));
        return FOLDS.matcher(xml).replaceAll("$1&#58;");
    }

    private static void append(int c, StringBuilder xml) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '#', '\t', '\r', 0x85, 0x2028, 0x2029 ->
                xml.append("&#").append(c).append(';');
            default -> {
                if (Printable.isDirectional(c) || c >= 0x7F && c < 0xA0) {
                    xml.append("&#").append(c).append(';');
                } else {
                    xml.appendCodePoint(isXml(c) ? c : 0xFFFD);
                }
            }
        }
    }

    private static boolean isXml(int c) {
        return c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
