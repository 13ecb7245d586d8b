package io.github.idealint.preview;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a table (MediaWiki manual, Help:Tables). */
final class TableReader {

    private static final Pattern OPENING = Pattern.compile("\\s*+:*+\\s*+\\{\\|.*", Pattern.DOTALL);
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(col|row)span\\s{0,9}=\\s{0,9}[\"']?(\\d{1,2})\\b");
    private static final int CAPTION = 2;

    private final ParsedPage page;
    private final SourceText source;
    private final InlineRenderer brush;
    private final List<List<BlockContent.Cell>> rows = new ArrayList<>();
    private List<InlineContent> caption = List.of();
    private List<BlockContent.Cell> row = new ArrayList<>();

    /** The mark that opened what is being read, and the line it began on. */
    private String mark = "";

    private TextRange open = TextRange.at(0);

    private TableReader(ParsedPage page, InlineRenderer brush) {
        this.page = page;
        this.source = page.outline().source();
        this.brush = brush;
    }

    /** The table in a range; empty for what is none, or has another inside. */
    static Optional<BlockContent> read(ParsedPage page, InlineRenderer brush, TextRange range) {
        SourceText source = page.outline().source();
        String text = source.text(range);
        if (!OPENING.matcher(text).matches() || text.indexOf("{|") != text.lastIndexOf("{|")) {
            return Optional.empty();
        }
        TableReader table = new TableReader(page, brush);
        int last = source.lineAt(range.end());
        for (int line = source.lineAt(range.start()) + 1; line <= last; line++) {
            table.line(source.line(line));
        }
        table.endRow();
        return Optional.of(new BlockContent.Table(table.caption, table.rows));
    }

    private void line(TextRange line) {
        String text = source.text(line);
        int blanks = text.length() - text.stripLeading().length();
        String begun = text.substring(blanks);
        if (begun.startsWith("|-") || begun.startsWith("|}")) {
            endRow();
            mark = "";
        } else if (begun.startsWith("|") || begun.startsWith("!")) {
            end();
            mark = begun.startsWith("|+") ? "|+" : begun.substring(0, 1);
            open = new TextRange(line.start() + blanks + mark.length(), line.end());
        } else if (!mark.isEmpty()) {
            open = open.cover(line);
        }
    }

    private void endRow() {
        end();
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }
    }

    /** Ends the caption or the cells of a line. */
    private void end() {
        if (mark.length() == CAPTION) {
            caption = brush.bits(content(open));
        } else if (!mark.isEmpty()) {
            cells(mark.equals("!"));
        }
        mark = "";
    }

    private void cells(boolean header) {
        int start = open.start();
        for (int i = open.start(); i < open.end() - 1; i++) {
            boolean divided = isOpen("||", i) || header && isOpen("!!", i);
            if (divided) {
                row.add(cell(header, new TextRange(start, i)));
                start = i + 2;
                i++;
            }
        }
        row.add(cell(header, new TextRange(Math.min(start, open.end()), open.end())));
    }

    private boolean isOpen(String divider, int offset) {
        return source.text().startsWith(divider, offset) && !brush.links().isInside(offset);
    }

    private BlockContent.Cell cell(boolean header, TextRange range) {
        TextRange content = content(range);
        String attributes = source.text().substring(range.start(), content.start());
        return new BlockContent.Cell(header, span("col", attributes), span("row", attributes), bits(content));
    }

    /** What follows the attributes, if there are any. */
    private TextRange content(TextRange range) {
        int lineEnd =
                Math.min(range.end(), source.line(source.lineAt(range.start())).end());
        for (int i = range.start(); i < lineEnd; i++) {
            if (isOpen("|", i)) {
                return page.trimmed(new TextRange(i + 1, range.end()));
            }
        }
        return page.trimmed(range);
    }

    private static int span(String of, String attributes) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (span.group(1).equalsIgnoreCase(of)) {
                return Math.max(1, Integer.parseInt(span.group(2)));
            }
        }
        return 1;
    }

    /** Lines in a cell stay lines. */
    private List<InlineContent> bits(TextRange content) {
        List<InlineContent> bits = new ArrayList<>();
        int last = source.lineAt(content.end());
        for (int line = source.lineAt(content.start()); line <= last; line++) {
            TextRange whole = source.line(line);
            int start = Math.max(whole.start(), content.start());
            if (!bits.isEmpty()) {
                bits.add(new InlineContent.Phrase(Optional.empty(), List.of(StyledText.lineBreak())));
            }
            bits.addAll(brush.bits(new TextRange(start, Math.max(start, Math.min(whole.end(), content.end())))));
        }
        return bits;
    }
}
