package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags the fewest blocks that have to move until all stand in the profile's order. */
@RuleInfo(id = "section-order", summary = "A block out of the profile's order", severity = Severity.WARNING)
public final class SectionOrder implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> misplaced(idea, context.profile()));
    }

    private static Stream<Finding> misplaced(Idea idea, Profile profile) {
        List<String> order = profile.page().order();
        List<Field> blocks = idea.fields().stream()
                .filter(field -> field.layout() == Field.Layout.BLOCK && rank(field, order) >= 0)
                .toList();
        return LongestSortedRun.others(blocks, field -> rank(field, order), order.size()).stream()
                .map(field -> Finding.at(field.label().range(), message(field, profile)));
    }

    private static int rank(Field field, List<String> order) {
        return field.spec().map(spec -> order.indexOf(spec.key())).orElse(-1);
    }

    private static String message(Field field, Profile profile) {
        String wanted = profile.page().order().stream()
                .flatMap(key -> profile.field(key).stream())
                .map(SectionOrder::named)
                .collect(Collectors.joining(", "));
        return "'%s' is out of order. The blocks of an idea follow one another like this: %s."
                .formatted(field.label().name(), wanted);
    }

    /** Prose needs no label, so nobody shall think that the order asks for one. */
    private static String named(FieldSpec spec) {
        return spec.form() == FieldSpec.Form.PROSE
                ? "the " + spec.label().toLowerCase(Locale.ROOT)
                : "'" + spec.label() + "'";
    }
}
