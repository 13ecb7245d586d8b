package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Script;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Labels;
import io.github.idealint.profile.Need;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Flags ideas without a field that the profile wants. */
@RuleInfo(id = "missing-field", summary = "A field of the profile that an idea lacks", severity = Severity.ERROR)
public final class MissingField implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Profile profile = context.profile();
        return page.ideas().stream()
                .filter(idea -> idea.title().isPresent() || !idea.fields().isEmpty())
                .flatMap(idea -> missing(idea, profile)
                        .filter(spec -> !isMisspelt(spec, idea, profile))
                        .map(spec -> finding(spec, idea, profile, page.script())));
    }

    /** The wanted fields that are nowhere; mentors have a rule of their own. */
    private static Stream<FieldSpec> missing(Idea idea, Profile profile) {
        return profile.fields().stream()
                .filter(spec -> spec.need() != Need.OPTIONAL && spec.form() != Form.MENTORS)
                .filter(spec -> idea.fields(spec.key()).findAny().isEmpty())
                .filter(spec -> spec.form() != Form.PROSE || !isDescribed(idea))
                .filter(spec -> spec.form() != Form.GROUP || !hasDetails(idea));
    }

    private static boolean isDescribed(Idea idea) {
        List<TextRange> groups =
                idea.fields(Form.GROUP).map(group -> group.value().range()).toList();
        return idea.prose().stream()
                .filter(line -> line.content().text().chars().anyMatch(Character::isLetter))
                .anyMatch(line -> !line.is(Line.Kind.ITEM)
                        || groups.stream()
                                .noneMatch(
                                        group -> group.contains(line.content().range())));
    }

    private static boolean hasDetails(Idea idea) {
        return idea.fields().stream().flatMap(field -> field.spec().stream()).anyMatch(FieldSpec::isDetail);
    }

    /** A label a letter or two away is the field; that it is misspelt is another finding. */
    private static boolean isMisspelt(FieldSpec spec, Idea idea, Profile profile) {
        List<String> labels = Labels.of(profile.fields());
        Labels known = new Labels(profile.fields());
        return idea.fields().stream()
                .filter(field -> field.spec().isEmpty())
                .flatMap(field -> Spelling.nearest(field.label().name().text(), labels).stream())
                .flatMap(label -> known.find(label).stream())
                .anyMatch(spec::equals);
    }

    private static Finding finding(FieldSpec spec, Idea idea, Profile profile, Script script) {
        String message = "The field '" + spec.label() + "' is missing. " + advice(spec, profile, script);
        Finding finding = Finding.at(placeFor(spec, idea), message);
        return spec.need() == Need.REQUIRED ? finding : finding.atMost(Severity.WARNING);
    }

    private static TextRange placeFor(FieldSpec spec, Idea idea) {
        return spec.group().stream()
                .flatMap(idea::fields)
                .findFirst()
                .map(Field::label)
                .map(label -> label.range())
                .orElse(idea.anchor());
    }

    private static String advice(FieldSpec spec, Profile profile, Script script) {
        return switch (spec.form()) {
            case PROSE -> "Say in a few paragraphs what the project is about, for somebody new to it.";
            case LIST -> "Add the label " + script.label(spec.label()) + " and a list below it.";
            case GROUP -> "Add the label " + script.label(spec.label()) + " and the details below it.";
            default ->
                "Add a line such as '" + FieldExample.of(spec, profile, script) + "'" + below(spec, profile, script)
                        + ".";
        };
    }

    private static String below(FieldSpec spec, Profile profile, Script script) {
        return spec.group()
                .flatMap(profile::field)
                .map(group -> " below " + script.label(group.label()))
                .orElse("");
    }
}
