package io.github.idealint.profile;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a programme expects of its pages, as data.
 *
 * @param name its name or path, as given by {@code -Didealint.profile}
 * @param title what it is for, in a line
 * @param page how ideas stand on pages
 * @param fields the fields of an idea, in the order of the template
 * @param levels the skill levels
 * @param sizes the project sizes, the smallest first; empty where the programme has none
 * @param idea how much an idea says, and for how many people
 * @param contact how applicants must be able to reach each mentor
 * @param emailPolicy how addresses of people are written
 * @param template the text authors start from
 * @param placeholders phrases that authors must replace, besides those of the template
 * @param extraTlds top-level domains that the address validator does not know, without their dots
 * @param deadHosts hosts that are gone
 * @param retiredMailDomains domains to which nobody can write any longer
 * @param links how links are checked
 * @param dates how pages write months and days of the week
 * @param programmes the programmes whose rounds pages mention
 * @param words the words by which readers know what a part of a page is
 * @param round how a round stands in the wiki
 * @param schedule the dates of the round
 * @param rules the settings of rules, by id
 * @param overrides the settings of rules for some files; of those for one file the last counts
 * @param wantsReasons whether a comment that suppresses findings has to give a reason
 */
public record Profile(
        String name,
        String title,
        PageShape page,
        List<FieldSpec> fields,
        SkillLevels levels,
        List<Size> sizes,
        IdeaShape idea,
        Contact contact,
        EmailPolicy emailPolicy,
        Template template,
        List<String> placeholders,
        List<String> extraTlds,
        List<RetiredHost> deadHosts,
        List<RetiredHost> retiredMailDomains,
        LinkSettings links,
        CalendarNames dates,
        List<Programme> programmes,
        PageWords words,
        RoundShape round,
        Optional<RoundSchedule> schedule,
        Map<String, RuleSetting> rules,
        List<RuleOverride> overrides,
        boolean wantsReasons) {

    public Profile {
        fields = List.copyOf(fields);
        sizes = List.copyOf(sizes);
        placeholders = List.copyOf(placeholders);
        extraTlds = List.copyOf(extraTlds);
        deadHosts = List.copyOf(deadHosts);
        retiredMailDomains = List.copyOf(retiredMailDomains);
        programmes = List.copyOf(programmes);
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
    }

    /** The field with a key. */
    public Optional<FieldSpec> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field with a form, if there is one. */
    public Optional<FieldSpec> field(FieldSpec.Form form) {
        return fields.stream().filter(field -> field.form() == form).findFirst();
    }

    /** The field with a meaning, if there is one. */
    public Optional<FieldSpec> field(FieldSpec.Meaning meaning) {
        return fields.stream()
                .filter(field -> field.meaning().equals(Optional.of(meaning)))
                .findFirst();
    }

    /**
     * The same profile, with what is known of templates besides: by the name of a template what its parameters are, as in
     * {@link PageWords}.
     */
    public Profile withTemplates(Map<String, Map<String, String>> more) {
        return more.isEmpty() ? this : with(words.withTemplates(more), round, overrides);
    }

    /** The same profile, where it is known which pages others of the same export include: the keys of their names. */
    public Profile withIncluded(Set<String> names) {
        return names.isEmpty() ? this : with(words, round.including(names), overrides);
    }

    /** The same profile, with settings of rules for some files. */
    Profile withOverrides(List<RuleOverride> some) {
        return with(words, round, some);
    }

    private Profile with(PageWords newWords, RoundShape newRound, List<RuleOverride> newOverrides) {
        return new Profile(
                name,
                title,
                page,
                fields,
                levels,
                sizes,
                idea,
                contact,
                emailPolicy,
                template,
                placeholders,
                extraTlds,
                deadHosts,
                retiredMailDomains,
                links,
                dates,
                programmes,
                newWords,
                newRound,
                schedule,
                rules,
                newOverrides,
                wantsReasons);
    }

    /** The severity of a rule on a page, by the path of its file; empty if it is off. */
    public Optional<Severity> severityOf(RuleDescriptor rule, String path) {
        Optional<RuleSetting> setting = Optional.ofNullable(rules.get(rule.id()));
        for (RuleOverride override : overrides) {
            if (override.rules().containsKey(rule.id()) && override.concerns(path)) {
                setting = override.rules().get(rule.id());
            }
        }
        return setting.isEmpty() ? Optional.of(rule.severity()) : setting.get().severity();
    }

    /** How applicants must be able to reach each mentor. */
    public enum Contact {
        /** By an e-mail address. */
        EMAIL,
        /** By an address, a handle, a nick or a page of their own. */
        ANY
    }

    /** How addresses of people are written. */
    public enum EmailPolicy {
        /** As addresses, so that readers can click on them. */
        PLAIN,
        /** In words as well, which programs that collect addresses pass over. */
        ANY
    }

    /** The setting of a rule. */
    public enum RuleSetting {
        /** The rule does not run. */
        OFF(Optional.empty()),
        /** Its findings are advice at most. */
        INFO(Optional.of(Severity.INFO)),
        /** Its findings are warnings at most. */
        WARNING(Optional.of(Severity.WARNING)),
        /** Its findings are errors at most. */
        ERROR(Optional.of(Severity.ERROR));

        private final Optional<Severity> severity;

        /** The setting that stands after the id of a rule; empty if the rule has its own severity. */
        static Optional<RuleSetting> of(Yaml.Mapping rules, String id) {
            return rules.get(id)
                    .filter(setting -> !setting.is(Yaml.Kind.NOTHING))
                    .flatMap(setting -> ChoiceShape.read(rules, id, RuleSetting.class));
        }

        RuleSetting(Optional<Severity> severity) {
            this.severity = severity;
        }

        /** The severity, unless the rule is off. */
        public Optional<Severity> severity() {
            return severity;
        }
    }

    /**
     * A host that is gone or has moved, or a domain of addresses that is.
     *
     * @param host the host, perhaps with the start of a path: {@code code.google.com/p}; its sub-domains are meant too
     * @param fate what became of it, to stand in a sentence: {@code closed in 2016}
     * @param replacement the host and path that took its place one to one
     */
    public record RetiredHost(String host, String fate, Optional<String> replacement) {}
}
