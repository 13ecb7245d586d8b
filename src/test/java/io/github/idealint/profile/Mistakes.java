package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.idealint.Marked;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.text.SourceText;
import java.util.Map;
import java.util.Optional;

/** Demands mistakes in files on which «marks» draw their places. */
final class Mistakes {

    private Mistakes() {}

    static void reports(String drawn, String... messages) {
        Marked marked = Marked.parse(drawn);
        check(marked, mistakes(marked.text(), Map.of()), messages);
    }

    static void reportsInProfile(String drawn, String... messages) {
        Marked marked = Marked.parse("extends: qemu-2024\n" + drawn);
        check(marked, mistakes("profile: ours.yaml", Map.of("config/ours.yaml", marked.text())), messages);
    }

    private static void check(Marked marked, InvalidConfiguration mistakes, String... messages) {
        assertThat(mistakes.problems())
                .extracting(ConfigurationProblem::message)
                .containsExactly(messages);
        assertThat(Marked.draw(
                        marked.text(),
                        mistakes.problems().stream()
                                .map(ConfigurationProblem::range)
                                .toList()))
                .isEqualTo(Marked.draw(marked.text(), marked.ranges()));
    }

    static InvalidConfiguration mistakes(String configuration, Map<String, String> files) {
        Optional<SourceText> source = Optional.of(SourceText.of("config/idealint.yaml", configuration));
        return catchThrowableOfType(
                InvalidConfiguration.class, () -> LoadedProfiles.loader(files).load(source, Optional.empty()));
    }
}
