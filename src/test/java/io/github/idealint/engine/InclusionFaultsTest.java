package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.report.ConsoleReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault in how the pages of the clean round hang together gives exactly the finding that is meant. */
class InclusionFaultsTest {

    private static final RoundRun CLEAN = RoundRun.clean();
    private static final String ROUND = "DecemberMarch.wiki";
    private static final String LINE = "{{:Internships/ProjectIdeas/SnapshotIndex}}";

    @ParameterizedTest
    @CsvSource({
        "{{:Internships/ProjectIdeas/SnapshotIndex}, malformed-transclusion",
        "{:Internships/ProjectIdeas/SnapshotIndex}}, malformed-transclusion",
        "{{{:Internships/ProjectIdeas/SnapshotIndex}}}, malformed-transclusion",
        "{{Internships/ProjectIdeas/SnapshotIndex}, malformed-transclusion",
        "Internships/ProjectIdeas/SnapshotIndex, malformed-transclusion",
        "* Internships/ProjectIdeas/SnapshotIndex, malformed-transclusion",
        "{{:Internships/ProjectIdeas/SnapshotIndx}}, missing-page",
        "{{:Internships/ProjectIdeas/snapshotIndex}}, missing-page",
        "{{:Internship/ProjectIdeas/SnapshotIndex}}, missing-page",
        "{{Internships/ProjectIdeas/SnapshotIndex}}, template-namespace",
        "[[Internships/ProjectIdeas/SnapshotIndex]], template-namespace",
        "'', orphan-idea"
    })
    void ofOneInclusion(String written, String rule) {
        assertThat(rules(CLEAN.with(ROUND, LINE, written))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "{{:Internships/ProjectIdeas/SnapshotIndex}}, repeated-transclusion",
        "{{:internships/ProjectIdeas/TraceViewer}}, repeated-transclusion",
        "{{:Internships/ProjectIdeas/YourIdea}}, missing-page",
        "{{:Outreachy 2020 DecemberMarch}}, transclusion-cycle"
    })
    void ofOneInclusionMore(String more, String rule) {
        assertThat(rules(CLEAN.with(ROUND, LINE, LINE + "\n" + more))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "== Introduction ==, == About ==",
        "== Key Dates ==, == Key date ==",
        "== Key Dates ==, == When ==",
        "== How to apply ==, == How to aply ==",
        "== Project ideas ==, == List ==",
        "== Find Us ==, == Organisers ==",
        "== How to add a project idea ==, == For mentors =="
    })
    void ofOneSection(String heading, String written) {
        assertThat(rules(CLEAN.with(ROUND, heading, written))).containsExactly("missing-round-section");
    }

    @Test
    void ofAnIdeaThatIncludesItsRound() {
        RoundRun run =
                CLEAN.with("SnapshotIndex.wiki", "'''Links:'''", "{{:Outreachy 2020 DecemberMarch}}\n\n'''Links:'''");

        assertThat(rules(run)).as("one for each page").containsExactly("transclusion-cycle", "transclusion-cycle");
    }

    private static List<String> rules(RoundRun run) {
        LintResult result = run.lint();
        assertThat(result.diagnostics()).map(ConsoleReport::line).isNotEmpty();
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().id())
                .toList();
    }
}
