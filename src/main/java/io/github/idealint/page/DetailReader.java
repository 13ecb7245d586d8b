package io.github.idealint.page;

import io.github.idealint.page.FieldLabels.LabelledStart;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields that stand as bullets in a group, and those that lost their bullets. */
final class DetailReader {

    private final FieldLabels labels;
    private final List<Line> lines;
    private final List<Field> fields;
    private final List<Line> prose;

    DetailReader(FieldLabels labels, List<Line> lines, List<Field> fields, List<Line> prose) {
        this.labels = labels;
        this.lines = lines;
        this.fields = fields;
        this.prose = prose;
    }

    /** Reads all lines of a group. */
    void readAll() {
        int at = 0;
        while (at < lines.size()) {
            Optional<LabelledStart> start = labels.grouped(lines.get(at));
            if (start.isPresent()) {
                at = readOne(labels, lines, at, start.get(), fields);
            } else {
                if (!lines.get(at).is(Line.Kind.BLANK)) {
                    prose.add(lines.get(at));
                }
                at++;
            }
        }
    }

    /** Reads the field that begins at a line, with all that belongs to it, and returns the index of the next line. */
    static int readOne(FieldLabels labels, List<Line> lines, int at, LabelledStart start, List<Field> fields) {
        List<Passage> value = new ArrayList<>();
        value.add(start.labelled().rest());
        List<ItemReader.Draft> items = new ArrayList<>();
        int next = at + 1;
        while (next < lines.size() && belongs(labels, lines, next)) {
            add(lines.get(next), value, items);
            next++;
        }
        fields.add(new Field(
                start.spec(),
                start.label(),
                layout(start, lines.get(at)),
                ItemReader.Draft.joined(value),
                items.stream().map(ItemReader.Draft::item).toList()));
        return next;
    }

    private static boolean belongs(FieldLabels labels, List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean gap = lines.get(at - 1).is(Line.Kind.BLANK);
        if (line.is(Line.Kind.BLANK)) {
            return at + 1 < lines.size() && lines.get(at + 1).is(Line.Kind.ITEM) && isContinued(labels, lines, at + 1);
        }
        return line.isLoose() && !gap && labels.grouped(line).isEmpty() || isContinued(labels, lines, at);
    }

    /** Nested items belong to the item above, and so does a bullet without a label. */
    private static boolean isContinued(FieldLabels labels, List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.is(Line.Kind.ITEM)
                && (line.depth() > 1 || labels.grouped(line).isEmpty());
    }

    private static void add(Line line, List<Passage> value, List<ItemReader.Draft> items) {
        if (line.is(Line.Kind.ITEM)) {
            items.add(new ItemReader.Draft(line));
        } else if (line.isLoose() && items.isEmpty()) {
            value.add(line.content());
        } else if (line.isLoose()) {
            items.get(items.size() - 1).add(line);
        }
    }

    private static Field.Layout layout(LabelledStart start, Line line) {
        boolean detail = start.spec().map(spec -> spec.isDetail()).orElse(true);
        return switch (line.kind()) {
            case ITEM -> Field.Layout.ITEM;
            case INDENTED -> Field.Layout.INDENTED;
            default -> detail ? Field.Layout.RUN_TOGETHER : Field.Layout.BLOCK;
        };
    }
}
