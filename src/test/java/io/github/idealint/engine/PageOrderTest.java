package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found depends on which pages there are, not on the order in which a folder or an export has them. */
class PageOrderTest {

    private static final int WIKIS = 80;
    private static final int SHUFFLES = 3;

    private static final List<String> TITLES = List.of(
            "Internships/ProjectIdeas",
            "Outreachy 2026",
            "Outreachy 2027",
            "Google Summer of Code 2027",
            "Internships/ProjectIdeas/Timer",
            "Internships/ProjectIdeas/Probe",
            "Internships/ProjectIdeas/Trace",
            "Ideas/Timer",
            "Timer");
    private static final List<String> IDEAS = List.of("Boot timer", "Trace viewer", "Clock probe");
    private static final List<String> LEVELS = List.of("beginner", "advanced", "easy", "hard");
    private static final List<String> MENTORS = List.of("Ada Doe <ada@example.org>", "Cleo Park <cleo@example.org>");
    private static final String PROSE =
            "The boot of the emulator is slow, and nobody knows which of its many steps takes the"
                    + " time; this project counts the ticks of each step and shows them as a table.";

    private final Profile profile = Profiles.builtIn("qemu-2020");
    private final Linter linter =
            new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);

    @Test
    void anExportMayHaveItsPagesInAnyOrder() {
        assertThat(found((page, place) -> exported(page.getKey(), page.getValue(), place), true))
                .contains(
                        "duplicate-title",
                        "transclusion-cycle",
                        "missing-page",
                        "repeated-transclusion",
                        "orphan-idea");
    }

    @Test
    void filesMayBeReadInAnyOrder() {
        assertThat(found((page, place) -> SourceText.of(page.getKey() + ".wiki", page.getValue()), false))
                .contains("duplicate-title", "transclusion-cycle");
    }

    /** The rules that find anything on generated wikis, with the same findings in each of some orders. */
    private Set<String> found(BiFunction<Map.Entry<String, String>, Integer, SourceText> page, boolean namesakes) {
        Random random = new Random(20270131);
        Set<String> rules = new HashSet<>();
        for (int wiki = 0; wiki < WIKIS; wiki++) {
            List<Map.Entry<String, String>> pages = pages(random, namesakes);
            Map<String, Long> first = findings(pages, page);
            for (int i = 0; i < SHUFFLES; i++) {
                List<Map.Entry<String, String>> shuffled = new ArrayList<>(pages);
                Collections.shuffle(shuffled, random);
                assertThat(findings(shuffled, page))
                        .as("wiki " + wiki + ": " + pages)
                        .isEqualTo(first);
            }
            first.keySet().forEach(finding -> rules.add(finding.substring(0, finding.indexOf(' '))));
        }
        return rules;
    }

    private Map<String, Long> findings(
            List<Map.Entry<String, String>> pages, BiFunction<Map.Entry<String, String>, Integer, SourceText> page) {
        List<SourceText> sources = IntStream.range(0, pages.size())
                .mapToObj(place -> page.apply(pages.get(place), place))
                .toList();
        return linter.lint(sources).diagnostics().stream()
                .map(PageOrderTest::withoutPlace)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** A finding by its place on the page; only the lines of an export depend on the order of its pages. */
    private static String withoutPlace(Diagnostic found) {
        return found.rule().id() + " " + found.severity() + " "
                + found.finding().range() + " " + found.message().replaceAll("on line \\d+", "on a line") + " in "
                + found.source().text();
    }

    private static SourceText exported(String title, String text, int place) {
        Embedding.Anchor first = new Embedding.Anchor(0, new Position(10 + 1000 * place, 7));
        return SourceText.within("wiki.xml", Embedding.of(title, 0, List.of(first)), text);
    }

    private static List<Map.Entry<String, String>> pages(Random random, boolean namesakes) {
        Stream<Map.Entry<String, String>> pages =
                IntStream.range(0, 2 + random.nextInt(6)).mapToObj(i -> Map.entry(any(TITLES, random), text(random)));
        return namesakes
                ? pages.toList()
                : pages
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList();
    }

    private static String text(Random random) {
        return random.nextInt(12) == 0
                ? "#REDIRECT [[" + any(TITLES, random) + "]]\n"
                : IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> piece(random))
                        .collect(Collectors.joining("\n"));
    }

    private static String piece(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "{{:" + any(TITLES, random) + "}}\n";
            case 2 -> "<noinclude>{{:" + any(TITLES, random) + "}}</noinclude>\n";
            case 3 -> "See [[" + any(TITLES, random) + "#" + any(IDEAS, random) + "]].\n";
            default ->
                "=== " + any(IDEAS, random) + " ===\n\n'''Summary:''' "
                        + (random.nextBoolean() ? PROSE : "Count ticks.")
                        + "\n\n'''Details:'''\n* Skill level: " + any(LEVELS, random) + "\n* Language: C\n* Mentor: "
                        + any(MENTORS, random) + "\n";
        };
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
