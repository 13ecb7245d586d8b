package io.github.idealint.markup.wikitext;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Gathers the edits that turn a page into what a reader sees. */
final class ShownEdits {

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
