package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MadePages;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are judged as soon as they are read are found to have what they have when all pages are kept. */
class EarlyJudgementTest {

    private static final int WIKIS = 40;

    private final CountedParses parsed = new CountedParses();

    @ParameterizedTest
    @ValueSource(strings = {"qemu-2020", "qemu-2026", "gsoc"})
    void findsTheSame(String name) {
        Linter kept = parsed.linter(Profiles.builtIn(name));
        Linter early = kept.judgingAtOnce(true);
        Set<String> rules = new HashSet<>();
        for (int seed = 0; seed < WIKIS; seed++) {
            List<SourceText> pages = RandomWiki.pages(RandomWiki.texts(new Random(seed)));
            LintResult expected = kept.lint(pages);
            assertThat(early.lint(pages)).as("wiki %d", seed).isEqualTo(expected);
            expected.diagnostics().forEach(found -> rules.add(found.rule().id()));
        }
        assertThat(rules).contains("duplicate-title", "missing-page", "repeated-transclusion", "template-namespace");
    }

    @Test
    void findsTheSameOfLinks() {
        Linter kept = parsed.linter(Profiles.builtIn("qemu-2020")).on(Optional.of(LocalDate.of(2027, 3, 1)));
        Linter probing = kept.probing(links -> new LinkReport(
                links.stream().distinct().collect(Collectors.toMap(Function.identity(), EarlyJudgementTest::status))));
        for (int seed = 0; seed < WIKIS; seed++) {
            List<SourceText> pages = RandomWiki.pages(RandomWiki.texts(new Random(seed)));
            assertThat(probing.judgingAtOnce(false).lint(pages)).isEqualTo(probing.lint(pages));
        }
    }

    private static LinkStatus status(String link) {
        return link.endsWith("1") ? Broken.with(404, BrokenCause.GONE, "it is gone") : LinkStatus.Ok.direct();
    }

    @Test
    void parsesEachPageOnceThatIsNoneOfARoundsFaults() {
        List<SourceText> pages = IntStream.range(0, 200)
                .mapToObj(number -> SourceText.of("Idea-" + number + ".wiki", MadePages.page(number)))
                .toList();
        LintResult result =
                parsed.linter(Profiles.builtIn("qemu-2020")).judgingAtOnce(true).lint(pages);
        assertThat(parsed.count).hasValue(pages.size());
        assertThat(byRule(result)).containsKeys("unknown-level", "mentor-missing", "invalid-email");
    }

    @Test
    void findingsPastThoseThatAreKeptAreFoundAgain() {
        String faulty = "=== Timer ===\n" + "* Skill level: wizard\n".repeat(90);
        List<SourceText> pages = IntStream.range(0, 600)
                .mapToObj(number -> SourceText.of("P%04d/Idea.wiki".formatted(number), faulty))
                .toList();
        Linter kept = parsed.linter(Profiles.builtIn("qemu-2020"));
        LintResult expected = kept.lint(pages);
        parsed.count.set(0);
        assertThat(kept.judgingAtOnce(true).lint(pages)).isEqualTo(expected);
        assertThat(expected.diagnostics()).hasSizeGreaterThan(25_000);
    }

    private static Map<String, Long> byRule(LintResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::rule)
                .collect(Collectors.groupingBy(rule -> rule.id(), Collectors.counting()));
    }
}
