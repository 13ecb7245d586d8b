package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.profile.InvalidConfiguration;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The profile that a user chose, by parameters and by a configuration file.
 *
 * @param root the folder that paths in messages start from
 * @param base the folder that the parameters' paths start from
 * @param profile the name or file of a profile
 * @param configuration the configuration file
 */
record ProfileChoice(ReactorRoot root, Path base, Optional<String> profile, Optional<Path> configuration) {

    private static final MessageTemplate MISSING = new MessageTemplate("there is no configuration file {}.");
    private static final MessageTemplate MISTAKES = new MessageTemplate("the configuration has {}.\n{}");
    private static final String CONFIGURATION = "idealint.yaml";
    private static final Pattern FILE = Pattern.compile(".*[/\\\\].*|.*\\.ya?ml");

    /** The choice; without a configuration file of the user's, the nearest {@code idealint.yaml} is one. */
    static ProfileChoice in(BuildContext where, Optional<String> profile, Optional<Path> configuration) {
        configuration.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new CannotCheck(MISSING.with(quoted(where.root().pathOf(file))));
        });
        return new ProfileChoice(
                where.root(),
                where.base(),
                profile,
                configuration.or(() -> where.root().nearest(CONFIGURATION, where.base())));
    }

    /** The profile with what the configuration says. */
    Profile load(Set<String> ruleIds) {
        try {
            return new ProfileLoader(this::file, ruleIds).load(configuration.map(root::read), profile.map(this::named));
        } catch (InvalidConfiguration mistakes) {
            throw new CannotCheck(
                    MISTAKES.with(count(mistakes.problems().size(), "mistake"), mistakes.render()), mistakes);
        }
    }

    /** The configuration file as messages name it, or that there is none. */
    String configurationName() {
        return configuration.map(file -> "configuration " + root.pathOf(file)).orElse("no configuration");
    }

    private Optional<SourceText> file(String path) {
        return Optional.of(root.folder().resolve(path))
                .filter(Files::isRegularFile)
                .map(root::read);
    }

    private String named(String name) {
        return FILE.matcher(name).matches() ? root.pathOf(base.resolve(name)) : name;
    }
}
