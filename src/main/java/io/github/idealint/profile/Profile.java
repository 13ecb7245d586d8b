package io.github.idealint.profile;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a programme expects of its pages, as data.
 *
 * @param name its name, as in {@code -Didealint.profile}
 * @param title what it is for, in a line
 * @param page how ideas stand on pages
 * @param fields the fields of an idea, in the order of the template
 * @param levels the skill levels
 * @param sizes the project sizes, the smallest first; empty where the programme has none
 * @param contact how applicants must be able to reach each mentor
 * @param template the text authors start from
 * @param placeholders phrases that nobody may leave in besides those of the template
 * @param extraTlds top-level domains newer than the address validator
 * @param deadHosts hosts that are gone
 * @param links what it wants of those who ask where links lead
 * @param dates how pages write months and days of the week
 * @param programmes the programmes whose rounds pages speak of
 * @param round how a round stands in the wiki
 * @param schedule when what happens in the round
 * @param rules what it says of rules, by id
 */
public record Profile(
        String name,
        String title,
        PageShape page,
        List<FieldSpec> fields,
        SkillLevels levels,
        List<Size> sizes,
        Contact contact,
        Template template,
        List<String> placeholders,
        List<String> extraTlds,
        List<RetiredHost> deadHosts,
        LinkPolicy links,
        CalendarNames dates,
        List<Programme> programmes,
        RoundShape round,
        Optional<RoundSchedule> schedule,
        Map<String, RuleSetting> rules) {

    public Profile {
        fields = List.copyOf(fields);
        sizes = List.copyOf(sizes);
        placeholders = List.copyOf(placeholders);
        extraTlds = List.copyOf(extraTlds);
        deadHosts = List.copyOf(deadHosts);
        programmes = List.copyOf(programmes);
        rules = Map.copyOf(rules);
    }

    /** The field with a key. */
    public Optional<FieldSpec> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field with a form, if there is one. */
    public Optional<FieldSpec> field(FieldSpec.Form form) {
        return fields.stream().filter(field -> field.form() == form).findFirst();
    }

    /** The severity of a rule here; empty if it is off. */
    public Optional<Severity> severityOf(RuleDescriptor rule) {
        RuleSetting setting = rules.get(rule.id());
        return setting == null ? Optional.of(rule.severity()) : setting.severity();
    }

    /** How applicants must be able to reach each mentor. */
    public enum Contact {
        /** By an e-mail address. */
        EMAIL,
        /** By an address, a handle, a nick or a page of their own. */
        ANY
    }

    /** What a profile or configuration says of a rule. */
    public enum RuleSetting {
        /** The rule is not asked. */
        OFF(Optional.empty()),
        /** Its findings are advice. */
        INFO(Optional.of(Severity.INFO)),
        /** Its findings are warnings at worst. */
        WARNING(Optional.of(Severity.WARNING)),
        /** Its findings are errors at worst. */
        ERROR(Optional.of(Severity.ERROR));

        private final Optional<Severity> severity;

        RuleSetting(Optional<Severity> severity) {
            this.severity = severity;
        }

        /** The severity, unless the rule is off. */
        public Optional<Severity> severity() {
            return severity;
        }
    }
}
