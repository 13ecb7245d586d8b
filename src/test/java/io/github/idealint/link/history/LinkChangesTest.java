package io.github.idealint.link.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Unknown;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkChangesTest {

    private static final LinkStatus GOOD = Ok.direct();
    private static final LinkStatus DEAD = Broken.with(404, LinkStatus.BrokenCause.GONE, "the server has no such page");
    private static final LinkStatus SILENT =
            Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "the server did not answer in time");

    @Test
    void countsAtTheFirstLook() {
        LastRun.LinkChanges changes =
                LastRun.LinkChanges.between(Optional.empty(), report(Map.of("a", GOOD, "b", DEAD, "c", SILENT)));
        assertThat(changes.lines())
                .containsExactly("First run: 2 links, 1 broken. The next run reports what has changed.");
        assertThat(changes.now()).containsOnly(Map.entry("a", false), Map.entry("b", true));
    }

    @Test
    void reportsWhatDiedAndWhatCameBack() {
        Map<String, Boolean> before = Map.of("a", false, "b", true, "c", true, "e", false);
        LastRun.LinkChanges changes = LastRun.LinkChanges.between(
                Optional.of(before), report(Map.of("a", DEAD, "b", GOOD, "c", DEAD, "e", GOOD)));
        assertThat(changes.lines())
                .containsExactly(
                        "Newly broken: a",
                        "Working again: b",
                        "Since the last run: 1 newly broken, 1 working again, 1 still broken.");
    }

    @Test
    void takesANewLinkThatIsDeadForNewlyDead() {
        LastRun.LinkChanges changes =
                LastRun.LinkChanges.between(Optional.of(Map.of()), report(Map.of("z", DEAD, "y", GOOD)));
        assertThat(changes.newlyDead()).containsExactly("z");
        assertThat(changes.back()).isEmpty();
    }

    @Test
    void isNotMovedByASilentHost() {
        Map<String, Boolean> before = Map.of("a", false, "b", true);
        LastRun.LinkChanges changes =
                LastRun.LinkChanges.between(Optional.of(before), report(Map.of("a", SILENT, "b", SILENT)));
        assertThat(changes.lines())
                .containsExactly("Since the last run: 0 newly broken, 0 working again, 1 still broken.");
        assertThat(changes.now()).isEqualTo(before);
    }

    @Test
    void forgetsLinksThatNoPageHasAnyMore() {
        LastRun.LinkChanges changes =
                LastRun.LinkChanges.between(Optional.of(Map.of("a", true)), report(Map.of("b", GOOD)));
        assertThat(changes.now()).containsOnlyKeys("b");
    }

    @Test
    void letsNoLinkSpeakToTheTerminal() {
        LastRun.LinkChanges changes =
                LastRun.LinkChanges.between(Optional.of(Map.of()), report(Map.of("a\u001b[2Jb", DEAD)));
        assertThat(changes.lines()).contains("Newly broken: a\uFFFD[2Jb");
    }

    private static LinkReport report(Map<String, LinkStatus> statuses) {
        return new LinkReport(statuses);
    }
}
