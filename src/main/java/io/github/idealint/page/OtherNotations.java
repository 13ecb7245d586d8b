package io.github.idealint.page;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads ideas once more, in any notation, where the layout that a programme prescribes leaves fields unread: those that stand
 * in tables, calls of templates or several to a line. An idea with the group of the layout is left as it is.
 *
 * @param labels the labels of the profile
 * @param pieces the page in pieces
 * @param context what is known of the page before its people are read
 */
record OtherNotations(FieldLabels labels, List<Piece> pieces, PeopleReader.Context context) {

    /** One field more may be a sentence that begins like a label: {@code A summary: draw lanes}. */
    private static final int FEWEST_MORE = 2;

    /** Whether an idea may hold more fields than its layout shows. */
    static boolean mayHoldMore(Idea idea) {
        return idea.fields(Form.GROUP).findAny().isEmpty();
    }

    /** The ideas, each with all its fields. */
    List<Idea> read(List<Idea> ideas) {
        return ideas.stream().map(idea -> mayHoldMore(idea) ? read(idea) : idea).toList();
    }

    private Idea read(Idea idea) {
        FieldReader.FieldsAndProse content = FreeFieldReader.read(labels, body(idea));
        Set<String> known = keys(idea.fields());
        Set<String> found = keys(content.fields());
        return found.size() >= known.size() + FEWEST_MORE && found.containsAll(known)
                ? new Idea(
                        idea.range(),
                        idea.anchor(),
                        idea.title(),
                        idea.headings(),
                        content.fields(),
                        content.prose(),
                        PeopleReader.read(content.fields(), Form.MENTORS, context),
                        PeopleReader.read(content.fields(), Form.PEOPLE, context))
                : idea;
    }

    private List<Piece> body(Idea idea) {
        int start = idea.title()
                .map(title -> title.range().end())
                .orElse(idea.range().start());
        TextRange below = new TextRange(start, Math.max(start, idea.range().end()));
        int from = firstFrom(below.start());
        int to = firstFrom(below.end() + 1);
        return pieces.subList(from, Math.max(from, to));
    }

    /** The first piece on a line that begins at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).line().range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Set<String> keys(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> field.spec().stream())
                .map(FieldSpec::key)
                .collect(Collectors.toSet());
    }
}
