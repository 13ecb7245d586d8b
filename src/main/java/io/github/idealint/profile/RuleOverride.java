package io.github.idealint.profile;

import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.PathPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Settings of rules for some files.
 *
 * @param folder the folder of the configuration, with {@code /} at its end, or nothing: what patterns are relative to
 * @param files which files
 * @param rules the settings, by id; empty for a rule's own severity
 */
public record RuleOverride(String folder, List<PathPattern> files, Map<String, Optional<RuleSetting>> rules) {

    private static final Shape FILE =
            TextShape.of("[^/\\s].*", "a path from the folder of this file, such as 'archive/**'");

    public RuleOverride {
        files = List.copyOf(files);
        rules = Map.copyOf(rules);
    }

    /** What may stand below {@code overrides}. */
    static Shape shape(Shape rules) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("files", new ListShape(FILE));
        keys.put("rules", rules);
        Map<String, String> required = new LinkedHashMap<>();
        required.put("files", "files: [archive/**]");
        required.put("rules", "rules: {wrong-year: off}");
        return new ListShape(new KeyedShape(keys, required));
    }

    /** What stands below {@code overrides} in a configuration, in order. */
    static List<RuleOverride> read(Yaml.Mapping configuration) {
        String path = configuration.source().path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return configuration
                .maps("overrides")
                .map(override -> new RuleOverride(
                        folder, override.texts("files").map(PathPattern::of).toList(), rules(override.map("rules"))))
                .toList();
    }

    private static Map<String, Optional<RuleSetting>> rules(Yaml.Mapping rules) {
        Map<String, Optional<RuleSetting>> settings = new LinkedHashMap<>();
        rules.stream().forEach(rule -> settings.put(rule.name(), Profile.RuleSetting.of(rules, rule.name())));
        return settings;
    }

    /** Patterns and rules, as in {@code archive/**: level-case, wrong-year}. */
    public String summary() {
        String patterns = files.stream().map(PathPattern::text).collect(Collectors.joining(", "));
        return patterns + ": " + rules.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** Whether the settings hold for a file: a pattern fits its path from the folder of the configuration, or else all of it. */
    public boolean concerns(String path) {
        String relative = path.startsWith(folder) ? path.substring(folder.length()) : path;
        return files.stream().anyMatch(file -> file.matches(relative));
    }
}
