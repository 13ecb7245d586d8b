package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the entries of a list, also those whose marks are lost, and joins what was wrapped. */
final class ItemReader {

    private static final Pattern ADDRESS = Pattern.compile("[a-z]{2,10}://|\\bmailto:");
    private static final Pattern LOST_MARK = Pattern.compile("^(?:[*#-]|\\d{1,2}[.)])\\s");

    private final List<Draft> items = new ArrayList<>();
    private int end;

    /** Reads from a line on, up to a limit, and stops at the prose after the list. */
    ItemReader(List<Line> lines, int from, int limit) {
        end = from;
        while (end < limit && belongs(lines, end)) {
            read(lines, end);
            end++;
        }
    }

    /** The entries. */
    List<Field.Item> items() {
        return items.stream().map(Draft::item).toList();
    }

    /** The index of the first line that is no part of the list. */
    int end() {
        return end;
    }

    private boolean belongs(List<Line> lines, int at) {
        boolean afterGap = at > 0 && lines.get(at - 1).is(Line.Kind.BLANK);
        return !lines.get(at).is(Line.Kind.PROSE) || !afterGap || items.isEmpty();
    }

    private void read(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.is(Line.Kind.BLANK) || line.is(Line.Kind.OTHER)) {
            return;
        }
        boolean follows = at > 0 && !lines.get(at - 1).is(Line.Kind.BLANK) && !items.isEmpty();
        if (line.isLoose() && follows && continues(line.content())) {
            items.get(items.size() - 1).add(line);
        } else {
            items.add(new Draft(line));
        }
    }

    /** A line with an address of its own, below an entry that has one, is an entry that lost its mark. */
    private boolean continues(Passage content) {
        boolean bothLinked = isLinked(content)
                && items.get(items.size() - 1).texts().stream().anyMatch(ItemReader::isLinked);
        return !bothLinked && !LOST_MARK.matcher(content.text()).find();
    }

    private static boolean isLinked(Passage content) {
        return ADDRESS.matcher(content.text()).find();
    }

    /** A list entry while its lines are being read. */
    static final class Draft {

        private final int depth;
        private final List<Passage> texts = new ArrayList<>();
        private TextRange range;

        /** An entry that begins with a line. */
        Draft(Line line) {
            this.depth = line.depth();
            this.range = line.range();
            this.texts.add(line.content());
        }

        /** Takes a line that belongs to the entry above it. */
        void add(Line line) {
            range = range.cover(line.range());
            texts.add(line.content());
        }

        /** The passages of its lines, one each. */
        List<Passage> texts() {
            return texts;
        }

        /** The entry. */
        Field.Item item() {
            return new Field.Item(range, depth, joined(texts));
        }

        /** The passages that are not empty, joined; the first if all are. */
        static Passage joined(List<Passage> passages) {
            List<Passage> texts =
                    passages.stream().filter(passage -> !passage.isEmpty()).toList();
            return texts.isEmpty() ? passages.get(0) : Passage.join(texts);
        }
    }
}
