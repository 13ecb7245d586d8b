package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags a field that an idea has already; prose and lists may come in several parts. */
@RuleInfo(id = "duplicate-field", summary = "A field given twice in one idea", severity = Severity.ERROR)
public final class DuplicateField implements Rule {

    private static final MessageTemplate AGAIN =
            new MessageTemplate("{} appears more than once in this idea. Merge the two into one.");
    private static final MessageTemplate REPEATS = new MessageTemplate("{} repeats {} above. Merge the two into one.");

    private static final Pattern PLURAL = Pattern.compile("(?:s|/s|s?\\(s\\))(?=\\s|$)");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(DuplicateField::repeated);
    }

    /**
     * What a field is about.
     *
     * @param key the field's key
     * @param word the word for it; empty where the field has one value, whatever its name
     * @param part the offset at which the part of the page begins that the field belongs to
     */
    private record Subject(String key, String word, int part) {}

    private static Stream<Finding> repeated(Idea idea) {
        NavigableSet<Integer> parts = parts(idea);
        Map<Subject, List<Field>> subjects = idea.fields().stream()
                .filter(field ->
                        field.spec().filter(DuplicateField::isGivenOnce).isPresent())
                .collect(
                        Collectors.groupingBy(field -> subject(field, parts), LinkedHashMap::new, Collectors.toList()));
        return subjects.values().stream()
                .flatMap(fields -> fields.stream().skip(1).map(field -> repeat(fields.get(0), field)));
    }

    /** A heading as high as a misplaced title may begin a second idea, which has its own fields. */
    private static NavigableSet<Integer> parts(Idea idea) {
        int level = idea.title().map(Title::level).orElse(0);
        return idea.headings().stream()
                .filter(heading -> heading.level() <= level)
                .map(heading -> heading.range().start())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGivenOnce(FieldSpec spec) {
        return switch (spec.form()) {
            case TEXT, GROUP, LEVEL, SIZE, MENTORS -> true;
            case PROSE, LIST, PEOPLE -> spec.isDetail();
        };
    }

    private static Subject subject(Field field, NavigableSet<Integer> parts) {
        FieldSpec spec = field.spec().orElseThrow();
        Optional<Integer> part =
                Optional.ofNullable(parts.floor(field.label().range().start()));
        return new Subject(spec.key(), hasOneValue(spec) ? "" : word(field), part.orElse(0));
    }

    private static boolean hasOneValue(FieldSpec spec) {
        return switch (spec.form()) {
            case GROUP, LEVEL, SIZE -> true;
            default -> false;
        };
    }

    /** Required skills and desirable ones are one field in two parts; a mentor and mentors are not. */
    private static String word(Field field) {
        return PLURAL.matcher(name(field)).replaceAll("");
    }

    private static String name(Field field) {
        return LetterCase.lower(field.label().name().text());
    }

    private static Finding repeat(Field earlier, Field field) {
        String found = quoted(field.label().name().text());
        String message = name(earlier).equals(name(field))
                ? AGAIN.with(found)
                : REPEATS.with(found, quoted(earlier.label().name().text()));
        return Finding.at(field.label().name().range(), message);
    }
}
