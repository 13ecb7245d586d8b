package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags a field that an idea has already; prose and lists may come in several parts. */
@RuleInfo(id = "duplicate-field", summary = "A field given twice in one idea", severity = Severity.ERROR)
public final class DuplicateField implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(DuplicateField::repeated);
    }

    private static Stream<Finding> repeated(Idea idea) {
        return idea.fields().stream()
                .filter(field ->
                        field.spec().filter(DuplicateField::isGivenOnce).isPresent())
                .collect(Collectors.groupingBy(
                        field -> field.spec().orElseThrow().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(fields -> repeats(fields).stream());
    }

    private static boolean isGivenOnce(FieldSpec spec) {
        return switch (spec.form()) {
            case TEXT, GROUP, LEVEL, SIZE, MENTORS -> true;
            case PROSE, LIST, PEOPLE -> spec.isDetail();
        };
    }

    private static List<Finding> repeats(List<Field> fields) {
        Map<String, Field> names = new LinkedHashMap<>();
        List<Finding> repeats = new ArrayList<>();
        for (Field field : fields) {
            Optional<Field> first = names.values().stream()
                    .filter(earlier -> saysTheSame(earlier, field))
                    .findFirst();
            first.ifPresentOrElse(earlier -> repeats.add(repeat(earlier, field)), () -> names.put(name(field), field));
        }
        return repeats;
    }

    /** Required skills and desirable ones are one field in two parts; a level or a size has none. */
    private static boolean saysTheSame(Field earlier, Field field) {
        return switch (field.spec().orElseThrow().form()) {
            case GROUP, LEVEL, SIZE -> true;
            default -> Spelling.nearest(name(field), List.of(name(earlier))).isPresent();
        };
    }

    private static String name(Field field) {
        return field.label().name().text().toLowerCase(Locale.ROOT);
    }

    private static Finding repeat(Field earlier, Field field) {
        String message = name(earlier).equals(name(field))
                ? "'%s' stands in this idea twice. Join the two."
                : "'%s' repeats '%s' above. Join the two.";
        return Finding.at(
                field.label().name().range(),
                message.formatted(field.label().name(), earlier.label().name()));
    }
}
