package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.draft.DraftField;
import io.github.idealint.draft.DraftFields;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code check} finds on new pages. */
class NewPageFindingsTest extends NewPages {

    private static final String DESCRIPTION =
            "Today nobody sees which step of the boot takes how long. The project adds a"
                    + " timer to each step, writes the times to a log, and draws them.\n\nThe times are kept in a table, which tests"
                    + " compare with those of the day before.";

    private static final Map<String, String> VALUES = Map.of(
            "summary", "Show how long each step of the boot takes.",
            "description", DESCRIPTION,
            "links", "https://example.org/boot, https://example.org/clock",
            "language", "C",
            "skills", "C, and patience",
            "mentors", "Ann Lee <ann@example.org>, Bo Kim <bo@example.org>",
            "suggestedBy", "Cy Day <cy@example.org>",
            "tasks", "Add a timer to each step, draw the times",
            "outcomes", "A timer that is part of the boot code");

    @TestFactory
    Stream<DynamicTest> aPageHasNoFaultButItsPlaceholders() {
        return Profiles.names().stream()
                .flatMap(profile -> Stream.of("wiki", "md")
                        .map(ending -> dynamicTest(profile + " " + ending, () -> {
                            Path file = folder.resolve(profile).resolve("a." + ending);
                            create(Map.of("title", "Boot timer"), file, profile);
                            assertThat(findings(file, profile))
                                    .isNotEmpty()
                                    .allMatch(line -> line.endsWith("[placeholder-text]"));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> aPageWithAllValuesIsFine() {
        return Profiles.names().stream()
                .flatMap(profile -> Stream.of("wiki", "md")
                        .map(ending -> dynamicTest(profile + " " + ending, () -> {
                            Map<String, String> values = values(Profiles.builtIn(profile));
                            Path file = folder.resolve(profile).resolve("b." + ending);
                            create(values, file, profile);
                            assertThat(findings(file, profile)).isEmpty();
                        })));
    }

    /** A value for each field that a new page has. */
    private static Map<String, String> values(Profile profile) {
        Map<String, String> values = new HashMap<>(Map.of("title", "Boot timer"));
        DraftFields.of(
                        profile,
                        NewGoal.read(profile, "Idea.wiki", profile.template().text()))
                .wanted(Set.of())
                .forEach(field -> values.put(field.spec().key(), value(field, profile)));
        return values;
    }

    private static String value(DraftField field, Profile profile) {
        return switch (field.spec().form()) {
            case LEVEL -> profile.levels().allowed().get(0);
            case SIZE -> profile.sizes().get(0).hours() + " hours";
            default ->
                field.names()
                        .filter(VALUES::containsKey)
                        .map(VALUES::get)
                        .findFirst()
                        .orElse("A page of the manual is at https://example.org/manual");
        };
    }
}
