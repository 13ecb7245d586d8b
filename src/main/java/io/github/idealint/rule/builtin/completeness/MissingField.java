package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Requirement;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags ideas without a field that the profile wants. */
@RuleInfo(id = "missing-field", summary = "A field of the profile that an idea lacks", severity = Severity.ERROR)
public final class MissingField implements Rule {

    /** More unknown labels than these in an idea are no slips. */
    private static final int MOST_SLIPS = 50;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Profile profile = context.profile();
        LabelIndex labels = context.once(LabelIndex.class, known -> new LabelIndex(known.fields()));
        return page.ideas().stream()
                .filter(idea -> idea.title().isPresent() || !idea.fields().isEmpty())
                .flatMap(idea ->
                        unwritten(idea, profile, labels).map(spec -> finding(spec, idea, profile, page.notation())));
    }

    private static Stream<FieldSpec> unwritten(Idea idea, Profile profile, LabelIndex labels) {
        List<FieldSpec> missing = missing(idea, profile).toList();
        Set<FieldSpec> misspelt = missing.isEmpty() ? Set.of() : misspelt(idea, profile, labels);
        return missing.stream().filter(spec -> !misspelt.contains(spec));
    }

    /** The wanted fields that are nowhere; mentors have a rule of their own. */
    private static Stream<FieldSpec> missing(Idea idea, Profile profile) {
        return profile.fields().stream()
                .filter(spec -> spec.need() != Requirement.OPTIONAL && spec.form() != Form.MENTORS)
                .filter(spec -> idea.fields(spec.key()).findAny().isEmpty())
                .filter(spec -> spec.form() != Form.PROSE || !isDescribed(idea))
                .filter(spec -> spec.form() != Form.GROUP || !hasDetails(idea));
    }

    private static boolean isDescribed(Idea idea) {
        GroupedLines grouped = new GroupedLines(idea);
        return idea.prose().stream()
                .filter(line -> line.content().text().chars().anyMatch(Character::isLetter))
                .anyMatch(line -> grouped.groupOf(line).isEmpty());
    }

    private static boolean hasDetails(Idea idea) {
        return idea.fields().stream().flatMap(field -> field.spec().stream()).anyMatch(FieldSpec::isDetail);
    }

    /** A label a letter or two away is the field; that it is misspelt is another finding. */
    private static Set<FieldSpec> misspelt(Idea idea, Profile profile, LabelIndex labels) {
        List<String> known = LabelIndex.of(profile.fields());
        return idea.fields().stream()
                .filter(field -> field.spec().isEmpty())
                .map(field -> field.label().name().text())
                .distinct()
                .limit(MOST_SLIPS)
                .flatMap(name -> Spelling.nearest(name, known).stream())
                .flatMap(label -> labels.find(label).stream())
                .collect(Collectors.toSet());
    }

    private static Finding finding(FieldSpec spec, Idea idea, Profile profile, Notation notation) {
        String message = "The field '" + spec.label() + "' is missing. " + advice(spec, profile, notation);
        Finding finding = Finding.at(placeFor(spec, idea), message);
        return spec.need() == Requirement.REQUIRED ? finding : finding.atMost(Severity.WARNING);
    }

    private static TextRange placeFor(FieldSpec spec, Idea idea) {
        return spec.group().stream()
                .flatMap(idea::fields)
                .findFirst()
                .map(Field::label)
                .map(label -> label.range())
                .orElse(idea.anchor());
    }

    private static String advice(FieldSpec spec, Profile profile, Notation notation) {
        return switch (spec.form()) {
            case PROSE -> "Say in a few paragraphs what the project is about, for somebody new to it.";
            case LIST -> "Add the label " + notation.label(spec.label()) + " and a list below it.";
            case GROUP -> "Add the label " + notation.label(spec.label()) + " and the details below it.";
            default ->
                "Add a line such as " + FieldExample.of(spec, profile, notation) + below(spec, profile, notation);
        };
    }

    private static String below(FieldSpec spec, Profile profile, Notation notation) {
        return spec.group()
                .flatMap(profile::field)
                .map(group -> " below " + notation.label(group.label()) + ".")
                .orElse("");
    }
}
