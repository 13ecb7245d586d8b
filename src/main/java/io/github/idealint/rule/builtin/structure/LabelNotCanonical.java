package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Stream<Finding> synonyms = page.ideas().stream()
                .flatMap(idea -> idea.fields().stream())
                .filter(field -> !NAMES.contains(field.label().style()))
                .flatMap(field -> synonym(field, order));
        List<Finding> found = synonyms.toList();
        return found.isEmpty() ? Stream.empty() : withoutRepeats(found, page, context);
    }

    /** A field that repeats another is to be joined with it, whatever its name; {@link DuplicateField} reports it. */
    private static Stream<Finding> withoutRepeats(List<Finding> found, IdeaPage page, RuleContext context) {
        Set<TextRange> repeats =
                new DuplicateField().check(page, context).map(Finding::range).collect(Collectors.toSet());
        return found.stream().filter(finding -> !repeats.contains(finding.range()));
    }

    private static Stream<Finding> synonym(Field field, List<String> order) {
        Passage name = field.label().name();
        return field.spec().stream()
                .filter(spec -> spec.form() != FieldSpec.Form.PROSE && isAskedFor(spec, order))
                .filter(spec -> !name.text().equals(spec.label()) && !LabelIndex.isCanonical(name.text(), spec))
                .map(spec -> rename(name, spec.label()));
    }

    /** What an author adds unasked may have a name of the author's own. */
    private static boolean isAskedFor(FieldSpec spec, List<String> order) {
        return spec.need() != Requirement.OPTIONAL || order.contains(spec.key());
    }

    private static Finding rename(Passage name, String wanted) {
        return Finding.at(name.range(), OTHER_NAME.with(quoted(name.text()), quoted(wanted)))
                .fixedBy(Fix.safe(WRITE.with(quoted(wanted)), TextEdit.replace(name.range(), wanted)));
    }
}
