package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each profile has a page that says what it asks for, a sample that is clean, and how missing fields are shown. {@code
 * -Dmessages.rewrite=true} writes what tests can say.
 */
class ProfilePagesTest {

    private static final Path FOLDER = Path.of("src", "site", "markdown", "profiles");
    private static final Pattern PARTS = Pattern.compile(
            "(?s)(.*\n## What it asks for\n\n)(.*?)(\n\n## A page with nothing to say about\n\nThe file is `(.*?)`\\.\n\n"
                    + "```(?:wikitext|markdown)\n(.*?)```\n\n## How missing fields are shown\n\n)(.*)");
    private static final Pattern ROW = Pattern.compile("\\| \\[`([a-z0-9-]+)`].*");
    private static final Set<String> OF_ABSENCE = Set.of("missing-field", "mentor-missing");

    @BeforeAll
    static void rewrite() throws IOException {
        if (Boolean.getBoolean("messages.rewrite")) {
            for (String name : Profiles.names()) {
                Matcher parts = parts(name);
                Files.writeString(
                        FOLDER.resolve(name + ".md"),
                        parts.group(1) + facts(name) + parts.group(3) + missing(name, parts));
            }
            List<String> head = Files.readAllLines(FOLDER.resolve("index.md")).stream()
                    .filter(line -> !ROW.matcher(line).matches())
                    .toList();
            Files.write(
                    FOLDER.resolve("index.md"),
                    Stream.concat(head.stream(), rows()).toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> samplesAreClean() {
        return each(name -> {
            Matcher parts = parts(name);
            assertThat(lint(name, parts.group(4), parts.group(5)).map(ProfilePagesTest::shown))
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesSayWhatTheirProfileAsksFor() {
        return each(name -> assertThat(parts(name).group(2)).isEqualTo(facts(name)));
    }

    @TestFactory
    Stream<DynamicTest> pagesShowMissingFieldsInTheNotationOfTheTemplate() {
        return each(name -> assertThat(parts(name).group(6)).isEqualTo(missing(name, parts(name))));
    }

    @Test
    void theIndexListsAll() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("index.md")).stream().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(rows().toList());
    }

    private interface Trial {
        void of(String name);
    }

    private static Stream<DynamicTest> each(Trial trial) {
        return Profiles.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> trial.of(name)));
    }

    private static Stream<String> rows() {
        return Profiles.names().stream()
                .map(name -> "| [`%s`](%s.md) | %s |"
                        .formatted(name, name, Profiles.builtIn(name).title()));
    }

    private static Matcher parts(String name) {
        try {
            Matcher parts =
                    PARTS.matcher(Files.readString(FOLDER.resolve(name + ".md")).replace("\r\n", "\n"));
            assertThat(parts.matches()).as("the parts of %s.md", name).isTrue();
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String facts(String name) {
        Profile profile = Profiles.builtIn(name);
        return Stream.of(
                        "| what | |",
                        "| --- | --- |",
                        "| required | " + labels(profile, Requirement.REQUIRED) + " |",
                        "| recommended | " + labels(profile, Requirement.RECOMMENDED) + " |",
                        "| levels | " + or(String.join(", ", profile.levels().allowed())) + " |",
                        "| sizes | "
                                + or(profile.sizes().stream()
                                        .map(Size::described)
                                        .collect(Collectors.joining(", ")))
                                + " |",
                        "| mentors | "
                                + (profile.contact() == Profile.Contact.EMAIL
                                        ? "each with an e-mail address"
                                        : "each with an address, a handle, a nick or a page")
                                + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String labels(Profile profile, Requirement need) {
        return or(profile.fields().stream()
                .filter(field -> field.need() == need)
                .map(FieldSpec::label)
                .collect(Collectors.joining(", ")));
    }

    private static String or(String list) {
        return list.isEmpty() ? "none" : list;
    }

    /** What is said of the sample when nothing is left of it but its title and its first sentence. */
    private static String missing(String name, Matcher parts) {
        String bare = parts.group(4).endsWith(".wiki")
                ? "=== Boot timer ===\n\n'''Suggested by:''' Ann Lee\n"
                : parts.group(5).startsWith("---")
                        ? "---\ntitle: Boot timer\nyear: 2026\nduration: 175\n---\n\n## Links\n\n- https://lantern.example.net/boot\n"
                        : "## Boot timer\n\n**Suggested by:** Ann Lee\n";
        return lint(name, parts.group(4), bare)
                .filter(found -> OF_ABSENCE.contains(found.rule().id()))
                .map(found -> "- " + found.message() + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<Diagnostic> lint(String name, String file, String text) {
        Profile profile = Profiles.builtIn(name);
        return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .lint(List.of(SourceText.of(file, text))).diagnostics().stream();
    }

    private static String shown(Diagnostic found) {
        return found.start() + " " + found.rule().id() + ": " + found.message();
    }
}
