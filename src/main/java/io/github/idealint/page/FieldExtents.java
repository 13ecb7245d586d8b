package io.github.idealint.page;

import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.page.Label.LabelStyle;
import io.github.idealint.page.Piece.FieldStart;
import io.github.idealint.profile.FieldSpec.Form;
import java.util.List;
import java.util.Optional;

/** Finds where fields begin and end among the pieces of an idea. */
final class FieldExtents {

    private final List<Piece> pieces;
    private final FieldStarts starts;

    FieldExtents(FieldLabels labels, List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = new FieldStarts(labels, pieces);
    }

    /** The field, known or not, that a piece begins. */
    Optional<FieldStart> beginning(int at) {
        return starts.beginning(at);
    }

    /** The index of the first piece behind a field. */
    int end(int at, FieldStart start) {
        return switch (start.label().style()) {
            case NAMED -> endOfNamed(at);
            case HEADING -> behind(at, start);
            case TERM -> endOfTerm(at, start);
            default -> pieces.get(at).is(Line.Kind.ITEM) ? endOfItem(at, start) : endOfBlock(at, start);
        };
    }

    private int endOfNamed(int at) {
        int end = at + 1;
        while (end < pieces.size() && !pieces.get(end).isEnd()) {
            end++;
        }
        return Math.min(end + 1, pieces.size());
    }

    /** Whether a piece ends the field that another began. */
    private boolean ends(int at, int begin, FieldStart start) {
        Piece piece = pieces.get(at);
        Optional<FieldStart> next = beginning(at);
        if (piece.is(Line.Kind.HEADING) || piece.isEnd() || next.isEmpty()) {
            return piece.is(Line.Kind.HEADING) || piece.isEnd();
        }
        if (piece.is(Line.Kind.ITEM) && !piece.is(Role.TERM)) {
            return endsByItem(at, next.get(), pieces.get(begin), start);
        }
        return !next.get().is(LabelStyle.WITHOUT_COLON) || next.get().isKnown() || !isEmpty(begin, at, start);
    }

    /** An item with a label of its own is part of a list, unless it says what the list can't. */
    private boolean endsByItem(int at, FieldStart next, Piece begin, FieldStart start) {
        Piece item = pieces.get(at);
        boolean people = start.has(Form.MENTORS) || start.has(Form.PEOPLE);
        if (!next.isKnown()) {
            return begin.is(Line.Kind.ITEM)
                    && item.part().depth() <= begin.part().depth();
        }
        if (begin.is(Line.Kind.ITEM)) {
            return item.part().depth() <= begin.part().depth()
                    || FieldStarts.isShort(next)
                            && !people
                            && (start.rest().isEmpty() || FieldStarts.isShort(start) && next.is(LabelStyle.STRONG));
        }
        if (people) {
            return !next.has(Form.MENTORS) && !next.has(Form.PEOPLE);
        }
        boolean group = start.has(Form.PROSE) || start.has(Form.GROUP);
        boolean gap = !pieces.get(at - 1).is(Line.Kind.ITEM) && !next.is(LabelStyle.PLAIN);
        return FieldStarts.isShort(next)
                || item.part().depth() <= 1 && (group && start.rest().isEmpty() || gap);
    }

    /** Whether nothing stands between a label and a piece. */
    private boolean isEmpty(int begin, int at, FieldStart start) {
        return start.rest().isEmpty()
                && pieces.subList(begin + 1, at).stream().allMatch(piece -> piece.is(Line.Kind.BLANK));
    }

    /** A field below a heading goes on below the headings under it. */
    private int behind(int at, FieldStart start) {
        int end = at + 1;
        while (end < pieces.size() && (isBelow(end, at) || !ends(end, at, start))) {
            end++;
        }
        return end;
    }

    private boolean isBelow(int at, int heading) {
        Piece piece = pieces.get(at);
        return piece.is(Line.Kind.HEADING)
                && beginning(at).isEmpty()
                && pieces.get(heading).is(Line.Kind.HEADING)
                && piece.level() > pieces.get(heading).level();
    }

    private int endOfTerm(int at, FieldStart start) {
        int end = at + 1;
        while (end < pieces.size() && !ends(end, at, start) && !isProseAfterGap(end)) {
            end++;
        }
        return withoutGap(at, end);
    }

    private boolean isProseAfterGap(int at) {
        return pieces.get(at).isLoose() && pieces.get(at - 1).is(Line.Kind.BLANK);
    }

    /** Nested items go on with an item; so do those beside it if its label stands alone. */
    private int endOfItem(int at, FieldStart start) {
        int end = at + 1;
        while (end < pieces.size() && !ends(end, at, start) && goesOn(pieces.get(at), start, end)) {
            end++;
        }
        return withoutGap(at, end);
    }

    private boolean goesOn(Piece item, FieldStart start, int at) {
        Piece piece = pieces.get(at);
        if (piece.is(Line.Kind.BLANK)) {
            return true;
        }
        if (piece.is(Line.Kind.ITEM)) {
            return piece.part().depth() > item.part().depth() || start.rest().isEmpty() && !isNested(at, item);
        }
        boolean gap = pieces.get(at - 1).is(Line.Kind.BLANK);
        boolean inside = piece.part().depth() >= item.part().depth();
        return piece.isLoose() && (inside || !gap && !item.is(Role.DEFINITION));
    }

    /** Whether items nested in another stand before a piece. */
    private boolean isNested(int at, Piece item) {
        Piece before = pieces.get(at - 1).is(Line.Kind.BLANK) && at > 1 ? pieces.get(at - 2) : pieces.get(at - 1);
        return before.is(Line.Kind.ITEM) && before.part().depth() > item.part().depth();
    }

    private int withoutGap(int at, int to) {
        int end = to;
        while (end > at + 1
                && pieces.get(end - 1).is(Line.Kind.BLANK)
                && !pieces.get(end - 1).isEnd()) {
            end--;
        }
        return end;
    }

    private int endOfBlock(int at, FieldStart start) {
        if (start.has(Form.PROSE) || start.has(Form.GROUP)) {
            return behind(at, start);
        }
        int end = paragraphEnd(at + 1, at, start);
        boolean empty = isEmpty(at, end, start);
        if (empty) {
            int next = behindGap(end);
            boolean text = next < pieces.size() && pieces.get(next).isLoose() && !ends(next, at, start);
            end = text ? paragraphEnd(next + 1, at, start) : end;
        }
        return listEnd(end, at, start);
    }

    private int paragraphEnd(int from, int at, FieldStart start) {
        int end = from;
        while (end < pieces.size() && pieces.get(end).isLoose() && !ends(end, at, start)) {
            end++;
        }
        return end;
    }

    private int behindGap(int from) {
        int end = from;
        while (end < pieces.size()
                && pieces.get(end).is(Line.Kind.BLANK)
                && !pieces.get(end).isEnd()) {
            end++;
        }
        return end;
    }

    /** The end of the list that is the value, or that its last sentence announces. */
    private int listEnd(int from, int at, FieldStart start) {
        String last = from > at + 1 ? pieces.get(from - 1).text() : start.rest().text();
        boolean awaits = last.isEmpty() || last.endsWith(":") || start.has(Form.LIST);
        int end = awaits ? behindGap(from) : from;
        if (end >= pieces.size() || !pieces.get(end).is(Line.Kind.ITEM) || ends(end, at, start)) {
            return from;
        }
        while (end < pieces.size() && !ends(end, at, start) && !isProseAfterGap(end)) {
            end++;
        }
        return withoutGap(at, end);
    }
}
