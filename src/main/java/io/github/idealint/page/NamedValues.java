package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Block.Data.DataEntry;
import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.markup.Block.Table.Cell;
import io.github.idealint.markup.Block.Table.Row;
import io.github.idealint.markup.Inline.TransclusionCall;
import io.github.idealint.markup.Outline;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads values that their place names: cells, values of front matter, arguments of templates.
 *
 * @param outline the page
 * @param labels the labels of the profile
 */
record NamedValues(Outline outline, FieldLabels labels) {

    /**
     * A value.
     *
     * @param name what names it
     * @param title whether it is the title of the idea
     * @param fields the fields that it is the value of
     * @param first what stands beside its name
     * @param more what follows
     */
    private record NamedValue(Passage name, boolean title, List<FieldSpec> fields, Passage first, List<Piece> more) {

        Stream<Piece> pieces(Line line) {
            return Stream.concat(
                    Stream.of(Piece.named(line, name, fields, first)),
                    Stream.concat(
                            more.stream(),
                            Stream.of(Piece.end(line, first.range().end()))));
        }
    }

    /** The pieces of a table whose rows are ideas, or whose cells are fields; none if it is another. */
    List<Piece> ofTable(Line line, Block.Table table) {
        List<List<Passage>> rows = table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> outline.passage(cell.content()).trim())
                        .toList())
                .toList();
        List<Passage> head = rows.isEmpty() ? List.of() : rows.get(0);
        long known = head.stream().filter(cell -> labels.isField(cell.text())).count();
        int title = labels.titleAmong(head.stream().map(Passage::text).toList());
        boolean heads =
                !table.rows().isEmpty() && table.rows().get(0).cells().stream().allMatch(Cell::heads);
        boolean unnamed = heads && known > 1 && !labels.isField(head.get(0).text()) && labels.markIdea(head);
        if (heads && labels.nameApplicants(head)) {
            return List.of();
        }
        if (title >= 0 && known > 0 || unnamed) {
            return byRow(table.rows(), rows, Math.max(0, title));
        }
        if (known > 1 && rows.size() == 2) {
            return values(line, head, rows.get(1))
                    .flatMap(value -> value.pieces(line))
                    .toList();
        }
        return byLabel(line, rows);
    }

    private List<Piece> byRow(List<Row> places, List<List<Passage>> rows, int title) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<Passage> cells = rows.get(i);
            if (title < cells.size() && !cells.get(title).isEmpty()) {
                Line line = new Line(places.get(i).range(), Line.Kind.OTHER, 0, cells.get(title));
                pieces.add(Piece.entry(line, cells.get(title)));
                values(line, rows.get(0), cells)
                        .filter(value -> value.name() != rows.get(0).get(title))
                        .flatMap(value -> value.pieces(line))
                        .forEach(pieces::add);
            }
        }
        return pieces;
    }

    private Stream<NamedValue> values(Line line, List<Passage> names, List<Passage> cells) {
        return IntStream.range(0, Math.min(names.size(), cells.size()))
                .filter(i -> !names.get(i).isEmpty())
                .mapToObj(i -> value(names.get(i), names.get(i).text(), cells.get(i), List.of()));
    }

    private NamedValue value(Passage name, String key, Passage first, List<Piece> more) {
        List<FieldSpec> fields = labels.fields(key);
        return new NamedValue(name, fields.isEmpty() && labels.isTitle(key), fields, first, more);
    }

    /** A table with a label and its value in each row. */
    private List<Piece> byLabel(Line line, List<List<Passage>> rows) {
        List<NamedValue> values = rows.stream()
                .filter(row -> row.size() == 2 && !row.get(0).isEmpty())
                .map(row -> value(row.get(0), row.get(0).text(), row.get(1), List.of()))
                .toList();
        return ofIdea(line, values, 2);
    }

    /** The pieces of values that belong to one idea; none if they hold less fields than it takes. */
    private static List<Piece> ofIdea(Line line, List<NamedValue> values, int least) {
        if (values.stream().filter(value -> !value.fields().isEmpty()).count() < least) {
            return List.of();
        }
        Optional<NamedValue> title = values.stream()
                .filter(value -> value.title() && !value.first().isEmpty())
                .findFirst();
        List<Piece> pieces = new ArrayList<>();
        title.ifPresent(value -> pieces.add(Piece.entry(line, value.first())));
        values.stream()
                .filter(value -> title.isEmpty() || value != title.get())
                .flatMap(value -> value.pieces(line))
                .forEach(pieces::add);
        return pieces;
    }

    /** The pieces of a call that is an idea, or holds fields of one; none if it is another. */
    List<Piece> ofCall(Line line, TransclusionCall call) {
        Map<String, String> keys = new GuessedArguments(outline, labels).keysOf(call);
        List<NamedValue> values = new ArrayList<>();
        int position = 0;
        for (TransclusionCall.Argument argument : call.arguments()) {
            String parameter = argument.name()
                    .map(name -> outline.passage(name).text().strip())
                    .orElse(String.valueOf(argument.name().isPresent() ? 0 : ++position));
            Optional<String> key = Optional.ofNullable(keys.get(parameter))
                    .or(() -> argument.name().map(name -> parameter));
            Passage name = outline.passage(argument.name().orElse(call.name()));
            key.ifPresent(found -> values.add(argument(line, name, found, argument.blocks())));
        }
        Line place = new Line(call.range(), Line.Kind.OTHER, 0, line.content());
        boolean telling = values.stream()
                .flatMap(value -> value.fields().stream())
                .anyMatch(field -> field.form() == Form.MENTORS || field.form() == Form.LEVEL);
        return ofIdea(place, values, !keys.isEmpty() ? 0 : telling ? 1 : 2);
    }

    private NamedValue argument(Line line, Passage name, String key, List<Block> blocks) {
        List<Piece> pieces = blocks.stream()
                .map(block -> piece(line, block))
                .filter(piece -> !piece.part().content().isEmpty())
                .toList();
        boolean beside = !pieces.isEmpty() && pieces.get(0).is(Line.Kind.PROSE);
        Passage first = beside ? pieces.get(0).part().content() : atEnd(name);
        Optional<FieldSpec> field = labels.byKey(key);
        NamedValue value = value(name, key, first, pieces.subList(beside ? 1 : 0, pieces.size()));
        return field.map(spec -> new NamedValue(name, false, List.of(spec), first, value.more()))
                .orElse(value);
    }

    private static Passage atEnd(Passage passage) {
        return passage.part(passage.text().length(), passage.text().length());
    }

    private Piece piece(Line line, Block block) {
        if (block instanceof Block.Item item) {
            Passage content = outline.passage(item.content()).trim();
            Line part = new Line(item.range(), Line.Kind.ITEM, item.depth(), content);
            return Piece.of(line, part, 0, Optional.of(item.role()));
        }
        Line part = new Line(
                block.range(),
                Line.Kind.PROSE,
                0,
                outline.passage(block.range()).trim());
        return Piece.of(line, part, 0, Optional.empty());
    }

    /** The pieces of front matter. */
    List<Piece> ofData(Line line, Block.Data data) {
        int title = labels.titleAmong(
                data.entries().stream().map(entry -> key(entry)).toList());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < data.entries().size(); i++) {
            DataEntry entry = data.entries().get(i);
            Optional<Passage> name = entry.name().map(outline::passage);
            if (i == title && !outline.passage(entry.value()).isEmpty()) {
                pieces.add(titleOf(line, outline.passage(entry.value())));
            } else if (name.isPresent()) {
                List<Piece> items = items(line, entry.entries(), 1);
                Passage first = items.isEmpty() ? outline.passage(entry.value()) : atEnd(name.get());
                value(name.get(), key(entry), first.trim(), items).pieces(line).forEach(pieces::add);
            }
        }
        pieces.add(Piece.end(line, data.range().end()));
        return pieces;
    }

    private static Piece titleOf(Line line, Passage title) {
        Line part = new Line(title.range(), Line.Kind.HEADING, 0, title);
        return Piece.of(line, part, Piece.PAGE, Optional.empty());
    }

    private String key(DataEntry entry) {
        return entry.name()
                .map(name -> outline.passage(name).text().replace('_', ' ').replace('-', ' '))
                .orElse("");
    }

    /** The entries of a list as items; of a map the name first, and all else below it. */
    private List<Piece> items(Line line, List<DataEntry> entries, int depth) {
        List<Piece> items = new ArrayList<>();
        for (DataEntry entry : entries) {
            if (entry.entries().isEmpty()) {
                items.add(item(line, outline.passage(entry.value()), depth));
            } else if (entry.entries().stream().allMatch(inner -> inner.name().isPresent())) {
                List<Passage> names = entry.entries().stream()
                        .filter(inner -> key(inner).contains("name"))
                        .map(inner -> outline.passage(inner.value()))
                        .toList();
                if (!names.isEmpty()) {
                    items.add(item(line, Passage.join(names), depth));
                }
                entry.entries().stream()
                        .filter(inner -> !key(inner).contains("name"))
                        .forEach(inner -> items.add(
                                item(line, outline.passage(inner.value()), depth + (names.isEmpty() ? 0 : 1))));
            } else {
                items.addAll(items(line, entry.entries(), depth));
            }
        }
        return items;
    }

    private static Piece item(Line line, Passage content, int depth) {
        return Piece.of(
                line, new Line(content.range(), Line.Kind.ITEM, depth, content.trim()), 0, Optional.of(Role.ENTRY));
    }
}
