package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Fix;
import io.github.idealint.text.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Forty ideas with faults have the same findings in wikitext and in six notations of Markdown, each with its own repair. */
class NotationFindingsTest extends ReportedFindings {

    private static final List<String> LEVELS = List.of("Easy", "Medium", "Tricky");
    private static final List<String> SIZES = List.of("90 hours", "200 hours", "350 hours");
    private static final List<String> PEOPLE =
            List.of("Ann Lee <ann@example,org>", "Bo Kim <bo@example.org>", "Cy Ito <cy@example.org>", "Dee Quill");
    private static final Set<String> FAULTS =
            Set.of("unknown-level", "unknown-size", "invalid-email", "mentor-without-contact", "missing-field");

    private static final List<Map<String, String>> IDEAS =
            IntStream.range(0, 40).mapToObj(NotationFindingsTest::fields).toList();

    private static Map<String, String> fields(int i) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Title", "Improve part " + i);
        fields.put("Description", "Part " + i + " of the program is slow, and many wait for it. Make it much faster.");
        fields.put("Difficulty", LEVELS.get(i % 3));
        fields.put("Project size", SIZES.get(i / 3 % 3));
        fields.put("Mentors", PEOPLE.get(i % 4) + ", " + PEOPLE.get((i + 1) % 4));
        return fields;
    }

    private static final Map<String, String> WIKITEXT = Map.of(
            "strong labels", each("== %s ==\n", "'''%s:''' %s\n\n", ""),
            "items", each("== %s ==\n", "* %s: %s\n", ""),
            "definitions", each("== %s ==\n", "; %s\n: %s\n\n", ""));

    private static final Map<String, String> MARKDOWN = Map.of(
            "strong labels", each("## %s\n\n", "**%s:** %s\n\n", ""),
            "strong labels alone", each("## %s\n\n", "**%s**\n\n%s\n\n", ""),
            "light labels", each("## %s\n\n", "*%s*: %s  \n", "\n"),
            "plain labels", each("%s\n---\n\n", "%s: %s\n\n", ""),
            "items", each("## %s\n\n", "- **%s**: %s\n", "\n"),
            "headings", each("## %s\n\n", "### %s\n\n%s\n\n", ""));

    private static String each(String title, String field, String end) {
        return IDEAS.stream()
                .map(idea -> title.formatted(idea.get("Title"))
                        + idea.entrySet().stream()
                                .skip(1)
                                .map(entry -> field.formatted(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining())
                        + end)
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> findingsAreTheSame() {
        Map<String, Long> expected = counts(found("list.wiki", WIKITEXT.get("strong labels")));
        assertThat(expected.keySet()).containsAll(FAULTS);
        return each((file, page) -> assertThat(counts(found(file, page))).isEqualTo(expected));
    }

    @TestFactory
    Stream<DynamicTest> repairsAreInThePagesOwnNotation() {
        return each((file, page) -> {
            boolean markdown = file.endsWith(".md");
            List<Reported> found = found(file, page);
            assertThat(found)
                    .allSatisfy(one -> assertThat(one.finding().message())
                            .doesNotContain(markdown ? "'''" : "**", markdown ? "[https:" : "](http"));
            assertThat(found.stream().filter(one -> one.rule().equals("missing-field")))
                    .allSatisfy(one -> assertThat(one.finding().message())
                            .containsPattern(markdown ? "'(?:\\*\\*|- )Required" : "(?:\"'''|'\\* )Required"));
        });
    }

    @TestFactory
    Stream<DynamicTest> repairsLeaveTheSamePages() {
        return each((file, page) -> {
            String fixed = TextEdit.apply(page, edits(found(file, page)));
            assertThat(fixed).contains("ann@example.org").doesNotContain("example,org");
        });
    }

    private interface PageTrial {
        void of(String file, String page);
    }

    private static Stream<DynamicTest> each(PageTrial trial) {
        Function<String, Function<Map<String, String>, Stream<DynamicTest>>> tests =
                file -> pages -> new TreeMap<>(pages)
                        .entrySet().stream()
                                .map(page -> DynamicTest.dynamicTest(
                                        file + ", " + page.getKey(), () -> trial.of(file, page.getValue())));
        return Stream.concat(
                tests.apply("list.wiki").apply(WIKITEXT), tests.apply("list.md").apply(MARKDOWN));
    }

    private static List<Reported> found(String file, String page) {
        return reported(tester -> tester.under("gsoc").inFile(file), page);
    }

    private static Map<String, Long> counts(List<Reported> found) {
        return found.stream()
                .filter(one -> FAULTS.contains(one.rule()))
                .collect(Collectors.groupingBy(Reported::rule, TreeMap::new, Collectors.counting()));
    }

    private static List<TextEdit> edits(List<Reported> found) {
        return found.stream()
                .filter(one -> one.rule().equals("invalid-email"))
                .flatMap(one -> one.finding().fix().stream())
                .map(Fix::edits)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
