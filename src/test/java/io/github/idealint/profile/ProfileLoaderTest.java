package io.github.idealint.profile;

import static io.github.idealint.profile.LoadedProfiles.configured;
import static io.github.idealint.profile.LoadedProfiles.loader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which profile a run has. */
class ProfileLoaderTest {

    private static final Profile DEFAULT = Profiles.builtIn("qemu-2020");

    @Test
    void withoutAnythingTheProfileIsTheDefault() {
        assertThat(loader(Map.of()).load(Optional.empty(), Optional.empty())).isEqualTo(DEFAULT);
    }

    @Test
    void anEmptyConfigurationSaysNothing() {
        assertThat(configured("")).isEqualTo(DEFAULT);
        assertThat(configured("# nothing yet\nrules:\nlabels:\nplaceholders:\n"))
                .isEqualTo(DEFAULT);
    }

    @Test
    void theConfigurationNamesTheProfile() {
        assertThat(configured("profile: gsoc")).isEqualTo(Profiles.builtIn("gsoc"));
    }

    @Test
    void aParameterGoesBeforeTheConfiguration() {
        Profile profile = loader(Map.of())
                .load(Optional.of(SourceText.of("idealint.yaml", "profile: gsoc")), Optional.of("qemu-2026"));

        assertThat(profile.name()).isEqualTo("qemu-2026");
    }

    @Test
    void everyBuiltInProfileCanBeExtendedAsAFile() {
        Set<String> rules = BuiltInRules.all().stream()
                .map(rule -> RuleInfo.Descriptors.of(rule).id())
                .collect(Collectors.toSet());
        assertThat(Profiles.names()).allSatisfy(name -> {
            SourceText copied =
                    SourceText.of("copy.yaml", Profiles.FILES.source(name).text());
            Profile copy = new ProfileLoader(
                            path -> Optional.of(copied).filter(file -> path.equals(file.path())), rules)
                    .load(Optional.empty(), Optional.of("copy.yaml"));

            assertThat(copy).usingRecursiveComparison().ignoringFields("name").isEqualTo(Profiles.builtIn(name));
        });
    }

    @Test
    void anUnknownBuiltInProfileIsAMistake() {
        assertThatThrownBy(() -> Profiles.builtIn("qemu-1999"))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageStartingWith("idealint.profile:1:1: There is no profile 'qemu-1999'.");
    }
}
