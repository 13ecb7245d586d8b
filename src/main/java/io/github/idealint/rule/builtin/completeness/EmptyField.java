package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Requirement;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags labels with nothing behind or below them. */
@RuleInfo(id = "empty-field", summary = "A label without a value", severity = Severity.ERROR)
public final class EmptyField implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Profile profile = context.profile();
        return page.ideas().stream()
                .flatMap(idea -> empty(idea, profile)
                        .flatMap(field ->
                                field.spec().stream().map(spec -> finding(field, spec, profile, page.notation()))));
    }

    private static Stream<Field> empty(Idea idea, Profile profile) {
        FreeLines free = new FreeLines(idea);
        Set<String> told = toldElsewhere(idea, profile);
        return idea.fields().stream()
                .filter(EmptyField::saysNothing)
                .filter(field -> field.layout() != Field.Layout.BLOCK || !free.follow(field))
                .filter(field -> field.spec().stream().noneMatch(spec -> told.contains(spec.key())));
    }

    /** The groups whose details stand elsewhere, or are wanted: each that is missing is told, and that is enough. */
    private static Set<String> toldElsewhere(Idea idea, Profile profile) {
        return Stream.concat(
                        idea.fields().stream().flatMap(field -> field.spec().stream()),
                        profile.fields().stream().filter(spec -> spec.need() != Requirement.OPTIONAL))
                .flatMap(spec -> spec.group().stream())
                .collect(Collectors.toSet());
    }

    private static boolean saysNothing(Field field) {
        return field.value().trim().isEmpty()
                && field.items().stream().allMatch(item -> item.text().trim().isEmpty());
    }

    private static Finding finding(Field field, FieldSpec spec, Profile profile, Notation notation) {
        TextRange label = field.label().range();
        String found = "The field '" + field.label().name().text() + "' is empty. ";
        return spec.need() == Requirement.REQUIRED
                ? Finding.at(label, found + "Fill it in: " + FieldExample.of(spec, profile, notation))
                : Finding.at(label, found + "Fill it in, or take the label out.")
                        .atMost(Severity.WARNING);
    }

    /** The lines of an idea that belong to no field, although they may be meant for the label above them. */
    private static final class FreeLines {

        private final TreeSet<Integer> prose = new TreeSet<>();
        private final TreeSet<Integer> labels = new TreeSet<>();
        private final TreeSet<Integer> headings = new TreeSet<>();

        FreeLines(Idea idea) {
            idea.prose().forEach(line -> prose.add(line.range().start()));
            idea.fields().forEach(field -> labels.add(field.label().range().start()));
            idea.headings().forEach(heading -> headings.add(heading.range().start()));
        }

        /** Whether some stand below a label, before the next; only running text goes on behind a heading. */
        boolean follow(Field field) {
            int start = field.label().range().start();
            List<TreeSet<Integer>> ends = field.is(Form.PROSE) ? List.of(labels) : List.of(labels, headings);
            Integer line = prose.higher(start);
            return line != null
                    && ends.stream().map(end -> end.higher(start)).allMatch(end -> end == null || line < end);
        }
    }
}
