package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainGoalTest {

    private static final Path PAGE = Path.of("src/site/markdown/explain.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)```shell\\nmvn idealint:explain(.*?)\\n```\\n\\n(?:[^`]*\\n\\n)?```text\\n(.*?)```");

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines();

    @Test
    void showsTheDocumentationOfARule() {
        explain(Optional.of(" text-hygiene "));
        assertThat(log.lines).hasSize(1);
        assertThat(log.lines.get(0))
                .startsWith("INFO text-hygiene\n\nSpaces, tabs or")
                .contains("\n\nWHY\n\n");
    }

    @Test
    void namesTheRuleThatWasProbablyMeant() {
        assertThatThrownBy(() -> explain(Optional.of("invalid-emial")))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("there is no rule 'invalid-emial'. Did you mean 'invalid-email'?");
        assertThatThrownBy(() -> explain(Optional.of("index")))
                .hasMessage("there is no rule 'index'. 'mvn io.github.idealint:idealint-maven-plugin:1.2.3:explain'"
                        + " lists all rules.");
        assertThatThrownBy(() -> explain(Optional.of("../rules/invalid-email"))).isInstanceOf(CannotCheck.class);
    }

    @Test
    void listsTheRulesWithWhereTheirSeveritiesAreSet() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(
                folder.resolve("idealint.yaml"),
                "profile: gsoc\nrules:\n  dead-host: warning\n  no-outcomes: off\noverrides:\n- files: [old/**]\n  rules: {wrong-year: off}\n");
        explain(Optional.empty());
        assertThat(log.lines).first().isEqualTo("INFO idealint 1.2.3, profile gsoc, configuration idealint.yaml");
        assertThat(rules())
                .contains(
                        "dead-host warning idealint.yaml:3",
                        "no-outcomes off idealint.yaml:4",
                        "wrong-year error default, other for some files",
                        "level-case off profile gsoc",
                        "invalid-email error default")
                .hasSize(BuiltInRules.all().size());
    }

    @Test
    void choosesTheProfileByThePagesAsCheckDoes() throws IOException {
        Files.writeString(folder.resolve("a.wiki"), "=== A ===\n'''Details:'''\n* Skill level: easy\n");
        explain(Optional.empty());
        assertThat(log.lines).first().asString().contains("profile qemu-2020 (chosen by the layout of the pages)");
        assertThat(rules()).contains("level-case info default");
    }

    @Test
    void listsThemForEachConfiguration() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        for (String name : List.of("one", "two")) {
            Files.createDirectory(folder.resolve(name));
            Files.writeString(folder.resolve(name + "/a.wiki"), "=== A ===\n");
            Files.writeString(folder.resolve(name + "/idealint.yaml"), "rules:\n  dead-host: off\n");
        }
        explain(Optional.empty());
        assertThat(rules()).contains("dead-host off one/idealint.yaml:2", "dead-host off two/idealint.yaml:2");
    }

    @Test
    void listsTheProfiles() {
        explain(Optional.empty());
        assertThat(log.lines.get(log.lines.size() - 2).lines().skip(1))
                .hasSize(Profiles.names().size())
                .anyMatch("  gsoc         Google Summer of Code, any organisation"::equals);
    }

    @Test
    void messages() {
        explain(Optional.empty());
        assertThatThrownBy(() -> explain(Optional.of("invalid-emial")))
                .satisfies(failure -> log.lines.add("idealint cannot run: " + failure.getMessage()));
        assertThatThrownBy(() -> explain(Optional.of("nothing")))
                .satisfies(failure -> log.lines.add("idealint cannot run: " + failure.getMessage()));
        MessageSnapshot.matches(
                "run explanations",
                String.join(
                        "\n",
                        log.lines.stream()
                                .map(text -> text.lines().findFirst().orElseThrow())
                                .toList()));
    }

    @Test
    void theDocumentationShowsWhatIsShown() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("idealint.yaml"), "profile: qemu-2026\nrules:\n  level-case: off\n");
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(examples).hasSize(2);
        for (MatchResult example : examples) {
            log.lines.clear();
            explain(Optional.of(example.group(1).replaceFirst(".*rule=", "")).filter(id -> !id.isBlank()));
            String shown = String.join("\n", log.lines).replaceAll("(?m)^INFO ", "");
            for (String part : example.group(2).split("(?m)^ *…\n")) {
                assertThat(shown).contains(part.strip());
            }
        }
    }

    private List<String> rules() {
        return log.lines.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("    "))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    private void explain(Optional<String> rule) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PageSelection selection =
                new PageSelection(List.of(), List.of("**/*.wiki"), List.of(), true, Optional.empty(), Optional.empty());
        new ExplainGoal(rule).run(new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of()), selection);
    }
}
