package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.round.PageGraph.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InclusionLoopsTest {

    private final PageSummary list = PageSummaries.of("List.wiki", "{{:Timer}}\n{{:Clock}}\n");
    private final PageSummary timer = PageSummaries.of("Timer.wiki", "{{:Clock}}\n{{:Log}}\n");
    private final PageSummary clock = PageSummaries.of("Clock.wiki", "{{:Log}}\n{{:Timer}}\n{{:Gone}}\n");
    private final PageSummary log = PageSummaries.of("Log.wiki", "No inclusion here.\n");

    private final Wiki wiki = Wiki.of(List.of(list, timer, clock, log));
    private final InclusionLoops loops = InclusionLoops.of(wiki);

    @Test
    void theGraphHasEachInclusionByPlace() {
        assertThat(wiki.graph().from(clock))
                .extracting(step -> step.call().target().toString())
                .containsExactly("Log", "Timer", "Gone");
        assertThat(wiki.graph().from(clock).get(1).to()).contains(timer);
        assertThat(wiki.graph().from(clock).get(2).to()).isEmpty();
        assertThat(wiki.graph().from(PageSummaries.of("Elsewhere.wiki", "{{:Log}}")))
                .isEmpty();
    }

    @Test
    void onlyPagesThatIncludeEachOtherAreInALoop() {
        assertThat(loops.isIn(timer, clock)).isTrue();
        assertThat(loops.isIn(list, timer)).isFalse();
        assertThat(loops.isIn(log, clock)).isFalse();
        assertThat(loops.isIn(log, log)).isTrue();
    }

    @Test
    void theInclusionsOfALoopAreThoseThatLeadBack() {
        assertThat(names(loops.of(timer))).containsExactly("Clock");
        assertThat(names(loops.of(clock))).containsExactly("Timer");
        assertThat(loops.of(list)).isEmpty();
    }

    @Test
    void theWayBackIsTheShortest() {
        Wiki detour = Wiki.of(List.of(
                PageSummaries.of("A.wiki", "{{:B}}\n"),
                PageSummaries.of("B.wiki", "{{:C}}\n{{:D}}\n"),
                PageSummaries.of("C.wiki", "{{:D}}\n"),
                PageSummaries.of("D.wiki", "{{:A}}\n")));
        InclusionLoops found = InclusionLoops.of(detour);
        PageSummary start = detour.pages().get(0);

        Step first = found.of(start).findFirst().orElseThrow();

        assertThat(names(found.wayBack(start, first).stream())).containsExactly("B", "D", "A");
    }

    @Test
    void aPageThatIncludesItselfIsBackAtOnce() {
        Wiki self = Wiki.of(List.of(PageSummaries.of("Ideas/Self.wiki", "{{:Ideas/Self}}\n")));
        InclusionLoops found = InclusionLoops.of(self);
        PageSummary page = self.pages().get(0);

        Step first = found.of(page).findFirst().orElseThrow();

        assertThat(found.wayBack(page, first)).containsExactly(first);
    }

    @Test
    void aVeryLongWayBackIsNotSearchedToItsEnd() {
        Wiki ring = Wiki.of(IntStream.range(0, 300)
                .mapToObj(i -> PageSummaries.of("P" + i + ".wiki", "{{:P" + (i + 1) % 300 + "}}\n"))
                .toList());
        InclusionLoops found = InclusionLoops.of(ring);
        PageSummary page = ring.pages().get(0);

        Step first = found.of(page).findFirst().orElseThrow();

        assertThat(found.wayBack(page, first)).isEmpty();
    }

    @Test
    void aLastPartAloneIsNoInclusionOfThePageItselfWhereOthersStandFurtherUp() {
        PageSummary below = PageSummaries.of("Ideas/Timer.wiki", "{{:Timer}}\n");
        PageSummary above = PageSummaries.of("Round.wiki", "");

        assertThat(InclusionLoops.of(Wiki.of(List.of(below, above))).of(below)).isEmpty();
        assertThat(InclusionLoops.of(Wiki.of(List.of(below))).of(below)).hasSize(1);
    }

    private static List<String> names(Stream<Step> steps) {
        return steps.map(step -> step.call().target().toString()).toList();
    }
}
