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

    ShownEdits(SourceText source) {
        this.source = source;
    }

    void replace(List<TextEdit> replacements) {
        edits.addAll(replacements);
    }

    /** Takes a range out, a line at a time: a part of the page that begins inside it loses its own share. */
    void delete(TextRange range) {
        int start = range.start();
        for (int line = source.lineAt(start); start < range.end(); line++) {
            int next = line < source.lineCount() ? source.line(line + 1).start() : range.end();
            int end = Math.min(range.end(), next);
            edits.add(TextEdit.delete(new TextRange(start, end)));
            start = end;
        }
    }

    /** Takes a tag out; a line break becomes a blank. */
    void tag(TextRange range, String name) {
        if (name.equalsIgnoreCase("br")) {
            edits.add(TextEdit.replace(range, " "));
        } else {
            delete(range);
        }
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
