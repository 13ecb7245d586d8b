package io.github.idealint.page;

import io.github.idealint.page.Label.LabelStyle;
import io.github.idealint.page.Piece.FieldStart;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.SkillLevels;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Divides the pieces of an idea into fields and prose where a programme prescribes no layout. */
final class FreeFieldReader {

    private static final int MOST_WORDS = 6;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()]++|\\.(?:\\s|$)");

    private final List<Piece> pieces;
    private final FieldExtents extents;
    private final Profile profile;
    private final List<Field> fields = new ArrayList<>();
    private final List<Line> prose = new ArrayList<>();

    private FreeFieldReader(FieldLabels labels, List<Piece> pieces) {
        this.pieces = pieces;
        this.extents = new FieldExtents(labels, pieces);
        this.profile = labels.profile();
    }

    /** Reads the pieces below an idea's title. */
    static FieldReader.FieldsAndProse read(FieldLabels labels, List<Piece> pieces) {
        FreeFieldReader reader = new FreeFieldReader(labels, pieces);
        int next = 0;
        while (next < pieces.size()) {
            next = reader.readFrom(next);
        }
        return new FieldReader.FieldsAndProse(reader.fields, reader.prose);
    }

    private int readFrom(int at) {
        Optional<FieldStart> start = extents.beginning(at);
        boolean known = start.filter(FieldStart::isKnown).isPresent();
        boolean inPlace = start.filter(found -> found.is(LabelStyle.NAMED)).isPresent();
        int end = known || inPlace ? extents.end(at, start.get()) : at + 1;
        if (known && !headsFields(start.get(), at, end)) {
            add(start.get(), at, end);
        } else if (!inPlace) {
            addProse(pieces.get(at));
        }
        return end;
    }

    /** Whether a label has nothing below it but a list of fields: it groups them. */
    private boolean headsFields(FieldStart start, int at, int end) {
        boolean group = start.has(Form.PROSE) || start.has(Form.GROUP);
        int next = end;
        while (next < pieces.size() && pieces.get(next).is(Line.Kind.BLANK)) {
            next++;
        }
        return group
                && start.rest().isEmpty()
                && pieces.subList(at + 1, end).stream().allMatch(piece -> piece.is(Line.Kind.BLANK))
                && next < pieces.size()
                && !pieces.get(next).is(Line.Kind.HEADING)
                && startsListOfFields(at, next);
    }

    private boolean startsListOfFields(int at, int next) {
        boolean item = pieces.get(next).is(Line.Kind.ITEM) && !pieces.get(at).is(Line.Kind.ITEM);
        return (item || next == at + 1 || arePlainFields(at, next))
                && extents.beginning(next).filter(FieldStart::isKnown).isPresent();
    }

    /** Whether plain labels stand below a gap, under one that is not plain or one after the other: no value of a field. */
    private boolean arePlainFields(int at, int next) {
        boolean plain = extents.beginning(next)
                .filter(start -> start.is(LabelStyle.PLAIN))
                .isPresent();
        boolean heads = extents.beginning(at)
                .filter(start -> !start.is(LabelStyle.PLAIN))
                .isPresent();
        int end = next + 1;
        while (end < pieces.size()
                && pieces.get(end).isLoose()
                && extents.beginning(end).filter(FieldStart::isKnown).isEmpty()) {
            end++;
        }
        return plain && (heads || end < pieces.size() && pieces.get(end).isLoose());
    }

    private void addProse(Piece piece) {
        boolean heads = piece.is(Line.Kind.HEADING) || piece.line().is(Line.Kind.HEADING);
        boolean isNew = prose.isEmpty() || prose.get(prose.size() - 1) != piece.line();
        if (isNew && !heads && !piece.is(Line.Kind.BLANK) && piece.place().isEmpty()) {
            prose.add(piece.line());
        }
    }

    private void add(FieldStart start, int at, int end) {
        List<Passage> loose = new ArrayList<>(List.of(start.rest()));
        List<ItemReader.Draft> items = new ArrayList<>();
        for (int i = at + 1; i < end; i++) {
            Piece piece = pieces.get(i);
            boolean gap = pieces.get(i - 1).is(Line.Kind.BLANK);
            if (piece.is(Line.Kind.ITEM)) {
                items.add(new ItemReader.Draft(piece.part()));
            } else if (piece.isLoose() && !items.isEmpty() && !gap) {
                items.get(items.size() - 1).add(piece.part());
            } else if (!piece.is(Line.Kind.BLANK)) {
                loose.add(piece.part().content());
            }
        }
        List<Field.Item> entries = items.stream().map(ItemReader.Draft::item).toList();
        start.fields().stream()
                .map(spec -> new Field(
                        Optional.of(spec),
                        start.label(),
                        layout(start, pieces.get(at)),
                        value(spec, loose, entries),
                        entries))
                .filter(field -> start.fields().size() == 1 || !field.is(Form.LEVEL) || namesLevel(field.value()))
                .forEach(fields::add);
    }

    /** Whether a value for two fields, "Difficulty and needed skills", says anything of the level, be it in a few words. */
    private boolean namesLevel(Passage value) {
        SkillLevels levels = profile.levels();
        long words = BETWEEN_WORDS
                .splitAsStream(SENTENCE_END.split(value.text(), 2)[0])
                .limit(MOST_WORDS + 1L)
                .count();
        return levels.allowed().isEmpty()
                || words <= MOST_WORDS
                || BETWEEN_WORDS
                        .splitAsStream(value.text())
                        .anyMatch(word -> levels.isStep(word)
                                || levels.find(word).isPresent()
                                || levels.meantBy(word).isPresent());
    }

    /** People are read item by item; of all else the items are part of the value. */
    private static Passage value(FieldSpec spec, List<Passage> loose, List<Field.Item> items) {
        boolean people = spec.form() == Form.MENTORS || spec.form() == Form.PEOPLE;
        Stream<Passage> texts = people ? Stream.of() : items.stream().map(Field.Item::text);
        return ItemReader.Draft.joined(Stream.concat(loose.stream(), texts).toList());
    }

    private static Field.Layout layout(FieldStart start, Piece piece) {
        if (start.is(LabelStyle.NAMED) || start.is(LabelStyle.TERM)) {
            return Field.Layout.NAMED;
        }
        return piece.is(Line.Kind.ITEM) ? Field.Layout.ITEM : Field.Layout.BLOCK;
    }
}
