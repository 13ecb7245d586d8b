package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is broken somewhere is a profile or a list of mistakes with their places, never anything else. */
class BrokenFilesTest {

    private static final int TIMES = 100;
    private static final String[] SCRAPS = {
        "",
        " ",
        "\n",
        ":",
        "-",
        "[",
        "]",
        "{",
        "}",
        "'",
        "\"",
        "~",
        "#",
        "\t",
        "|",
        "&a ",
        "*a",
        "!t ",
        "0",
        "x",
        ",",
        "\uD83D\uDE00",
        "\n- ",
        "\n  ",
        ": {",
        "\r",
        "---\n",
        "? "
    };

    @ParameterizedTest
    @ValueSource(strings = {"english", "common", "qemu-2020", "qemu-2024", "qemu-2026", "gsoc"})
    void aBrokenProfile(String name) {
        Random random = new Random(name.hashCode());
        for (int i = 0; i < TIMES; i++) {
            String broken = broken(Profiles.FILES.source(name).text(), random);
            load(Optional.empty(), Map.of("ours.yaml", broken), Optional.of("ours.yaml"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile: gsoc\nrules: {missing-field: off}\nlabels:\n  mentors: [Guide]\n  tasks: [Goals]\n"
                        + "levels: {allowed: [easy], synonyms: {low: easy}}\nplaceholders: [X]\nextraTlds: [internal]\n"
                        + "deadHosts:\n  example.org: {fate: closed, replacement: example.net}\n  gmane.org: ~\n"
            })
    void aBrokenConfiguration(String text) {
        Random random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            load(Optional.of(SourceText.of("idealint.yaml", broken(text, random))), Map.of(), Optional.empty());
        }
    }

    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(broken.length());
            int to = Math.min(broken.length(), at + random.nextInt(4));
            broken.replace(at, to, SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return broken.toString();
    }

    private static void load(Optional<SourceText> source, Map<String, String> files, Optional<String> profile) {
        try {
            new ProfileLoader(
                            path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)),
                            Set.of("missing-field", "unknown-level"))
                    .load(source, profile);
        } catch (InvalidConfiguration mistakes) {
            assertThat(mistakes.render()).isNotBlank();
            assertThat(mistakes.problems()).isNotEmpty().isSorted().allSatisfy(BrokenFilesTest::hasAPlace);
        }
    }

    private static void hasAPlace(ConfigurationProblem problem) {
        assertThat(problem.source().range().contains(problem.range())).isTrue();
        assertThat(problem.message()).endsWith(problem.message().endsWith("?") ? "?" : ".");
    }
}
