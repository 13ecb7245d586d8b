package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.fix.FixRun;
import io.github.idealint.fix.FixedPage;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comments on pages suppress: wherever a person would put them, the whole finding and nothing else. */
class SuppressedFindingsTest {

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Time each step of the boot

            Guests boot slowly, and nobody knows why.

            '''Links:'''
            * [https://lantern.example.net/boot.c The boot code]

            '''Details:'''
            * Skill level: easy
            * Language: C
            * Mentor: Ada Quill <ada@lantern.example,net>
            """;

    private static final Linter LINTER = Suppressing.linter("profile: qemu-2020");

    @Test
    void thePageHasTwoMistakes() {
        assertThat(reported(PAGE)).containsExactly("unknown-level", "invalid-email");
    }

    @Test
    void aCommentBeforeALineOrOnIt() {
        assertThat(reported(PAGE.replace(
                        "* Skill level",
                        "<!-- idealint-disable-next-line unknown-level -->\n\n<!-- Hm. -->\n* Skill level")))
                .containsExactly("invalid-email");
        assertThat(reported(PAGE.replace("easy", "easy <!-- idealint-disable-line unknown-level -->")))
                .containsExactly("invalid-email");
        assertThat(reported(PAGE.replace(
                        "* Skill level: easy", "* Skill <!-- idealint-disable-line unknown-level -->level: easy")))
                .containsExactly("invalid-email");
    }

    @Test
    void aStretchOfThePage() {
        String begin = "<!-- idealint-disable unknown-level, invalid-email -- agreed -->\n";

        assertThat(reported(PAGE.replace("* Skill level", begin + "* Skill level")))
                .isEmpty();
        assertThat(reported(PAGE.replace("* Skill level", begin + "* Skill level")
                        .replace("* Language", "<!-- idealint-enable invalid-email -->\n* Language")))
                .containsExactly("unused-suppression", "invalid-email");
        assertThat(reported(PAGE.replace("* Skill level", begin + "* Skill level")
                        .replace("* Mentor", "<!-- idealint-enable -->\n* Mentor")))
                .containsExactly("unused-suppression", "invalid-email");
    }

    @Test
    void theWholePageFromAnywhereOnIt() {
        assertThat(reported(PAGE + "<!-- idealint-disable-file unknown-level, invalid-email -->\n"))
                .isEmpty();
    }

    @Test
    void aParagraphOfSeveralLinesFromBeforeIt() {
        String page = PAGE.replace(
                "Guests boot slowly, and nobody knows why.",
                "Guests boot slowly,\nand nobody knows why: see [http://code.google.com/p/x the code].\n");
        assertThat(reported(page)).contains("dead-host");
        assertThat(reported(page.replace("Guests", "<!-- idealint-disable-next-line dead-host -->\nGuests")))
                .containsExactly("unknown-level", "invalid-email");
        assertThat(reported(page.replace("code].", "code]. <!-- idealint-disable-line dead-host -->")))
                .containsExactly("unknown-level", "invalid-email");
    }

    @Test
    void anItemWithoutThoseNestedInIt() {
        String page =
                PAGE.replace("* Mentor: Ada", "<!-- idealint-disable-next-line invalid-email -->\n* Mentor:\n** Ada");
        assertThat(reported(page)).containsExactly("unknown-level", "unused-suppression", "invalid-email");
    }

    @Test
    void rulesAreSetForSomeFilesOnly() {
        Linter linter = Suppressing.linter("""
                profile: qemu-2020
                overrides:
                  - files: [archive/**]
                    rules: {invalid-email: off, unknown-level: info}
                """);
        LintResult result =
                linter.lint(List.of(SourceText.of("archive/2026.wiki", PAGE), SourceText.of("now.wiki", PAGE)));

        assertThat(result.diagnostics().stream()
                        .filter(found -> !found.rule().id().equals("duplicate-title"))
                        .map(found -> found.source().path() + " "
                                + found.severity().word() + " " + found.rule().id()))
                .contains(
                        "archive/2026.wiki info unknown-level",
                        "now.wiki error unknown-level",
                        "now.wiki error invalid-email")
                .doesNotContain("archive/2026.wiki error invalid-email");
    }

    @Test
    void aPageOfAnExportHasItsOwnComments() {
        Embedding place = Embedding.of("Ideas/Timer", 0, List.of(new Embedding.Anchor(0, new Position(40, 7))));
        String page = PAGE.replace("easy", "easy <!-- idealint-disable-line unknown-level -->");

        assertThat(ids(LINTER.lint(List.of(SourceText.within("wiki.xml", place, page))).diagnostics().stream()))
                .containsExactly("invalid-email");
    }

    @Test
    void reasonsAreKept() {
        LintResult result = LINTER.lint(List.of(SourceText.of(
                "timer.wiki", PAGE.replace("easy", "easy <!-- idealint-disable-line unknown-level -- agreed -->"))));
        assertThat(result.setAside().suppressed())
                .extracting(SuppressedFinding::reason)
                .containsExactly(Optional.of("agreed"));
        assertThat(result.setAside().counts()).isEqualTo("1 suppressed");
    }

    @Test
    void nothingIsSuppressedWhereThatIsNotAllowed() {
        String page = "<!-- idealint-disable-file unknown-level, no-rule -->\n" + PAGE;
        LintRun run = LINTER.suppressing(false)
                .read(List.of(SourceText.of("timer.wiki", page)))
                .lint();

        assertThat(ids(run.result().diagnostics().stream())).containsExactly("unknown-level", "invalid-email");
        assertThat(run.comments()).isEqualTo(1);
        assertThat(run.result().setAside().counts()).isEmpty();
    }

    @Test
    void aFindingBeyondTheLimitIsNotSuppressedWithTheOneThatStandsForIt() {
        String level = "* Skill level: easy\n";
        String suppressed = "* Skill level: easy <!-- idealint-disable-line unknown-level -->\n";
        LintResult result = LINTER.lint(List.of(SourceText.of(
                "timer.wiki", "=== Boot timer ===\n'''Details:'''\n" + suppressed.repeat(150) + level.repeat(3))));
        assertThat(result.diagnostics().stream()
                        .filter(found -> found.rule().id().equals("unknown-level")))
                .hasSize(3)
                .allSatisfy(found -> assertThat(found.finding().message()).contains("is not a level"));
        assertThat(result.setAside().suppressed().stream()
                        .filter(found -> found.diagnostic().rule().id().equals("unknown-level")))
                .hasSize(100);
        assertThat(result.setAside().counts()).isEqualTo("150 suppressed");
    }

    @Test
    void whatNeedsMoreThanThePageIsNotCalledUnused() {
        String comments = "<!-- idealint-disable-file broken-link, stale-status, orphan-idea -->\n";

        assertThat(reported(comments + PAGE)).containsExactly("unknown-level", "invalid-email");
        Linter knowing = LINTER.knowing(EnumSet.of(RunKnowledge.LINKS, RunKnowledge.DAY))
                .on(Optional.of(LocalDate.parse("2020-11-24")));
        assertThat(ids(knowing
                        .lint(List.of(SourceText.of(
                                "timer.wiki",
                                comments
                                        + PAGE.replace(
                                                "[https://lantern.example.net/boot.c The boot code]", "none yet"))))
                        .diagnostics()
                        .stream()
                        .filter(found -> found.rule().id().equals("unused-suppression"))))
                .hasSize(2);
    }

    @Test
    void noFixTouchesWhatIsSuppressed() {
        String page = PAGE.replace("example,net>", "example,net> <!-- idealint-disable-line invalid-email -->");
        List<FixedPage> fixed = FixRun.of(
                LINTER.read(List.of(SourceText.of("timer.wiki", page))).probe(), EnumSet.allOf(Applicability.class));
        assertThat(fixed)
                .singleElement()
                .satisfies(only -> assertThat(only.after().text()).isEqualTo(page.replace("easy", "beginner")));
    }

    private static List<String> reported(String page) {
        return ids(LINTER.lint(List.of(SourceText.of("timer.wiki", page))).diagnostics().stream());
    }

    private static List<String> ids(Stream<Diagnostic> found) {
        return found.map(diagnostic -> diagnostic.rule().id()).toList();
    }
}
