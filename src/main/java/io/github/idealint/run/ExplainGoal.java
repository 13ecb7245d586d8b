package io.github.idealint.run;

import static io.github.idealint.text.MessageText.didYouMean;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.explain.RulePageText;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.profile.ProfileLoader.SettingOrigin;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows the documentation of a rule or, if none is named, which rules are in force here, where their severities are set, and
 * which profiles there are.
 *
 * @param rule the id of a rule
 */
public record ExplainGoal(Optional<String> rule) implements Goal {

    /** The name of the goal. */
    static final String NAME = "explain";

    private static final MessageTemplate UNKNOWN = new MessageTemplate("there is no rule {}.{}");
    private static final MessageTemplate LIST = new MessageTemplate(" 'mvn {}' lists all rules.");
    private static final MessageTemplate SETTINGS = new MessageTemplate("idealint {}, {}");
    private static final MessageTemplate RULES =
            new MessageTemplate("Rules, with the severity of their worst findings and where it is set:");
    private static final MessageTemplate MORE =
            new MessageTemplate("Run 'mvn {} -Didealint.rule={}' to see what a rule flags and why.");
    private static final MessageTemplate PROFILES =
            new MessageTemplate("Built-in profiles, for '-Didealint.profile' and for 'profile' in idealint.yaml:");
    private static final String EXAMPLE = "invalid-email";
    private static final String ANY_PAGE = "page.wiki";
    private static final String KEY = "rules.";
    private static final String OFF = "off";
    private static final String OVERRIDDEN = ", other for some files";
    private static final String DEFAULT = "default";

    @Override
    public Optional<String> run(RunContext context, PageSelection selection) {
        if (rule.isPresent()) {
            context.warnings().forEach(context.log()::warn);
            context.log().write(Severity.INFO, RulePageText.of(page(rule.get().strip(), context)));
            return Optional.empty();
        }
        return run(RunPages.find(context, selection.orNoPages()));
    }

    private static String page(String id, RunContext context) {
        return Optional.of(id)
                .filter(context.ruleIds()::contains)
                .flatMap(RunReports::rulePage)
                .orElseThrow(() -> {
                    Optional<String> near = Spelling.nearest(
                            id, context.ruleIds().stream().sorted().toList());
                    return new CannotCheck(UNKNOWN.with(
                            quoted(id), near.isPresent() ? didYouMean(near) : LIST.with(context.goal(NAME))));
                });
    }

    @Override
    public Optional<String> run(RunPages pages) {
        RunContext context = pages.context();
        Configurations configurations = new Configurations(context, pages.selection());
        List<Path> files = pages.files().isEmpty()
                ? pages.sources().stream()
                        .map(source -> source.resolve(ANY_PAGE))
                        .toList()
                : pages.files();
        for (Configurations.Group group : configurations.groups(files)) {
            Profile profile = configurations.profileFor(
                    group.isNamed() || pages.files().isEmpty() ? List.of() : PageTexts.of(pages, group.files()), group);
            context.log().info(SETTINGS.with(context.version(), configurations.name(group, profile)));
            context.log().write(Severity.INFO, rules(context, profile, configurations.origins(group, profile)));
        }
        context.log().write(Severity.INFO, profiles());
        context.log().info(MORE.with(context.goal(NAME), EXAMPLE));
        return Optional.empty();
    }

    private static List<String> rules(RunContext context, Profile profile, List<SettingOrigin> settings) {
        List<RuleDescriptor> rules =
                context.rules().stream().map(RuleInfo.Descriptors::of).toList();
        Map<String, SettingOrigin> origins = settings.stream()
                .collect(Collectors.toMap(SettingOrigin::key, Function.identity(), (one, same) -> one));
        int width = rules.stream().mapToInt(found -> found.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>(List.of(RULES.with()));
        rules.stream().map(RuleDescriptor::group).distinct().forEach(group -> {
            lines.add("  " + group);
            rules.stream()
                    .filter(found -> found.group().equals(group))
                    .map(found -> "    " + padded(found.id(), width)
                            + padded(severity(found, profile), "warning".length())
                            + place(found, profile, origins))
                    .forEach(lines::add);
        });
        return lines;
    }

    private static String severity(RuleDescriptor found, Profile profile) {
        return Optional.ofNullable(profile.rules().get(found.id()))
                .map(RuleSetting::severity)
                .orElse(Optional.of(found.severity()))
                .map(Severity::word)
                .orElse(OFF);
    }

    private static String place(RuleDescriptor found, Profile profile, Map<String, SettingOrigin> origins) {
        boolean isOverridden =
                profile.overrides().stream().anyMatch(some -> some.rules().containsKey(found.id()));
        return Optional.ofNullable(origins.get(KEY + found.id()))
                        .map(SettingOrigin::place)
                        .orElse(DEFAULT)
                + (isOverridden ? OVERRIDDEN : "");
    }

    private static List<String> profiles() {
        int width = Profiles.names().stream().mapToInt(String::length).max().orElse(0);
        return Stream.concat(
                        Stream.of(PROFILES.with()),
                        Profiles.names().stream()
                                .map(name -> "  " + padded(name, width)
                                        + Profiles.builtIn(name).title()))
                .toList();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }
}
