package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.engine.Linter;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the page about reports to what they are: each excerpt stands in a report of the page below. */
class ReportsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/reports.md");

    private static final SourceText IDEA = SourceText.of("ideas/Timer.wiki", """
            === Boot timer ===

            '''Summary:''' Show how long each step of the boot takes.
            * Skill level: easy
            """);

    private static final Pattern EXCERPT = Pattern.compile("```(?:text|json|xml|markdown)\n(.*?)\n```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> showsRealReports() throws IOException {
        Profile profile = Profiles.builtIn("qemu-2020");
        LintResult result = new Linter(
                        new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                .lint(List.of(IDEA));
        ReportContext context = new ReportContext("0.1.0", "idealint/", "", id -> Optional.empty());
        List<String> reports = ReportFormat.all().stream()
                .map(format -> lines(format.reporter(context).render(result)))
                .toList();
        List<String> excerpts = EXCERPT.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(excerpts).hasSize(7);
        return excerpts.stream()
                .map(excerpt -> dynamicTest(
                        excerpt.lines().findFirst().orElseThrow(),
                        () -> assertThat(reports)
                                .withFailMessage(() -> "In no report: " + excerpt + "\n" + reports)
                                .anyMatch(report -> report.contains(lines(excerpt)))));
    }

    @Test
    void namesAllFormatsAndTheirFiles() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(ReportFormat.all())
                .allSatisfy(format -> assertThat(page)
                        .contains("| `" + format.name() + "` | "
                                + format.fileName()
                                        .map(name -> "`" + name + "`")
                                        .orElse("none")));
    }

    /** Whole lines, without what they are indented by. */
    private static String lines(String text) {
        return "\n" + text.stripTrailing().replaceAll("(?m)^ +|,$", "") + "\n";
    }
}
