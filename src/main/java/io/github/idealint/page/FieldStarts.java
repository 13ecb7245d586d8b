package io.github.idealint.page;

import io.github.idealint.page.Piece.FieldStart;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where fields begin among the pieces of an idea. */
final class FieldStarts {

    private static final Set<Form> SHORT = Set.of(Form.LEVEL, Form.SIZE, Form.MENTORS, Form.PEOPLE);
    private static final int LONGEST_PLAIN = 40;

    private final List<Piece> pieces;
    private final List<Optional<FieldStart>> starts;

    FieldStarts(FieldLabels labels, List<Piece> pieces) {
        this.pieces = pieces;
        this.starts = IntStream.range(0, pieces.size())
                .mapToObj(at -> labels.start(pieces.get(at)).or(() -> bare(at, labels)))
                .toList();
    }

    /** A label without a colon: an item above others, or a line that is a paragraph. */
    private Optional<FieldStart> bare(int at, FieldLabels labels) {
        Piece piece = pieces.get(at);
        boolean item = piece.is(Line.Kind.ITEM)
                && at + 1 < pieces.size()
                && pieces.get(at + 1).part().depth() > piece.part().depth();
        boolean line = piece.is(Line.Kind.PROSE)
                && startsParagraph(at)
                && (at + 1 == pieces.size() || !pieces.get(at + 1).isLoose());
        return item || line ? labels.bare(piece) : Optional.empty();
    }

    /** The field, known or not, that a piece begins. */
    Optional<FieldStart> beginning(int at) {
        return starts.get(at).filter(start -> isInPlace(start, at));
    }

    private boolean isInPlace(FieldStart start, int at) {
        boolean known = start.isKnown();
        boolean bare = start.rest().isEmpty();
        boolean apart = pieces.get(at).is(Line.Kind.PROSE) && startsParagraph(at);
        return switch (start.label().style()) {
            case NAMED, TERM -> true;
            case HEADING -> known;
            case PLAIN -> known && isPlainLabel(start, at);
            case WITHOUT_COLON -> known ? bare || isShort(start) : bare && apart;
            case STRONG -> true;
            default -> known || apart;
        };
    }

    /** Whether a field holds a short value, such as a level or a person. */
    static boolean isShort(FieldStart start) {
        return start.fields().stream().map(FieldSpec::form).anyMatch(SHORT::contains);
    }

    /** A plain label begins a paragraph or an item, or follows a line that is a field too. */
    private boolean isPlainLabel(FieldStart start, int at) {
        String name = start.label().name().text();
        boolean beginsLine = pieces.get(at).is(Line.Kind.ITEM)
                || startsParagraph(at)
                || isShort(start)
                || starts.get(at - 1).filter(FieldStart::isKnown).isPresent();
        return beginsLine && name.length() <= LONGEST_PLAIN && !Character.isLowerCase(name.charAt(0));
    }

    private boolean startsParagraph(int at) {
        return at == 0 || !pieces.get(at - 1).isLoose();
    }
}
