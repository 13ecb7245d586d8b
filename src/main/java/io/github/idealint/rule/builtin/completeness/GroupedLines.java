package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec.Form;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The bullets of an idea that stand in the list of a group without being a field of it. */
final class GroupedLines {

    private final TreeMap<Integer, Field> groups = new TreeMap<>();

    GroupedLines(Idea idea) {
        idea.fields(Form.GROUP)
                .forEach(group -> groups.put(group.value().range().start(), group));
    }

    /** The group in whose list a line stands as a bullet. */
    Optional<Field> groupOf(Line line) {
        return line.is(Line.Kind.ITEM)
                ? Optional.ofNullable(groups.floorEntry(line.content().range().start()))
                        .map(Map.Entry::getValue)
                        .filter(group ->
                                group.value().range().contains(line.content().range()))
                : Optional.empty();
    }
}
