package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.report.ConsoleReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A clean round has no finding, and each fault put into it gives exactly the one that is meant. */
class RoundFaultsTest {

    private static final RoundRun CLEAN = RoundRun.clean();
    private static final String PAGE = "Outreachy 2020 DecemberMarch.wiki";
    private static final String TRACE = "TraceViewer.wiki";
    private static final String INDEX = "SnapshotIndex.wiki";

    /**
     * A fault.
     *
     * @param rule the rule that tells of it
     * @param where the characters meant
     * @param round the round with the fault
     */
    private record Fault(String rule, String where, RoundRun round) {}

    @Test
    void theCleanRoundHasNoFinding() {
        assertThat(CLEAN.lint().diagnostics()).map(ConsoleReport::line).isEmpty();
        assertThat(CLEAN.lint().pages()).hasSize(4);
    }

    @Test
    void itsIdeasMayStandOnTheRoundPageItself() {
        LintResult inline = CLEAN.inline().lint();

        assertThat(inline.diagnostics()).map(ConsoleReport::line).isEmpty();
        assertThat(inline.pages())
                .extracting(page -> page.ideas().size())
                .as("the old idea and the round page with its two")
                .containsExactly(1, 2);
    }

    @TestFactory
    Stream<DynamicTest> eachFaultGivesItsOneFinding() {
        return faults().map(fault -> dynamicTest(fault.rule() + " at '" + fault.where() + "'", () -> {
            List<Diagnostic> found = fault.round().lint().diagnostics();
            assertThat(found)
                    .as(() -> String.join(
                            "\n", found.stream().map(ConsoleReport::line).toList()))
                    .extracting(one -> one.rule().id() + " at '"
                            + one.source().text(one.finding().range()) + "'")
                    .containsExactly(fault.rule() + " at '" + fault.where() + "'");
        }));
    }

    private static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "malformed-transclusion",
                        "{{:Internships/ProjectIdeas/TraceViewer}",
                        CLEAN.with(PAGE, "/TraceViewer}}", "/TraceViewer}")),
                new Fault(
                        "malformed-transclusion",
                        "Internships/ProjectIdeas/TraceViewer",
                        CLEAN.with(
                                PAGE,
                                "{{:Internships/ProjectIdeas/TraceViewer}}",
                                "Internships/ProjectIdeas/TraceViewer")),
                new Fault(
                        "missing-page",
                        ":Internships/ProjectIdeas/TraceView",
                        CLEAN.with(PAGE, "/TraceViewer}}", "/TraceView}}")),
                new Fault(
                        "template-namespace",
                        "Internships/ProjectIdeas/TraceViewer",
                        CLEAN.with(
                                PAGE,
                                "{{:Internships/ProjectIdeas/TraceViewer",
                                "{{Internships/ProjectIdeas/TraceViewer")),
                new Fault(
                        "template-namespace",
                        "[[Internships/ProjectIdeas/TraceViewer]]",
                        CLEAN.with(
                                PAGE,
                                "{{:Internships/ProjectIdeas/TraceViewer}}",
                                "[[Internships/ProjectIdeas/TraceViewer]]")),
                new Fault(
                        "repeated-transclusion",
                        "{{:Internships/ProjectIdeas/TraceViewer}}",
                        CLEAN.with(
                                PAGE, "SnapshotIndex}}", "SnapshotIndex}}\n{{:Internships/ProjectIdeas/TraceViewer}}")),
                new Fault(
                        "transclusion-cycle",
                        "{{:Internships/ProjectIdeas/SnapshotIndex}}",
                        CLEAN.with(
                                INDEX,
                                "today's search rounds it off.",
                                "today's search rounds it off.\n\n{{:Internships/ProjectIdeas/SnapshotIndex}}")),
                new Fault(
                        "orphan-idea",
                        "Snapshot index in Rust",
                        CLEAN.with(PAGE, "{{:Internships/ProjectIdeas/SnapshotIndex}}\n", "")
                                .with("idealint.yaml", "leastIdeas: 2", "leastIdeas: 1")),
                new Fault(
                        "too-few-ideas",
                        "Project ideas",
                        CLEAN.without(INDEX).with(PAGE, "{{:Internships/ProjectIdeas/SnapshotIndex}}\n", "")),
                new Fault(
                        "duplicate-title",
                        "Trace Viewer: see where a guest spends its time",
                        CLEAN.with(INDEX, "Snapshot index in Rust", "Trace Viewer: see where a guest spends its time")),
                new Fault(
                        "duplicate-prose",
                        "Build a viewer that draws the events of a trace file on a time line.",
                        CLEAN.with(
                                INDEX,
                                "Write an index that finds a snapshot among thousands without reading them all.",
                                "Build a viewer that draws the events of a trace file on a time line.")),
                new Fault(
                        "mentor-load",
                        "Ada Brook <ada.brook@example.org> (adab on IRC)",
                        CLEAN.with(
                                INDEX,
                                "Tom Reyes <tom.reyes@example.org> (treyes on IRC)",
                                "Ada Brook <ada.brook@example.org> (adab on IRC)")),
                new Fault("missing-round-section", "== Introduction ==", CLEAN.with(PAGE, "== Key Dates ==\n\n", "")),
                new Fault(
                        "wrong-year",
                        "Outreachy 2019 December-March",
                        CLEAN.with(PAGE, "take part in Outreachy 2020", "take part in Outreachy 2019")),
                new Fault(
                        "wrong-year",
                        "Outreachy 2020 May-August",
                        CLEAN.with(PAGE, "Outreachy 2020 December-March.", "Outreachy 2020 May-August.")),
                new Fault("invalid-date", "Sept. 31, 2020", CLEAN.with(PAGE, "Sept. 14, 2020", "Sept. 31, 2020")),
                new Fault(
                        "invalid-date",
                        "Tue, Sept. 14, 2020",
                        CLEAN.with(PAGE, "Sept. 14, 2020", "Tue, Sept. 14, 2020")),
                new Fault(
                        "dates-out-of-order",
                        "Oct. 31, 2020 to Oct. 1, 2020",
                        CLEAN.with(PAGE, "Oct. 1, 2020 to Oct. 31, 2020", "Oct. 31, 2020 to Oct. 1, 2020")),
                new Fault(
                        "schedule-drift",
                        "Sept. 21, 2020 at 4pm UTC",
                        CLEAN.with(PAGE, "Sept. 14, 2020", "Sept. 21, 2020")),
                new Fault("stale-status", "is applying", CLEAN.on("2020-11-24")),
                new Fault("unknown-level", "expertise", CLEAN.with(INDEX, "level: advanced", "level: expertise")),
                new Fault(
                        "invalid-email",
                        "tom.reyes@example,org",
                        CLEAN.with(INDEX, "<tom.reyes@example.org>", "<tom.reyes@example,org>")),
                new Fault(
                        "title-missing",
                        "'''Summary:''' Write an index that finds a snapshot among thousands without reading them all.",
                        CLEAN.with(INDEX, "=== Snapshot index in Rust ===\n\n", "")),
                new Fault(
                        "placeholder-text",
                        "Short description of the project",
                        CLEAN.with(
                                INDEX,
                                "Write an index that finds a snapshot among thousands without reading them all.",
                                "Short description of the project")),
                new Fault(
                        "stale-chat-network",
                        "irc.freenode.net",
                        CLEAN.with(PAGE, "irc.oftc.net", "irc.freenode.net")));
    }
}
