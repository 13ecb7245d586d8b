package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A list entry while its lines are being read. */
final class ItemDraft {

    private final int depth;
    private final List<Passage> told = new ArrayList<>();
    private TextRange range;

    /** An entry that begins with a line. */
    ItemDraft(Line line) {
        this.depth = line.depth();
        this.range = line.range();
        this.told.add(line.content());
    }

    /** Takes a line that belongs to the entry above it. */
    void add(Line line) {
        range = range.cover(line.range());
        told.add(line.content());
    }

    /** The passages of its lines, one each. */
    List<Passage> told() {
        return told;
    }

    /** The entry. */
    Field.Item item() {
        return new Field.Item(range, depth, joined(told));
    }

    /** The passages that say something, joined; the first if none does. */
    static Passage joined(List<Passage> passages) {
        List<Passage> told =
                passages.stream().filter(passage -> !passage.isEmpty()).toList();
        return told.isEmpty() ? passages.get(0) : Passage.join(told);
    }
}
