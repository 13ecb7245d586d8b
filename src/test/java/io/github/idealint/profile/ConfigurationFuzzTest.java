package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.fuzz.FuzzTexts;
import io.github.idealint.fuzz.Fuzzer;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Configurations, and the profiles and schedules that they name: a profile or a list of mistakes, never anything else. */
class ConfigurationFuzzTest {

    private static final List<String> CONFIGURATIONS = List.of(
            "profile: gsoc\nrules: {missing-field: off, unknown-level: error}\nplaceholders: [X]\nextraTlds: [internal]\n",
            "profile: ours.yaml\nwikiRoot: pages\nlabels:\n  mentors: [Guide]\n  tasks: [Goals]\n",
            "levels: {allowed: [easy, hard], synonyms: {low: easy}}\nsizes:\n  small: {hours: 90, names: [S]}\n",
            "links:\n  ignore: ['https://example.org/*']\n  hosts:\n    docs.example.org: {requests: 1}\n",
            "deadHosts:\n  example.org: {fate: closed, replacement: example.net}\n  example.net: ~\n",
            "schedule:\n  extends: outreachy-2020-12\n  name: 'Ours'\n  milestones:\n    Doors open: 2027-03-01\n"
                    + "    Work: {date: 2027-03-01 to 2027-05-31, labels: [Coding]}\n",
            "page: {titleLevel: 3}\ntemplate: |\n  === TITLE ===\n\n  '''Summary:''' one line\n",
            "profile: &a gsoc\nrules: &b {wrapped-line: off}\n# a comment\n\"words\": [\"\\u00e9\", 'b''c', >-\n  d\n  ]\n");
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "  ",
            "\n",
            ": ",
            ":",
            "- ",
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
            "|\n",
            ">",
            ">-\n",
            "&a ",
            "*a",
            "!t ",
            "!!str ",
            "!!binary ",
            "%YAML 1.2\n",
            "---\n",
            "...\n",
            "? ",
            ",",
            "<<: *a\n",
            "\\u0000",
            "\\",
            "@",
            "`",
            "\n- ",
            "\n  ",
            "\n    ",
            ": {",
            ": [",
            "true",
            "off",
            "0x1F",
            ".inf",
            "a: ",
            "a: b\n",
            "profile: ",
            "extends: ",
            "rules: ",
            "error",
            "- a\n",
            "{a: {a: ",
            "[[",
            "'a', ",
            "*",
            "**a",
            "(a+)+",
            "2027-03-01");

    private final FuzzTexts texts = new FuzzTexts(
                    Stream.concat(
                                    CONFIGURATIONS.stream(),
                                    Stream.of("english", "common", "gsoc", "qemu-2020", "qemu-2024", "qemu-2026")
                                            .map(name ->
                                                    Profiles.FILES.source(name).text()))
                            .toList(),
                    PIECES,
                    60_000)
            .withLinesAsPieces();
    private final Set<String> rules = BuiltInRules.all().stream()
            .map(rule -> RuleInfo.Descriptors.of(rule).id())
            .collect(Collectors.toSet());

    @Test
    void configurations() {
        new Fuzzer("YAML of configurations", texts).run(text -> {
            SourceText configuration = SourceText.of("idealint.yaml", text);
            return load(path -> file(path, "extends: gsoc\n"), Optional.of(configuration), Optional.empty());
        });
    }

    @Test
    void profiles() {
        new Fuzzer("YAML of profiles", texts)
                .run(text -> load(path -> file(path, text), Optional.empty(), Optional.of("ours.yaml")));
    }

    private static Optional<SourceText> file(String path, String text) {
        return path.endsWith("ours.yaml") ? Optional.of(SourceText.of(path, text)) : Optional.empty();
    }

    private String load(ConfigurationFiles files, Optional<SourceText> configuration, Optional<String> profile) {
        ProfileLoader loader = new ProfileLoader(files, rules);
        String origins = loader.origins(configuration, profile).toString();
        try {
            return loader.load(configuration, profile).name() + origins;
        } catch (InvalidConfiguration mistakes) {
            assertThat(mistakes.problems()).isNotEmpty().allMatch(ConfigurationFuzzTest::liesInItsFile);
            assertThat(mistakes.render()).isNotBlank();
            return mistakes.render() + origins;
        }
    }

    private static boolean liesInItsFile(ConfigurationProblem problem) {
        return problem.source().range().contains(problem.range());
    }
}
