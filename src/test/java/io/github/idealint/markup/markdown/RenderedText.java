package io.github.idealint.markup.markdown;

import io.github.idealint.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The text of a page as commonmark-java renders it, without the places that the front end finds itself. */
final class RenderedText {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private RenderedText() {}

    /** The text of each paragraph, heading and cell, by where it stands. */
    static Map<TextRange, String> of(String markdown) {
        Map<TextRange, String> texts = new LinkedHashMap<>();
        collect(PARSER.parse(markdown), texts);
        return texts;
    }

    private static void collect(Node parent, Map<TextRange, String> texts) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean holdsText = node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
            if (holdsText && node.getFirstChild() != null) {
                StringBuilder text = new StringBuilder();
                append(node, text);
                texts.put(range(node), squeezed(text.toString()));
            } else {
                collect(node, texts);
            }
        }
    }

    private static TextRange range(Node node) {
        SourceSpan first = node.getFirstChild().getSourceSpans().get(0);
        List<SourceSpan> behind = node.getLastChild().getSourceSpans();
        SourceSpan last = behind.get(behind.size() - 1);
        return new TextRange(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                text.append(html.getLiteral().matches("(?i)<br.*") ? " " : "");
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else {
                append(node, text);
            }
        }
    }

    /** A text with one blank for each run of them, and with what the draft keeps from commonmark-java as it keeps it. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .replace('\u0000', '\uFFFD')
                .replaceAll("[*_~]", "x")
                .replace('|', '/');
    }
}
