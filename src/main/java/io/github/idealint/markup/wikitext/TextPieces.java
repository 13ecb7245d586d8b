package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.Arrays;

/** Which characters of a fragment read together as one text, and which are no text at all. */
final class TextPieces {

    private final int origin;
    private final int[] ids;
    private int latest = 1;

    TextPieces(TextRange range) {
        this.origin = range.start();
        this.ids = new int[range.length()];
        Arrays.fill(ids, latest);
    }

    /** Makes a range a text of its own. */
    void separate(TextRange range) {
        fill(range, ++latest);
    }

    /** Makes a range no text. */
    void exclude(TextRange range) {
        fill(range, 0);
    }

    /** For each character the number of its text, from 1; 0 for no text. */
    int[] ids() {
        return ids;
    }

    private void fill(TextRange range, int id) {
        Arrays.fill(ids, range.start() - origin, range.end() - origin, id);
    }
}
