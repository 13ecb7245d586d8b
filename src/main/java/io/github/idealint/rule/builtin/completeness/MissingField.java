package io.github.idealint.rule.builtin.completeness;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.rule.builtin.value.TemplateNotation;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags ideas without a field that the profile wants. */
@RuleInfo(
        id = "missing-field",
        summary = "A field that the profile asks for and the idea lacks",
        severity = Severity.ERROR)
public final class MissingField implements Rule {

    private static final MessageTemplate MISSING = new MessageTemplate("The field {} is missing. ");
    private static final MessageTemplate MISSING_PROSE = new MessageTemplate("The {} is missing. ");
    private static final MessageTemplate DESCRIBE =
            new MessageTemplate("Describe the project in a few paragraphs, for readers who are new to it.");
    private static final MessageTemplate ADD_LIST = new MessageTemplate("Add the label {} and a list below it.");
    private static final MessageTemplate ADD_GROUP =
            new MessageTemplate("Add the label {} and a list of the details below it.");
    private static final MessageTemplate ADD_LINE = new MessageTemplate("Add the line {}{}.");
    private static final MessageTemplate ADD_LINE_BELOW = new MessageTemplate("Add the line {} below {}{}.");
    private static final MessageTemplate ADD_LABEL =
            new MessageTemplate("Add the label {} and, below it, the line {}{}.");
    private static final MessageTemplate ADD_HEADING =
            new MessageTemplate("Add the heading {} and write that section{}.");
    private static final MessageTemplate ADD_TO_FRONT_MATTER =
            new MessageTemplate("Add the line {} to the front matter{}.");
    private static final MessageTemplate CHOICES = new MessageTemplate(", with {} as its value");

