package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Forty ideas, written in wikitext and in Markdown in many notations, are the same ideas. */
class NotationContractTest {

    private static final List<String> LEVELS = List.of("Easy", "Medium", "Hard");
    private static final List<String> SIZES = List.of("90 hours", "175 hours", "350 hours");
    private static final List<String> SKILLS = List.of("C, Git", "Python", "HTML, CSS and JavaScript", "Rust or Go");
    private static final List<String> PEOPLE =
            List.of("Ann Lee <ann@example.org>", "Bo Kim <bo@example.org>", "Cy Ito <cy@example.org>", "Dee Öz");

    private static final List<Draft> IDEAS = IntStream.range(0, 40)
            .mapToObj(i -> new Draft(
                    "Improve part " + i,
                    "Part " + i + " is slow. Make it faster.",
                    LEVELS.get(i % 3),
                    SIZES.get(i / 3 % 3),
                    SKILLS.get(i % 4),
                    i % 5 == 0 ? List.of(PEOPLE.get(i % 4)) : List.of(PEOPLE.get(i % 4), PEOPLE.get((i + 1) % 4))))
            .toList();

    /** An idea before it is written. */
    private record Draft(
            String title, String description, String level, String size, String skills, List<String> mentors) {

        String people() {
            return String.join(", ", mentors);
        }

        /** All fields, each by a function of label and value. */
        String fields(Function<Map.Entry<String, String>, String> field) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("Description", description);
            fields.put("Difficulty", level);
            fields.put("Project size", size);
            fields.put("Required skills", skills);
            fields.put("Mentors", people());
            return fields.entrySet().stream().map(field).collect(Collectors.joining());
        }

        String drawn() {
            String people = mentors.stream().map(mentor -> " | @" + mentor).collect(Collectors.joining());
            return title + " | description=" + description + " | level=" + level + " | size=" + size + " | skills="
                    + skills + people;
        }
    }

    @TestFactory
    Stream<DynamicTest> wikitext() {
        return tests(
                Readings::wikitext,
                Map.of(
                        "strong labels",
                        each(idea -> "== " + idea.title() + " ==\n"
                                + idea.fields(field -> "'''" + field.getKey() + ":''' " + field.getValue() + "\n\n")),
                        "items",
                        each(idea -> "== " + idea.title() + " ==\n"
                                + idea.fields(field -> "* " + field.getKey() + ": " + field.getValue() + "\n")),
                        "definitions",
                        each(idea -> "== " + idea.title() + " ==\n"
                                + idea.fields(field -> "; " + field.getKey() + "\n: " + field.getValue() + "\n\n")),
                        "headings",
                        each(idea -> "== " + idea.title() + " ==\n"
                                + idea.fields(field -> "=== " + field.getKey() + " ===\n" + field.getValue() + "\n")),
                        "line breaks",
                        each(idea -> "== " + idea.title() + " ==\n"
                                + idea.fields(field -> "'''" + field.getKey() + "''': " + field.getValue() + "<br>\n")),
                        "table",
                        "{|\n! Title !! Description !! Difficulty !! Project size !! Required skills !! Mentors\n"
                                + each(idea -> "|-\n| " + idea.title() + "\n"
                                        + idea.fields(field -> "| " + field.getValue() + "\n"))
                                + "|}\n",
                        "template",
                        each(idea -> "{{SummerIdea|" + idea.title() + "\n"
                                + idea.fields(field -> "| " + field.getKey() + " = " + field.getValue() + "\n")
                                + "}}\n\n")));
    }

    @TestFactory
    Stream<DynamicTest> markdown() {
        return tests(
                Readings::markdown,
                Map.of(
                        "strong labels",
                        each(idea -> "## " + idea.title() + "\n\n"
                                + idea.fields(field -> "**" + field.getKey() + ":** " + field.getValue() + "\n\n")),
                        "strong labels alone",
                        each(idea -> "## " + idea.title() + "\n\n"
                                + idea.fields(field -> "**" + field.getKey() + "**\n\n" + field.getValue() + "\n\n")),
                        "light labels",
                        each(idea -> "## " + idea.title() + "\n\n"
                                + idea.fields(field -> "*" + field.getKey() + "*: " + field.getValue() + "  \n")
                                + "\n"),
                        "plain labels",
                        each(idea -> idea.title() + "\n---\n\n"
                                + idea.fields(field -> field.getKey() + ": " + field.getValue() + "\n\n")),
                        "items",
                        each(idea -> "## " + idea.title() + "\n\n"
                                + idea.fields(field -> "- **" + field.getKey() + "**: " + field.getValue() + "\n")
                                + "\n"),
                        "headings",
                        each(idea -> "## " + idea.title() + "\n\n"
                                + idea.fields(field -> "### " + field.getKey() + "\n\n" + field.getValue() + "\n\n")),
                        "table",
                        "| Title | Description | Difficulty | Project size | Required skills | Mentors |\n"
                                + "|---|---|---|---|---|---|\n"
                                + each(idea -> "| " + idea.title() + " "
                                        + idea.fields(field -> "| " + field.getValue() + " ") + "|\n")));
    }

    @TestFactory
    Stream<DynamicTest> frontMatter() {
        return IDEAS.stream()
                .map(idea -> DynamicTest.dynamicTest(idea.title(), () -> {
                    String text = "---\ntitle: " + idea.title() + "\n"
                            + idea.fields(field ->
                                    field.getKey().toLowerCase(Locale.ROOT).replace(' ', '_') + ": " + field.getValue()
                                            + "\n")
                            + "---\n";
                    assertThat(Readings.ideas(Readings.markdown(text))).containsExactly(idea.drawn());
                }));
    }

    private static String each(Function<Draft, String> written) {
        return IDEAS.stream().map(written).collect(Collectors.joining());
    }

    private static Stream<DynamicTest> tests(Function<String, IdeaPage> reader, Map<String, String> pages) {
        List<String> ideas = IDEAS.stream().map(Draft::drawn).toList();
        return pages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(Readings.ideas(reader.apply(page.getValue())))
                                .containsExactlyElementsOf(ideas)));
    }
}
