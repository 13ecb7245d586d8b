package io.github.idealint.preview;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a table of the lines that write one (MediaWiki manual, Help:Tables). */
final class TableRenderer {

    private static final Pattern OPENING = Pattern.compile("^\\s*+:*+\\s*+\\{\\|.*", Pattern.DOTALL);
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(col|row)span\\s{0,9}=\\s{0,9}[\"']?(\\d{1,2})\\b");
    private static final String CAPTION = "|+";
    private static final String HEADER = "!";

    private final ParsedPage page;
    private final SourceText source;
    private final InlineRenderer inlines;
    private final List<List<BlockContent.ShownCell>> rows = new ArrayList<>();
    private List<InlineContent> caption = List.of();
    private List<BlockContent.ShownCell> row = new ArrayList<>();

    /** The mark that began the cells, or the caption, being read: {@code |}, {@code !} or {@code |+}; empty between them. */
    private String mark = "";

    /** What follows that mark, up to the end of the last line read. */
    private TextRange content = TextRange.at(0);

    private TableRenderer(ParsedPage page, InlineRenderer inlines) {
        this.page = page;
        this.source = page.source();
        this.inlines = inlines;
    }

    /** The table in a range; empty if it is no table, or has another in it. */
    static Optional<BlockContent> render(ParsedPage page, InlineRenderer inlines, TextRange range) {
        SourceText source = page.source();
        String text = source.text(range);
        if (!OPENING.matcher(text).matches() || text.indexOf("{|") != text.lastIndexOf("{|")) {
            return Optional.empty();
        }
        TableRenderer table = new TableRenderer(page, inlines);
        int last = source.lineAt(range.end());
        for (int line = source.lineAt(range.start()) + 1; line <= last; line++) {
            table.line(source.line(line));
        }
        table.endRow();
        return Optional.of(new BlockContent.ShownTable(table.caption, table.rows));
    }

    private void line(TextRange line) {
        if (inlines.isHidden(line)) {
            return;
        }
        String text = source.text(line);
        int blanks = text.length() - text.stripLeading().length();
        String markup = text.substring(blanks);
        if (markup.startsWith("|-") || markup.startsWith("|}")) {
            endRow();
        } else if (markup.startsWith("|") || markup.startsWith(HEADER)) {
            endCells();
            mark = markup.startsWith(CAPTION) ? CAPTION : markup.substring(0, 1);
            content = new TextRange(line.start() + blanks + mark.length(), line.end());
        } else if (!mark.isEmpty()) {
            content = content.cover(line);
        }
    }

    private void endRow() {
        endCells();
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }
    }

    /** Ends the cells of a line, or the caption. */
    private void endCells() {
        if (mark.equals(CAPTION)) {
            caption = inlines.renderApart(withoutAttributes(content));
        } else if (!mark.isEmpty()) {
            cells(mark.equals(HEADER));
        }
        mark = "";
    }

    private void cells(boolean header) {
        int start = content.start();
        int lineEnd = firstLineEnd(content);
        for (int i = content.start(); i < lineEnd - 1; i++) {
            if (isDivider("||", i) || header && isDivider("!!", i)) {
                row.add(cell(header, new TextRange(start, i)));
                start = i + 2;
                i++;
            }
        }
        row.add(cell(header, new TextRange(Math.min(start, content.end()), content.end())));
    }

    /** Where the first line of a range ends; MediaWiki looks for dividers there only. */
    private int firstLineEnd(TextRange range) {
        return Math.min(range.end(), source.line(source.lineAt(range.start())).end());
    }

    /** Whether a divider begins at an offset; in a link or another construct it does not divide. */
    private boolean isDivider(String divider, int offset) {
        return source.text().startsWith(divider, offset) && !inlines.links().isInConstruct(offset);
    }

    private BlockContent.ShownCell cell(boolean header, TextRange range) {
        TextRange shown = withoutAttributes(range);
        String attributes = source.text().substring(range.start(), shown.start());
        return new BlockContent.ShownCell(header, span("col", attributes), span("row", attributes), lines(shown));
    }

    /** What follows the attributes, {@code style="…" |}, if there are any. */
    private TextRange withoutAttributes(TextRange range) {
        int lineEnd = firstLineEnd(range);
        for (int i = range.start(); i < lineEnd; i++) {
            if (isDivider("|", i)) {
                return page.trimmed(new TextRange(i + 1, range.end()));
            }
        }
        return page.trimmed(range);
    }

    private static int span(String direction, String attributes) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (span.group(1).equalsIgnoreCase(direction)) {
                return Math.max(1, Integer.parseInt(span.group(2)));
            }
        }
        return 1;
    }

    /** The lines of a cell, with line breaks between them; those that are hidden leave no trace. */
    private List<InlineContent> lines(TextRange cell) {
        List<InlineContent> lines = new ArrayList<>();
        int last = source.lineAt(cell.end());
        for (int line = source.lineAt(cell.start()); line <= last; line++) {
            TextRange whole = source.line(line);
            int start = Math.max(whole.start(), cell.start());
            TextRange part = new TextRange(start, Math.max(start, Math.min(whole.end(), cell.end())));
            if (!inlines.isHidden(part)) {
                if (!lines.isEmpty()) {
                    lines.add(InlineContent.Phrase.lineBreak());
                }
                lines.addAll(inlines.renderApart(part));
            }
        }
        return lines;
    }
}