    /** More unknown labels than these in an idea are no slips. */
    private static final int MOST_SLIPS = 50;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream()
                .filter(page::canLackFields)
                .flatMap(idea -> unwritten(idea, context).map(spec -> finding(spec, idea, page.notation(), context)));
    }

    private static Stream<FieldSpec> unwritten(Idea idea, RuleContext context) {
        List<FieldSpec> missing = missing(idea, context.profile()).toList();
        Set<FieldSpec> misspelt = missing.isEmpty() ? Set.of() : misspelt(idea, context);
        ToldInProse told = ToldInProse.of(context);
        return missing.stream().filter(spec -> !misspelt.contains(spec) && !told.tells(idea, spec));
    }

    /** The wanted fields that are nowhere; mentors have a rule of their own. */
    private static Stream<FieldSpec> missing(Idea idea, Profile profile) {
        return profile.fields().stream()
                .filter(spec -> spec.need() != Requirement.OPTIONAL && spec.form() != Form.MENTORS)
                .filter(spec -> idea.fields(spec.key()).findAny().isEmpty())
                .filter(spec -> spec.form() != Form.PROSE || !isDescribed(idea))
                .filter(spec -> spec.form() != Form.GROUP || !hasDetails(idea));
    }

    /** Whether there is a description, labelled or not: what else is told in prose may well be told there. */
    private static boolean isDescribed(Idea idea) {
        if (idea.fields(Meaning.DESCRIPTION).findAny().isPresent()) {
            return true;
        }
        GroupedLines grouped = new GroupedLines(idea);
        return idea.prose().stream()
                .filter(line -> line.content().text().chars().anyMatch(Character::isLetter))
                .anyMatch(line -> grouped.groupOf(line).isEmpty());
    }

    private static boolean hasDetails(Idea idea) {
        return idea.fields().stream().flatMap(field -> field.spec().stream()).anyMatch(FieldSpec::isDetail);
    }

    /** The fields whose labels are a letter or two wrong, which is a finding of its own. */
    private static Set<FieldSpec> misspelt(Idea idea, RuleContext context) {
        List<String> unknown = idea.fields().stream()
                .filter(field -> field.spec().isEmpty())
                .map(field -> field.label().name().text())
                .distinct()
                .limit(MOST_SLIPS)
                .toList();
        if (unknown.isEmpty()) {
            return Set.of();
        }
        List<FieldSpec> fields = context.profile().fields();
        LabelIndex labels = context.once(LabelIndex.class, profile -> new LabelIndex(fields));
        List<String> known = LabelIndex.of(fields);
        return unknown.stream()
                .flatMap(name -> Spelling.nearest(name, known).stream())
                .flatMap(label -> labels.find(label).stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(FieldSpec spec, Idea idea, Notation notation, RuleContext context) {
        Finding finding = Finding.at(placeFor(spec, idea), missing(spec) + advice(spec, idea, notation, context));
        return spec.need() == Requirement.REQUIRED ? finding : finding.atMost(Severity.WARNING);
    }

    /** Prose needs no label, so the message names it without quotes. */
    private static String missing(FieldSpec spec) {
        return isDescription(spec)
                ? MISSING_PROSE.with(LetterCase.lower(spec.label()))
                : MISSING.with(quoted(spec.label()));
    }

    private static boolean isDescription(FieldSpec spec) {
        return spec.form() == Form.PROSE && spec.meaning().equals(Optional.of(Meaning.DESCRIPTION));
    }

    private static TextRange placeFor(FieldSpec spec, Idea idea) {
        return spec.group().stream()
                .flatMap(idea::fields)
                .findFirst()
                .map(Field::label)
                .map(label -> label.range())
                .orElse(idea.anchor());
    }

    private static String advice(FieldSpec spec, Idea idea, Notation notation, RuleContext context) {
        TemplateNotation template = TemplateNotation.of(context.profile(), notation);
        String choices = TemplateChoices.of(context).of(spec).map(CHOICES::with).orElse("");
        String value = spec.form() == Form.PEOPLE ? ExampleValues.PERSON : ExampleValues.OPEN;
        Optional<String> front =
                template.frontMatter(spec).map(key -> ADD_TO_FRONT_MATTER.with(quoted(key + ": " + value), choices));
        if (front.isPresent() || isDescription(spec)) {
            return front.orElseGet(DESCRIBE::text);
        }
        return template.heading(spec, idea)
                .map(heading -> ADD_HEADING.with(quoted(heading), choices))
                .or(() -> template.line(spec, value, idea).map(line -> ADD_LINE.with(quoted(line), choices)))
                .orElseGet(() -> likeNeighbours(spec, idea, notation, context));
    }

    private static String likeNeighbours(FieldSpec spec, Idea idea, Notation notation, RuleContext context) {
        return switch (spec.form()) {
            case PROSE, LIST -> ADD_LIST.with(quoted(notation.label(spec.label())));
            case GROUP -> ADD_GROUP.with(quoted(notation.label(spec.label())));
            default -> addLine(spec, idea, notation, context);
        };
    }

    private static String addLine(FieldSpec spec, Idea idea, Notation notation, RuleContext context) {
        String line = quoted(line(spec, idea, notation));
        String choices = TemplateChoices.of(context).of(spec).map(CHOICES::with).orElse("");
        Optional<FieldSpec> group =
                spec.group().flatMap(context.profile()::field).filter(some -> isBullet(spec, idea));
        if (group.isEmpty()) {
            return ADD_LINE.with(line, choices);
        }
        String label = quoted(notation.label(group.get().label()));
        return idea.fields(group.get().key()).findAny().isPresent()
                ? ADD_LINE_BELOW.with(line, label, choices)
                : ADD_LABEL.with(label, line, choices);
    }

    private static String line(FieldSpec spec, Idea idea, Notation notation) {
        String value = spec.form() == Form.PEOPLE ? ExampleValues.PERSON : ExampleValues.OPEN;
        return isBullet(spec, idea)
                ? notation.item(spec.label() + ": " + value)
                : notation.label(spec.label()) + " " + value;
    }

    /** A field is written like most of its neighbours; without any, details are bullets. */
    private static boolean isBullet(FieldSpec spec, Idea idea) {
        Map<Field.Layout, Long> layouts = idea.fields().stream()
                .filter(field -> field.spec()
                        .filter(other ->
                                other.form() != Form.GROUP && other.group().equals(spec.group()))
                        .isPresent())
                .collect(Collectors.groupingBy(Field::layout, Collectors.counting()));
        long bullets = layouts.getOrDefault(Field.Layout.ITEM, 0L);
        long blocks = layouts.getOrDefault(Field.Layout.BLOCK, 0L);
        return bullets == blocks ? spec.isDetail() : bullets > blocks;
    }

    /** The bullets of an idea that stand in the list of a group without being a field of it. */
    static final class GroupedLines {

        private final TreeMap<Integer, Field> groups = new TreeMap<>();

        GroupedLines(Idea idea) {
            idea.fields(Form.GROUP)
                    .forEach(group -> groups.put(group.value().range().start(), group));
        }

        /** The group in whose list a line stands as a bullet. */
        Optional<Field> groupOf(Line line) {
            return line.is(Line.Kind.ITEM)
                    ? Optional.ofNullable(
                                    groups.floorEntry(line.content().range().start()))
                            .map(Map.Entry::getValue)
                            .filter(group -> group.value()
                                    .range()
                                    .contains(line.content().range()))
                    : Optional.empty();
        }
    }
}
