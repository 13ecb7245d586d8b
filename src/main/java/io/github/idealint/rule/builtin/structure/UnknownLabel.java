package io.github.idealint.rule.builtin.structure;

import static io.github.idealint.text.MessageText.eitherQuoted;
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
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Spelling;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags labels that the profile doesn't know, and proposes the field that was probably meant. */
@RuleInfo(id = "unknown-label", summary = "A label of no field of the profile", severity = Severity.WARNING)
public final class UnknownLabel implements Rule {

    private static final MessageTemplate UNKNOWN = new MessageTemplate("{} is not a field in this programme.");
    private static final MessageTemplate USE = new MessageTemplate(" Use {}, or move this into the description.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^,.;!?\"]{0,39}");
    private static final int MOST_WORDS = 4;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.ideas().stream().flatMap(idea -> unknown(idea, context.profile()));
    }

    private static Stream<Finding> unknown(Idea idea, Profile profile) {
        List<Field> strangers = idea.fields().stream()
                .filter(field -> field.spec().isEmpty() && isShort(field.label().name()))
                .toList();
        return strangers.isEmpty() ? Stream.empty() : judge(strangers, absent(idea, profile), profile);
    }

    private static Stream<Finding> judge(List<Field> strangers, List<FieldSpec> absent, Profile profile) {
        LabelIndex labels = new LabelIndex(absent);
        List<String> words = LabelIndex.of(absent);
        return strangers.stream().flatMap(field -> judge(field, meant(field, words, labels), profile));
    }

    /** A field that the idea has already is not what another label was meant for. */
    private static List<FieldSpec> absent(Idea idea, Profile profile) {
        Set<String> present = idea.fields().stream()
                .flatMap(field -> field.spec().stream())
                .map(FieldSpec::key)
                .collect(Collectors.toSet());
        return profile.fields().stream()
                .filter(spec -> !present.contains(spec.key()))
                .toList();
    }

    private static boolean isShort(Passage name) {
        return name.text().split("\\s+").length <= MOST_WORDS;
    }

    private static Optional<String> meant(Field field, List<String> words, LabelIndex labels) {
        return Spelling.nearest(field.label().name().text(), words)
                .flatMap(labels::find)
                .map(FieldSpec::label);
    }

    private static Stream<Finding> judge(Field field, Optional<String> meant, Profile profile) {
        Passage name = field.label().name();
        return meant
                .map(label -> Finding.at(name.range(), unknown(name) + MessageText.didYouMean(meant))
                        .fixedBy(Fix.unsafe(WRITE.with(quoted(label)), TextEdit.replace(name.range(), label))))
                .or(() -> stranger(field, profile))
                .stream();
    }

    private static Optional<Finding> stranger(Field field, Profile profile) {
        Passage name = field.label().name();
        return isCertain(field)
                ? Optional.of(Finding.at(name.range(), unknown(name) + USE.with(eitherQuoted(labels(profile)))))
                : Optional.empty();
    }

    private static String unknown(Passage name) {
        return UNKNOWN.with(quoted(name.text()));
    }

    /** The labels of the details that the profile wants, or else of all details, or else of all fields. */
    private static List<String> labels(Profile profile) {
        Predicate<FieldSpec> isWanted = spec -> spec.need() != Requirement.OPTIONAL;
        return Stream.of(isWanted.and(FieldSpec::isDetail), FieldSpec::isDetail, (FieldSpec spec) -> true)
                .map(some -> profile.fields().stream()
                        .filter(some)
                        .map(FieldSpec::label)
                        .toList())
                .filter(labels -> !labels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A word that is like no label is surely meant as one only where labels stand, and where it looks like one. */
    private static boolean isCertain(Field field) {
        return field.layout() == Field.Layout.ITEM
                && field.label().style() != Label.LabelStyle.WITHOUT_COLON
                && NAME.matcher(field.label().name().text()).matches();
    }
}
