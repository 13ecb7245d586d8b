package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the documentation's page about configuration do what the page says. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/configuration.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)```yaml\\n(# (\\S+)\\n.*?)```\\n(?:\\n```text\\n(.*?)\\n```\\n)?");

    /** Rules that the page speaks of, and so many more that messages don't list them. */
    private static final Set<String> RULES = IntStream.range(0, 40)
            .mapToObj(number -> "some-rule-" + number)
            .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(
                    "missing-field",
                    "label-not-canonical",
                    "label-markup",
                    "level-case",
                    "dead-host",
                    "unknown-level"))));

    private record Example(String file, String yaml, Optional<String> mistakes) {}

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> files = examples(page)
                .filter(example -> example.mistakes().isEmpty())
                .collect(Collectors.toMap(Example::file, Example::yaml, (first, second) -> first));
        return examples(page).map(example -> dynamicTest(example.yaml(), () -> check(example, files)));
    }

    @Test
    void everyBlockIsAnExample() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(examples(page).count()).isEqualTo(page.split("```yaml", -1).length - 1);
        assertThat(examples(page)
                        .filter(example -> example.mistakes().isPresent())
                        .count())
                .isEqualTo(page.split("```text", -1).length - 1);
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        ProfileFormat format = ProfileFormat.withAnyRule();

        assertThat(Stream.concat(
                        format.profile().keys().keySet().stream(), format.configuration().keys().keySet().stream()))
                .allSatisfy(key -> assertThat(page).containsPattern("(?m)(\\| `" + key + "\\b|^" + key + ":)"));
        assertThat(page).contains(Profiles.names());
        assertThat(page)
                .contains(ProfilesTest.all()
                        .flatMap(profile -> profile.fields().stream())
                        .map(field -> "`" + field.key() + "`")
                        .filter(key -> !key.equals("`details`"))
                        .toList());
    }

    @Test
    void everyListOfWordsIsDescribed() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(listsIn("", WordsFormat.shape()))
                .hasSizeGreaterThan(30)
                .allSatisfy(list -> assertThat(page).contains("`" + list + "`"));
    }

    private static Stream<String> listsIn(String prefix, KeyedShape shape) {
        return shape.keys().entrySet().stream()
                .flatMap(each -> each.getValue() instanceof KeyedShape nested
                        ? listsIn(prefix + each.getKey() + ".", nested)
                        : Stream.of(prefix + each.getKey()));
    }

    private static void check(Example example, Map<String, String> files) {
        ProfileLoader loader = new ProfileLoader(
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)), RULES);
        boolean configuration = example.file().equals("idealint.yaml");
        Optional<SourceText> source =
                Optional.of(SourceText.of(example.file(), example.yaml())).filter(text -> configuration);
        Optional<String> profile = Optional.of(example.file()).filter(file -> !configuration);
        if (example.mistakes().isEmpty()) {
            assertThat(loader.load(source, profile).fields()).isNotEmpty();
        } else {
            assertThat(catchThrowableOfType(InvalidConfiguration.class, () -> loader.load(source, profile))
                            .render())
                    .isEqualTo(example.mistakes().get());
        }
    }

    private static Stream<Example> examples(String page) {
        return EXAMPLE.matcher(page.replace("\r\n", "\n")).results().map(ConfigurationPageTest::example);
    }

    private static Example example(MatchResult found) {
        return new Example(found.group(2), found.group(1), Optional.ofNullable(found.group(3)));
    }
}
