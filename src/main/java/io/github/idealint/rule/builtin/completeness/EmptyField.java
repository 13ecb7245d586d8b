package io.github.idealint.rule.builtin.completeness;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Label;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags labels with nothing after or below them. */
@RuleInfo(id = "empty-field", summary = "A label without a value", severity = Severity.ERROR)
public final class EmptyField implements Rule {

    private static final MessageTemplate EMPTY = new MessageTemplate("The field {} is empty. ");
    private static final MessageTemplate FILL_IN = new MessageTemplate("Fill it in.");
    private static final MessageTemplate CHOOSE = new MessageTemplate("Fill in {}.");
    private static final MessageTemplate NAME = new MessageTemplate("Fill in a name and an address, such as {}.");
    private static final MessageTemplate FILL_IN_OR_REMOVE = new MessageTemplate("Fill it in, or remove it.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream()
                .flatMap(idea -> empty(idea, page, context.profile()))
                .flatMap(field -> field.spec().stream().map(spec -> finding(field, spec, context)));
    }

    private static Stream<Field> empty(Idea idea, IdeaPage page, Profile profile) {
        List<Field> empty =
                idea.fields().stream().filter(EmptyField::saysNothing).toList();
        if (empty.isEmpty()) {
            return Stream.empty();
        }
        BelowLabels below = new BelowLabels(idea);
        Set<String> groups = groupsWithDetails(idea, profile);
        return empty.stream()
                .filter(field -> field.layout() != Field.Layout.BLOCK || !below.hasLines(field))
                .filter(field -> !below.isSection(field, page) && !isLink(field, page))
                .filter(field -> field.spec().stream().noneMatch(spec -> groups.contains(spec.key())));
    }

    /** A line that is nothing but a link leads elsewhere; it introduces nothing. */
    private static boolean isLink(Field field, IdeaPage page) {
        return page.links().stream()
                .anyMatch(link -> link.range().contains(field.label().range()));
    }

    /** The groups whose details stand elsewhere or are required: missing details are findings of their own. */
    private static Set<String> groupsWithDetails(Idea idea, Profile profile) {
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

    private static Finding finding(Field field, FieldSpec spec, RuleContext context) {
        TextRange label = field.label().range();
        String empty = EMPTY.with(quoted(field.label().name().text()));
        return switch (spec.need()) {
            case REQUIRED -> Finding.at(label, empty + advice(spec, context));
            case RECOMMENDED -> Finding.at(label, empty + advice(spec, context)).atMost(Severity.WARNING);
            case OPTIONAL -> Finding.at(label, empty + FILL_IN_OR_REMOVE.with()).atMost(Severity.WARNING);
        };
    }

    private static String advice(FieldSpec spec, RuleContext context) {
        boolean names = spec.form() == Form.MENTORS || spec.form() == Form.PEOPLE;
        return TemplateChoices.of(context)
                .of(spec)
                .map(CHOOSE::with)
                .orElseGet(() -> names ? NAME.with(quoted(ExampleValues.PERSON)) : FILL_IN.with());
    }

    /** What stands below the labels of an idea and belongs to no field, although it may be meant for the label above it. */
    private static final class BelowLabels {

        private final TreeSet<Integer> prose = new TreeSet<>();
        private final TreeSet<Integer> labels = new TreeSet<>();

        /** The starts of all headings, labels or not. */
        private final TreeSet<Integer> headings = new TreeSet<>();

        private final int end;

        BelowLabels(Idea idea) {
            idea.prose().forEach(line -> prose.add(line.range().start()));
            idea.fields().forEach(field -> labels.add(field.label().range().start()));
            idea.headings().forEach(heading -> headings.add(heading.range().start()));
            idea.fields().stream()
                    .filter(BelowLabels::hasHeading)
                    .forEach(field -> headings.add(field.label().range().start()));
            end = idea.range().end();
        }

        private static boolean hasHeading(Field field) {
            return field.label().style() == Label.LabelStyle.HEADING;
        }

        /** Whether a heading has text below it, be it of other fields, before the next heading. */
        boolean isSection(Field field, IdeaPage page) {
            int start = field.label().range().end();
            int next = Optional.ofNullable(headings.ceiling(start)).orElse(end);
            return hasHeading(field)
                    && next > start
                    && page.source().text(new TextRange(start, next)).chars().anyMatch(Character::isLetter);
        }

        /** Whether lines stand there before the next label; only running text goes on after a heading. */
        boolean hasLines(Field field) {
            int start = field.label().range().start();
            List<TreeSet<Integer>> ends = field.is(Form.PROSE) ? List.of(labels) : List.of(labels, headings);
            Integer line = prose.higher(start);
            return line != null
                    && ends.stream().map(end -> end.higher(start)).allMatch(end -> end == null || line < end);
        }
    }
}
