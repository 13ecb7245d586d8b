package io.github.idealint.rule;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.profile.PageShape;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profile.RetiredHost;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.profile.SkillLevels;
import io.github.idealint.profile.TitlePattern;
import io.github.idealint.profile.WikiRoot;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes to a profile that a test asks for: {@code rule.under(Changed.extraTlds("nova"))}. */
public final class Changed {

    private Changed() {}

    /** Ideas stand otherwise on pages. */
    public static UnaryOperator<Profile> page(UnaryOperator<PageShape> change) {
        return profile -> with(profile, Map.of("page", change.apply(profile.page())));
    }

    /** Neither level nor size is asked for. */
    public static UnaryOperator<Profile> withoutScales() {
        return profile -> with(profile, Map.of("levels", SkillLevels.NONE, "sizes", List.of()));
    }

    /** Only these top-level domains are newer than the address validator. */
    public static UnaryOperator<Profile> extraTlds(String... tlds) {
        return profile -> with(profile, Map.of("extraTlds", List.of(tlds)));
    }

    /** Addresses must be plain. */
    public static UnaryOperator<Profile> plainAddresses() {
        return profile -> with(profile, Map.of("emailPolicy", Profile.EmailPolicy.PLAIN));
    }

    /** Each comment that suppresses findings has to give a reason. */
    public static UnaryOperator<Profile> reasons() {
        return profile -> with(profile, Map.of("wantsReasons", true));
    }

    /** Only these hosts are gone. */
    public static UnaryOperator<Profile> deadHosts(List<RetiredHost> hosts) {
        return profile -> with(profile, Map.of("deadHosts", hosts));
    }

    /** Only this domain of addresses is gone, and another took its place. */
    public static UnaryOperator<Profile> retiredMailDomain(String domain, String replacement) {
        RetiredHost retired = new RetiredHost(domain, "renamed in 2025", Optional.of(replacement));
        return profile -> with(profile, Map.of("retiredMailDomains", List.of(retired)));
    }

    /** An idea has so many mentors at most. */
    public static UnaryOperator<Profile> mostMentors(int most) {
        return profile ->
                with(profile, Map.of("idea", with(profile.idea(), Map.of("mostMentors", OptionalInt.of(most)))));
    }

    /** These are the levels. */
    public static UnaryOperator<Profile> levels(String... levels) {
        return profile -> with(
                profile,
                Map.of(
                        "levels",
                        new SkillLevels(
                                List.of(levels),
                                profile.levels().synonyms(),
                                profile.levels().scales(),
                                profile.levels().steps())));
    }

    /** A field, by its key, is wanted more or less. */
    public static UnaryOperator<Profile> need(String key, Requirement need) {
        return profile -> with(
                profile,
                Map.of(
                        "fields",
                        profile.fields().stream()
                                .map(field -> field.key().equals(key) ? wanted(field, need) : field)
                                .toList()));
    }

    private static FieldSpec wanted(FieldSpec field, Requirement need) {
        return new FieldSpec(
                field.key(), field.label(), field.synonyms(), need, field.form(), field.meaning(), field.group());
    }

    /** One mentor can look after so many ideas. */
    public static UnaryOperator<Profile> mostIdeasPerMentor(int most) {
        return round(shape -> with(shape, Map.of("mostIdeasPerMentor", OptionalInt.of(most))));
    }

    /** The names of pages begin in a folder. */
    public static UnaryOperator<Profile> root(String folder) {
        return round(shape -> with(shape, Map.of("root", Optional.of(WikiRoot.at(folder)))));
    }

    /** Only pages of these names have ideas of the round. */
    public static UnaryOperator<Profile> ideas(String... patterns) {
        return round(shape -> with(
                shape,
                Map.of("ideas", Arrays.stream(patterns).map(TitlePattern::new).toList())));
    }

    /** The round stands otherwise in the wiki. */
    public static UnaryOperator<Profile> round(UnaryOperator<RoundShape> change) {
        return profile -> with(profile, Map.of("round", change.apply(profile.round())));
    }

    /** The round has dates: the name of a schedule, or what may stand below {@code schedule}. */
    public static UnaryOperator<Profile> schedule(String yaml) {
        Set<String> ids = BuiltInRules.all().stream()
                .map(rule -> RuleInfo.Descriptors.of(rule).id())
                .collect(Collectors.toSet());
        SourceText configuration = SourceText.of("idealint.yaml", "schedule: " + yaml);
        return profile -> new ProfileLoader(path -> Optional.empty(), ids)
                .load(Optional.of(configuration), Optional.of(profile.name()));
    }

    /** A record of which only some components, by name, are others. */
    private static <R extends Record> R with(R record, Map<String, ?> changed) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                String name = components[i].getName();
                values[i] = changed.containsKey(name)
                        ? changed.get(name)
                        : components[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            R copy = (R) record.getClass().getConstructors()[0].newInstance(values);
            return copy;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
