package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the constructs inside running text, in the page and in what Sweble leaves unread of it. */
final class InlineReader {

    /** Arguments in arguments are read down to here. */
    private static final int DEEPEST = 8;

    private static final Pattern MARKUP = Pattern.compile("[\\[{<&':_]");

    /**
     * What running text holds.
     *
     * @param constructs its links, emphasis and the like
     * @param shown the edits that leave what a reader sees
     * @param breaks the tags that break lines
     * @param unclosed the quotes that nothing closes
     */
    record Inlines(List<Inline> constructs, List<TextEdit> shown, List<TextRange> breaks, List<Unclosed> unclosed) {

        Inlines {
            constructs = List.copyOf(constructs);
            shown = List.copyOf(shown);
            breaks = List.copyOf(breaks);
            unclosed = List.copyOf(unclosed);
        }
    }

    private final SourceText source;
    private final PreparedPage prepared;
    private final Budget budget;
    private final List<Inline> constructs = new ArrayList<>();
    private final List<Unclosed> unclosed = new ArrayList<>();
    private final ShownEdits shown;

    private InlineReader(SourceText source, PreparedPage prepared, Budget budget) {
        this.source = source;
        this.prepared = prepared;
        this.budget = budget;
        this.shown = new ShownEdits(source);
    }

    static Inlines read(SourceText source, Fragment page, Budget budget) {
        InlineReader reader = new InlineReader(source, page.prepared(), budget);
        new FragmentReader(reader, page, FragmentReader.FragmentRole.PAGE, 0).read();
        reader.inclusion();
        return new Inlines(reader.constructs, reader.shown.edits(), reader.shown.breaks(), reader.unclosed);
    }

    SourceText source() {
        return source;
    }

    ShownEdits shown() {
        return shown;
    }

    void add(Inline construct) {
        constructs.add(construct);
    }

    void addUnclosed(List<Unclosed> more) {
        unclosed.addAll(more);
    }

    /** Reads a part of the page that Sweble hands over as it is written. */
    void readInside(TextRange range, FragmentReader.FragmentRole role, int depth) {
        boolean worth =
                MARKUP.matcher(source.text()).region(range.start(), range.end()).find();
        if (worth && depth <= DEEPEST) {
            new FragmentReader(this, Fragment.parse(prepared, range, budget), role, depth).read();
        }
    }

    /** Readers do not see the tags of partial transclusion; they were neutralised before Sweble read the page. */
    private void inclusion() {
        PartialScan.tags(prepared).forEach(shown::delete);
        prepared.commentsInNames().forEach(comment -> {
            add(NodeExtents.comment(source.text(), comment));
            shown.delete(comment);
        });
    }

    /** Gathers the edits that turn a page into what a reader sees. */
    static final class ShownEdits {

        private final SourceText source;
        private final List<TextEdit> edits = new ArrayList<>();
        private final List<TextRange> breaks = new ArrayList<>();

        ShownEdits(SourceText source) {
            this.source = source;
        }

        void replace(List<TextEdit> replacements) {
            edits.addAll(replacements);
        }

        /** Deletes a range line by line, so that each block that begins or ends inside it loses its own part. */
        void delete(TextRange range) {
            int start = range.start();
            for (int line = source.lineAt(start); start < range.end(); line++) {
                start = delete(start, Math.min(range.end(), source.line(line).end()));
                int next = line < source.lineCount() ? source.line(line + 1).start() : range.end();
                start = delete(start, Math.min(range.end(), next));
            }
        }

        private int delete(int start, int end) {
            if (start < end) {
                edits.add(TextEdit.delete(new TextRange(start, end)));
            }
            return Math.max(start, end);
        }

        /** Takes a tag out; a line break becomes a blank. */
        void tag(TextRange range, String name) {
            if (name.equalsIgnoreCase("br")) {
                edits.add(TextEdit.replace(range, " "));
                breaks.add(range);
            } else {
                delete(range);
            }
        }

        /** The tags that break lines. */
        List<TextRange> breaks() {
            return List.copyOf(breaks);
        }

        /** The edits in order; of two that overlap, the one that begins first. */
        List<TextEdit> edits() {
            List<TextEdit> apart = new ArrayList<>();
            int done = 0;
            for (TextEdit edit : edits.stream().sorted(TextEdit.BY_RANGE).toList()) {
                if (edit.range().start() >= done && !edit.range().isEmpty()) {
                    apart.add(edit);
                    done = edit.range().end();
                }
            }
            return apart;
        }
    }
}
