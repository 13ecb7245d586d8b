package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Label;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags labels of other years and programmes where this one has its own word; prose and headings keep their names. */
@RuleInfo(
        id = "label-not-canonical",
        summary = "A label from another year or programme, where the profile has its own",
        severity = Severity.INFO)
public final class LabelNotCanonical implements Rule {

    private static final MessageTemplate OTHER_NAME =
            new MessageTemplate("{} is called {} in this programme. Use that label.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    /** Headings, and names that tables, templates and programs depend on. */
    private static final Set<Label.LabelStyle> NAMES = Set.of(Label.LabelStyle.HEADING, Label.LabelStyle.NAMED);

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<String> order = context.profile().page().order();
        List<Finding> found = page.ideas().stream()
                .flatMap(idea -> synonyms(idea, order).map(LayoutSafety.of(idea, context.profile())::careful))
                .toList();
        return found.isEmpty() ? Stream.empty() : withoutRepeats(found, page, context);
    }

    private static Stream<Finding> synonyms(Idea idea, List<String> order) {
        List<Field> renamed = idea.fields().stream()
                .filter(field -> !NAMES.contains(field.label().style()) && isSynonym(field, order))
                .toList();
        Set<TextRange> doubtful = renamed.isEmpty() ? Set.of() : doubtful(idea.fields());
        return renamed.stream()
                .map(field ->
                        rename(field, !doubtful.contains(field.label().name().range())));
    }

    /** A field that repeats another is to be joined with it, whatever its name; {@link DuplicateField} reports it. */
    private static Stream<Finding> withoutRepeats(List<Finding> found, IdeaPage page, RuleContext context) {
        Set<TextRange> repeats =
                new DuplicateField().check(page, context).map(Finding::range).collect(Collectors.toSet());
        return found.stream().filter(finding -> !repeats.contains(finding.range()));
    }

    private static boolean isSynonym(Field field, List<String> order) {
        String name = field.label().name().text();
        return field.spec()
                .filter(spec -> spec.form() != FieldSpec.Form.PROSE && isAskedFor(spec, order))
                .filter(spec -> !name.equals(spec.label()) && !LabelIndex.isCanonical(name, spec))
                .isPresent();
    }

    /** What an author adds unasked may have a name of the author's own. */
    private static boolean isAskedFor(FieldSpec spec, List<String> order) {
        return spec.need() != Requirement.OPTIONAL || order.contains(spec.key());
    }

    /** A label that names two fields keeps its name, and so does one that would repeat another's. */
    private static Set<TextRange> doubtful(List<Field> fields) {
        Map<FieldSpec, List<Label>> bySpec = fields.stream()
                .filter(field -> field.spec().isPresent())
                .collect(Collectors.groupingBy(
                        field -> field.spec().orElseThrow(), Collectors.mapping(Field::label, Collectors.toList())));
        Stream<Label> repeated =
                bySpec.values().stream().filter(labels -> labels.size() > 1).flatMap(List::stream);
        List<Label> sorted = fields.stream()
                .map(Field::label)
                .sorted(Comparator.comparing(Label::range))
                .toList();
        Stream<Label> shared = IntStream.range(1, sorted.size())
                .filter(i -> sorted.get(i - 1).range().overlaps(sorted.get(i).range()))
                .boxed()
                .flatMap(i -> Stream.of(sorted.get(i - 1), sorted.get(i)));
        return Stream.concat(repeated, shared)
                .map(label -> label.name().range())
                .collect(Collectors.toSet());
    }

    private static Finding rename(Field field, boolean clear) {
        Passage name = field.label().name();
        String wanted = field.spec().orElseThrow().label();
        Fix fix = Fix.safe(WRITE.with(quoted(wanted)), TextEdit.replace(name.range(), wanted));
        return Finding.at(name.range(), OTHER_NAME.with(quoted(name.text()), quoted(wanted)))
                .fixedBy(Optional.of(fix).filter(any -> clear));
    }
}
