package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import io.github.idealint.MessageSnapshot;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class InitGoalTest {

    /** A setting as a comment has no blank behind its mark, or two and more below another. */
    private static final Pattern COMMENTED = Pattern.compile("(?m)^#(?=[A-Za-z]|  )");

    private static final Set<String> RULES = BuiltInRules.all().stream()
            .map(rule -> RuleInfo.Descriptors.of(rule).id())
            .collect(Collectors.toSet());

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines();

    @TestFactory
    Stream<DynamicTest> everySettingIsValidOnceItIsNoComment() {
        String[] blocks = InitGoal.template().split("\n\n");
        assertThat(blocks).hasSizeGreaterThan(15);
        return Profiles.names().stream()
                .flatMap(profile -> Stream.concat(
                                Stream.of(blocks)
                                        .filter(block ->
                                                COMMENTED.matcher(block).find()),
                                Stream.of(InitGoal.template().replaceFirst("(?m)^profile:.*", "")))
                        .map(block -> "profile: " + profile + "\n"
                                + COMMENTED.matcher(block).replaceAll(""))
                        .map(text -> dynamicTest(text, () -> {
                            assertThat(text.lines()
                                            .filter(line -> !line.startsWith("#"))
                                            .count())
                                    .isGreaterThan(1);
                            load(text);
                        })));
    }

    @Test
    void everySettingIsThere() throws IOException {
        Set<String> keys = JsonParser.parseString(
                        Files.readString(Path.of("src/main/resources/io/github/idealint/schema/idealint.schema.json")))
                .getAsJsonObject()
                .getAsJsonObject("properties")
                .keySet();
        assertThat(InitGoal.template().lines().filter(line -> line.matches("#?[A-Za-z]+:.*")))
                .extracting(line -> line.replaceFirst("^#?([A-Za-z]+):.*", "$1"))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void namesTheProfileThatCheckWouldChoose() throws IOException {
        init(Optional.empty(), Optional.empty());
        assertThat(load(Files.readString(folder.resolve("idealint.yaml")))).isEqualTo("gsoc");
        Files.delete(folder.resolve("idealint.yaml"));
        Files.writeString(folder.resolve("a.wiki"), "=== A ===\n'''Details:'''\n* Skill level: easy\n");
        init(Optional.empty(), Optional.empty());
        assertThat(load(Files.readString(folder.resolve("idealint.yaml")))).isEqualTo("qemu-2020");
    }

    @Test
    void namesTheProfileThatTheUserNames() throws IOException {
        Files.createDirectories(folder.resolve("our profiles"));
        Files.createDirectories(folder.resolve("ideas"));
        Files.writeString(folder.resolve("our profiles/a.yaml"), "title: Ours\n");
        init(Optional.of("our profiles/a.yaml"), Optional.of("ideas/idealint.yaml"));
        assertThat(folder.resolve("ideas/idealint.yaml")).content().contains("\nprofile: '../our profiles/a.yaml'\n");
        init(Optional.of("gsoc"), Optional.of("ideas/other.yaml"));
        assertThat(folder.resolve("ideas/other.yaml")).content().contains("\nprofile: gsoc\n");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("idealint.yaml"), "profile: [broken");
        assertThatThrownBy(() -> init(Optional.empty(), Optional.empty())).isInstanceOf(CannotCheck.class);
        assertThat(folder.resolve("idealint.yaml")).hasContent("profile: [broken");
    }

    @Test
    void messages() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("ideas"));
        init(Optional.empty(), Optional.empty());
        init(Optional.empty(), Optional.of("ideas/idealint.yaml"));
        fails(Optional.empty(), "idealint.yaml");
        fails(Optional.of("gsok"), "other.yaml");
        Files.createSymbolicLink(folder.resolve("out"), Files.createDirectory(folder.resolve(".git/hooks")));
        fails(Optional.empty(), "out/idealint.yaml");
        MessageSnapshot.matches("run new configurations", String.join("\n", log.lines));
    }

    private void fails(Optional<String> profile, String file) {
        assertThatThrownBy(() -> init(profile, Optional.of(file)))
                .isInstanceOf(CannotCheck.class)
                .satisfies(reason -> log.lines.add("idealint cannot run: " + reason.getMessage()));
    }

    private static String load(String text) {
        return new ProfileLoader(path -> Optional.empty(), RULES)
                .load(Optional.of(SourceText.of("idealint.yaml", text)), Optional.empty())
                .name();
    }

    private void init(Optional<String> profile, Optional<String> file) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PageSelection selection =
                new PageSelection(List.of(), List.of("**/*.wiki"), List.of(), true, profile, file.map(folder::resolve));
        new InitGoal().run(new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of()), selection);
    }
}
