package io.github.idealint.rule.builtin.level;

import static io.github.idealint.text.MessageText.either;
import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.SizeNames;
import io.github.idealint.page.value.SizeValue;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Size;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags sizes in the place of levels, and levels in the place of sizes. */
@RuleInfo(
        id = "level-size-swapped",
        summary = "A project size in the place of the level, or the reverse",
        severity = Severity.ERROR)
public final class LevelSizeSwapped implements Rule {

    private static final MessageTemplate SIZE_AS_LEVEL =
            new MessageTemplate("{} is a project size, but {} is about how hard the project is. Use {}.");
    private static final MessageTemplate LEVEL_AS_SIZE =
            new MessageTemplate("{} is a level, but {} is about how much time the project takes. Use {}.");
    private static final MessageTemplate EXCHANGE = new MessageTemplate("Exchange the two values");

    /**
     * The values on a page that are of the other kind.
     *
     * @param levels where sizes stand in the place of levels
     * @param sizes where levels stand in the place of sizes
     */
    record Swapped(Set<TextRange> levels, Set<TextRange> sizes) {

        static final Swapped NONE = new Swapped(Set.of(), Set.of());

        Swapped {
            levels = Set.copyOf(levels);
            sizes = Set.copyOf(sizes);
        }

        /** Whether a value is such, so that other rules have nothing to say of it. */
        boolean has(Passage value) {
            return levels.contains(value.range()) || sizes.contains(value.range());
        }
    }

    /** Those of a page, found once for all rules about levels and sizes. */
    static Swapped on(IdeaPage page, RuleContext context) {
        return context.onceOfPage(Swapped.class, page, read -> find(read, TemplateChoices.of(context)));
    }

    private static Swapped find(IdeaPage page, TemplateChoices choices) {
        if (choices.levels().isEmpty() || choices.sizes().isEmpty()) {
            return Swapped.NONE;
        }
        return new Swapped(
                places(page, Form.LEVEL, value -> isSize(value, choices.levels(), choices.sizes())),
                places(page, Form.SIZE, value -> isLevel(value, choices.levels(), choices.sizes())));
    }

    private static Set<TextRange> places(IdeaPage page, Form form, Predicate<Passage> isOther) {
        return page.ideas().stream()
                .flatMap(idea -> idea.fields(form))
                .map(Field::value)
                .filter(isOther)
                .map(Passage::range)
                .collect(Collectors.toSet());
    }

    private static boolean isSize(Passage value, LevelNames levels, SizeNames sizes) {
        SizeValue size = SizeValue.read(value, sizes);
        return levels.firstIn(value.text()).isEmpty()
                && (size.words().findAny().isPresent()
                        || size.plainHours().anyMatch(hours -> SizeValue.isSize(hours, sizes.sizes())));
    }

    private static boolean isLevel(Passage value, LevelNames levels, SizeNames sizes) {
        SizeValue size = SizeValue.read(value, sizes);
        return LevelValue.read(value, levels).named().stream().anyMatch(LevelValue.Named::isAllowed)
                && size.hours(sizes.sizes()).isEmpty()
                && !size.mentions(sizes.sizes());
    }

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Swapped swapped = on(page, context);
        return swapped.equals(Swapped.NONE)
                ? Stream.empty()
                : page.ideas().stream().flatMap(idea -> findings(idea, swapped, context.profile()));
    }

    private static Stream<Finding> findings(Idea idea, Swapped swapped, Profile profile) {
        List<Field> levels = of(idea, Form.LEVEL, swapped.levels());
        List<Field> sizes = of(idea, Form.SIZE, swapped.sizes());
        Optional<Fix> fix = levels.size() == 1 && sizes.size() == 1
                ? Optional.of(exchange(levels.get(0).value(), sizes.get(0).value()))
                : Optional.empty();
        String allowed = eitherQuoted(profile.levels().allowed());
        String hours = either(profile.sizes().stream().map(Size::described).toList());
        return Stream.concat(
                levels.stream()
                        .map(field -> finding(field, SIZE_AS_LEVEL, allowed).fixedBy(fix)),
                sizes.stream().map(field -> finding(field, LEVEL_AS_SIZE, hours).fixedBy(fix)));
    }

    private static List<Field> of(Idea idea, Form form, Set<TextRange> swapped) {
        return idea.fields(form)
                .filter(field -> swapped.contains(field.value().range()))
                .toList();
    }

    private static Finding finding(Field field, MessageTemplate template, String instead) {
        String label = field.label().name().text();
        return Finding.at(
                field.value().range(), template.with(quoted(field.value().text()), quoted(label), instead));
    }

    private static Fix exchange(Passage level, Passage size) {
        return Fix.unsafe(
                EXCHANGE.text(),
                TextEdit.replace(level.range(), size.text()),
                TextEdit.replace(size.range(), level.text()));
    }
}
