package io.github.idealint.page;

import io.github.idealint.page.FieldLabels.LabelledStart;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides the lines of an idea into fields and prose. */
final class FieldReader {

    private final FieldLabels labels;
    private final List<Line> lines;
    private final List<Optional<LabelledStart>> blocks;
    private final boolean hasGroup;
    private final List<Field> fields = new ArrayList<>();
    private final List<Line> prose = new ArrayList<>();

    private FieldReader(FieldLabels labels, List<Line> lines) {
        this.labels = labels;
        this.lines = lines;
        this.blocks = blocks(labels, lines);
        this.hasGroup = blocks.stream().flatMap(Optional::stream).anyMatch(start -> start.hasForm(Form.GROUP));
    }

    /** The block field that each line begins. */
    private static List<Optional<LabelledStart>> blocks(FieldLabels labels, List<Line> lines) {
        List<Optional<LabelledStart>> blocks = new ArrayList<>(lines.size());
        boolean startsParagraph = true;
        for (Line line : lines) {
            blocks.add(labels.block(line, startsParagraph));
            startsParagraph = !line.is(Line.Kind.PROSE);
        }
        return blocks;
    }

    /** What the lines of an idea hold. */
    record FieldsAndProse(List<Field> fields, List<Line> prose) {}

    /** Reads the lines below an idea's title. */
    static FieldsAndProse read(FieldLabels labels, List<Line> lines) {
        FieldReader reader = new FieldReader(labels, lines);
        int next = 0;
        while (next < lines.size()) {
            next = reader.readFrom(next);
        }
        return new FieldsAndProse(reader.fields, reader.prose);
    }

    private int readFrom(int at) {
        Optional<LabelledStart> block = blocks.get(at);
        if (block.isEmpty()) {
            return readFree(at);
        }
        int end = blockEnd(at + 1);
        Optional<Form> form = block.get().spec().map(spec -> spec.form());
        if (form.equals(Optional.of(Form.GROUP))) {
            return readGroup(block.get(), at, end);
        }
        if (form.equals(Optional.of(Form.LIST))) {
            return readList(block.get(), at, end);
        }
        return readText(block.get(), at, form.equals(Optional.of(Form.PROSE)) ? end : paragraphEnd(at, end));
    }

    private int blockEnd(int from) {
        int end = from;
        while (end < lines.size()
                && !lines.get(end).is(Line.Kind.HEADING)
                && blocks.get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private int readFree(int at) {
        Line line = lines.get(at);
        Optional<LabelledStart> detail = labels.loose(line, !hasGroup);
        if (detail.isPresent()) {
            return DetailReader.readOne(labels, lines, at, detail.get(), fields);
        }
        if (!line.is(Line.Kind.BLANK) && !line.is(Line.Kind.HEADING)) {
            prose.add(line);
        }
        return at + 1;
    }

    private int readGroup(LabelledStart start, int at, int end) {
        List<Line> inside = lines.subList(at + 1, end);
        fields.add(field(start, start.labelled().rest(), List.of(), inside));
        new DetailReader(labels, inside, fields, prose).readAll();
        return end;
    }

    private int readList(LabelledStart start, int at, int end) {
        ItemReader items = new ItemReader(lines, at + 1, listEnd(at + 1, end));
        fields.add(field(start, start.labelled().rest(), items.items(), List.of()));
        return items.end();
    }

    /** Details may follow a list in the same bullets where a page has no group. */
    private int listEnd(int from, int end) {
        int at = from;
        while (at < end && (hasGroup || labels.loose(lines.get(at), true).isEmpty())) {
            at++;
        }
        return at;
    }

    private int readText(LabelledStart start, int at, int end) {
        List<Line> inside = lines.subList(at + 1, end);
        fields.add(field(start, start.labelled().rest(), List.of(), inside));
        return end;
    }

    /** The end of the paragraph after a label, or of the next one if nothing stands after the label. */
    private int paragraphEnd(int at, int end) {
        int next = at + 1;
        if (blocks.get(at).orElseThrow().labelled().rest().isEmpty()) {
            while (next < end && lines.get(next).is(Line.Kind.BLANK)) {
                next++;
            }
            if (next < end && !lines.get(next).is(Line.Kind.PROSE)) {
                return at + 1;
            }
        }
        while (next < end
                && lines.get(next).is(Line.Kind.PROSE)
                && labels.loose(lines.get(next), false).isEmpty()) {
            next++;
        }
        return next;
    }

    private static Field field(LabelledStart start, Passage rest, List<Field.Item> items, List<Line> inside) {
        List<Passage> value = new ArrayList<>();
        if (!rest.isEmpty()) {
            value.add(rest);
        }
        inside.stream().map(Line::content).filter(content -> !content.isEmpty()).forEach(value::add);
        items.stream().map(Field.Item::text).forEach(value::add);
        Passage joined = value.isEmpty() ? rest : Passage.join(value);
        return new Field(start.spec(), start.label(), Field.Layout.BLOCK, joined, items);
    }
}
