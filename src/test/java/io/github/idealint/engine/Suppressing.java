package io.github.idealint.engine;

import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import java.util.stream.Collectors;

/** Linters with all rules, for pages on which comments suppress findings. */
final class Suppressing {

    private Suppressing() {}

    /** A linter under a configuration. */
    static Linter linter(String configuration) {
        Profile profile = new ProfileLoader(
                        path -> Optional.empty(),
                        BuiltInRules.all().stream()
                                .map(rule -> RuleInfo.Descriptors.of(rule).id())
                                .collect(Collectors.toSet()))
                .load(Optional.of(SourceText.of("idealint.yaml", configuration)), Optional.empty());
        return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);
    }

    static SourceText page(String path, String text) {
        return SourceText.of(path, text);
    }
}
