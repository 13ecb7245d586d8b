package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A configuration as full as it may be, and pages that are made for it, take a few seconds together. */
class ConfigurationTimesPageTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String IDEA = "=== Timer ===\n\n'''Summary:''' A timer\n\n'''Details:'''\n";

    @Test
    void labelsAndLinesThatAreNearlyLabels() {
        String word = "abcdefghij".repeat(3);
        String labels = lines(
                9,
                field -> "  "
                        + List.of(
                                        "summary",
                                        "links",
                                        "details",
                                        "level",
                                        "language",
                                        "mentors",
                                        "suggestedBy",
                                        "size",
                                        "outcomes")
                                .get(field)
                        + ":\n" + lines(190, i -> "  - " + word + (1000 * field + i) + "\n"));
        String page = IDEA + lines(900, i -> "* " + word.replace('a', 'x') + (5000 + i) + ": y\n");
        lints("profile: qemu-2024\nlabels:\n" + labels, page);
    }

    @Test
    void levelsAndTextThatNearlyNamesThem() {
        String levels =
                "levels:\n  synonyms:\n" + lines(190, i -> "    " + "a ".repeat(120) + "b" + i + ": beginner\n");
        lints(levels, IDEA + lines(6, i -> "* Skill level: " + "a ".repeat(9_000) + "\n"));
    }

    @Test
    void placeholdersAndTextThatNearlyIsOne() {
        String placeholders = "placeholders:\n" + lines(200, i -> "- " + "a ".repeat(120) + "b" + i + "\n");
        lints(placeholders, IDEA + lines(6, i -> "a ".repeat(9_000) + "\n\n"));
    }

    @Test
    void sectionsAndHeadings() {
        String sections = "round:\n  root: .\n  pages: ['*']\n  sections:\n"
                + lines(190, i -> "    Part " + i + ": [Pirt " + i + ", Pert " + i + "]\n");
        lints(
                sections,
                "{{:Ideas/Timer}}\n==Part 1==\n==Part 2==\n==Part 3==\n" + lines(10_000, i -> "==Prt " + i + "==\n"));
    }

    @Test
    void patternsAndTitles() {
        String patterns =
                "round:\n  root: .\n  pages:\n" + lines(200, i -> "  - '*" + "a?*".repeat(60) + "b" + i + "'\n");
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            pages.add(SourceText.of("a".repeat(240) + i + ".wiki", "=== Timer ===\n"));
        }
        lints(patterns, pages);
    }

    private static void lints(String configuration, String page) {
        lints(configuration, List.of(SourceText.of("Timer.wiki", page)));
    }

    private static void lints(String configuration, List<SourceText> pages) {
        Profile profile = new ProfileLoader(path -> Optional.empty(), Set.of())
                .load(Optional.of(SourceText.of("idealint.yaml", configuration)), Optional.empty());
        Linter linter =
                new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);
        CpuTime<LintResult> run = CpuTime.of(() -> linter.lint(pages));
        assertThat(run.result().diagnostics())
                .noneMatch(found -> found.message().contains("idealint itself"));
        assertThat(run.result().pages()).hasSameSizeAs(pages);
        assertThat(run.taken()).isLessThan(LIMIT);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
