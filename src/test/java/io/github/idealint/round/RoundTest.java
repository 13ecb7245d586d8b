package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final PageSummary log = PageSummaries.withIdea("Ideas/Log.wiki", "", "Log", "");
    private final PageSummary timer = PageSummaries.withIdea("Ideas/Timer.wiki", "", "Timer", "");
    private final PageSummary map = PageSummaries.withIdea("Ideas/Map.wiki", "", "Map", "");

    @Test
    void hasItsIdeasInTheOrderOfItsReaders() {
        PageSummary round = PageSummaries.of("Round.wiki", "{{:Ideas/Timer}}\n{{:Ideas/Log}}\n");

        assertThat(titles(log, map, round, timer)).containsExactly("Timer", "Log");
    }

    @Test
    void hasTheIdeasOfPagesThatItsPagesInclude() {
        PageSummary round = PageSummaries.of("Round.wiki", "{{:Devices}}\n{{:Ideas/Log}}\n");
        PageSummary devices = PageSummaries.of("Devices.wiki", "{{:Ideas/Timer}}\n{{:Ideas/Map}}\n");

        assertThat(titles(devices, log, map, round, timer)).containsExactly("Timer", "Map", "Log");
    }

    @Test
    void hasIdeasThatStandOnItBetweenThoseItIncludes() {
        PageSummary round = PageSummaries.of("Round.wiki", """
                == Project ideas ==
                {{:Ideas/Timer}}

                === Probe ===
                '''Details:'''
                * Mentor: Ben Roe <ben@example.org>

                {{:Ideas/Log}}
                """);

        assertThat(titles(log, round, timer)).containsExactly("Timer", "Probe", "Log");
    }

    @Test
    void leavesOutWhatOnlyThePageItselfShows() {
        PageSummary round = PageSummaries.of("Round.wiki", """
                {{:Devices}}
                <includeonly>{{:Ideas/Log}}</includeonly>
                """);
        PageSummary devices = PageSummaries.of("Devices.wiki", """
                {{:Ideas/Timer}}
                <noinclude>{{:Ideas/Map}}</noinclude>
                """);

        assertThat(titles(devices, log, map, round, timer)).containsExactly("Timer");
    }

    @Test
    void takesOfAnIncludedPageOnlyWhatIsMeantForOthers() {
        PageSummary round = PageSummaries.of("Round.wiki", "{{:Devices}}\n<noinclude>{{:Ideas/Log}}</noinclude>\n");
        PageSummary devices = PageSummaries.of("Devices.wiki", """
                {{:Ideas/Timer}}
                <onlyinclude>{{:Ideas/Map}}</onlyinclude>
                """);

        assertThat(titles(devices, log, map, round, timer)).containsExactly("Map", "Log");
    }

    @Test
    void followsAPageThatOnlyPointsToAnother() {
        PageSummary round = PageSummaries.of("Round.wiki", "{{:Ideas/Clock}}\n{{:Ideas/Log}}\n");
        PageSummary moved = PageSummaries.of("Ideas/Clock.wiki", "#REDIRECT [[Ideas/Timer]]\n");

        assertThat(titles(log, moved, round, timer)).containsExactly("Timer", "Log");
    }

    @Test
    void hasEachPageOnce() {
        PageSummary round = PageSummaries.of("Round.wiki", "{{:Devices}}\n{{:Ideas/Timer}}\n{{:Round}}\n");
        PageSummary devices = PageSummaries.of("Devices.wiki", "{{:Ideas/Timer}}\n{{:Round}}\n");

        assertThat(titles(devices, round, timer)).containsExactly("Timer");
    }

    @Test
    void readsNamesAsTheWikiDoes() {
        PageSummary round = PageSummaries.of(
                "wiki/Round.wiki",
                "{{:ideas/Boot_timer}}\n{{:Ideas%2FLog|year=2020}}\n{{:Ideas/Map#Links}}\n{{/Probe}}\n");
        PageSummary boot = PageSummaries.withIdea("wiki/Ideas/Boot timer.wiki", "", "Boot timer", "");
        PageSummary probe = PageSummaries.withIdea("wiki/Round/Probe.wiki", "", "Probe", "{{../../Ideas/Late}}\n");
        PageSummary late = PageSummaries.withIdea("wiki/Ideas/Late.wiki", "", "Late", "");

        assertThat(titles(boot, late, log, map, probe, round))
                .containsExactly("Boot timer", "Log", "Map", "Probe", "Late");
    }

    @Test
    void staysBelowItsRootAmongSeveralWikis() {
        PageSummary round = PageSummaries.of("2021/Round.wiki", "{{:Ideas/Timer}}\n");
        PageSummary old = PageSummaries.withIdea("2020/Ideas/Timer.wiki", "", "Old timer", "");
        PageSummary now = PageSummaries.withIdea("2021/Ideas/Timer.wiki", "", "New timer", "");

        assertThat(titles(old, now, round)).containsExactly("New timer");
    }

    @Test
    void prefersTheShorterOfTwoNames() {
        PageSummary round = PageSummaries.of("wiki/Round.wiki", "{{:Timer}}\n");
        PageSummary below = PageSummaries.withIdea("wiki/Ideas/Timer.wiki", "", "Idea of a timer", "");
        PageSummary exact = PageSummaries.withIdea("wiki/Timer.wiki", "", "Timer", "");

        assertThat(titles(below, round, exact)).containsExactly("Timer");
    }

    @Test
    void isThatOfEachPageWhichNoOtherIncludes() {
        PageSummary first = PageSummaries.of("Round 2020.wiki", "{{:Devices}}\n");
        PageSummary second = PageSummaries.of("Round 2021.wiki", "{{:Ideas/Log}}\n{{:Devices}}\n");
        PageSummary devices = PageSummaries.of("Devices.wiki", "{{:Ideas/Timer}}\n");
        Wiki wiki = Wiki.of(List.of(devices, log, timer, first, second));

        assertThat(wiki.rounds())
                .extracting(Round::page)
                .extracting(page -> page.orElseThrow().name().toString())
                .containsExactly("Round 2020", "Round 2021");
        assertThat(wiki.roundsWith(timer.source())).hasSize(2);
        assertThat(wiki.roundsWith(log.source())).hasSize(1);
        assertThat(wiki.roundsWith(map.source())).isEmpty();
    }

    @Test
    void isMadeOfEachFolderWhereNoPageIncludesOthers() {
        PageSummary other = PageSummaries.withIdea("Old/Trace.wiki", "", "Trace", "");

        assertThat(Wiki.of(List.of(log, timer, other)).rounds())
                .extracting(
                        round -> round.ideas().stream().map(IdeaSummary::title).toList())
                .containsExactly(List.of("Log", "Timer"), List.of("Trace"));
    }

    @Test
    void isFoundSoonInALongChain() {
        List<PageSummary> chain = IntStream.range(0, 4_000)
                .mapToObj(i -> PageSummaries.of("P" + i + ".wiki", "{{:P" + (i + 1) % 4_000 + "}}"))
                .toList();

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Wiki.of(chain).rounds().get(0).pages()).hasSize(4_000));
    }

    private static List<String> titles(PageSummary... sheets) {
        List<Round> rounds = Wiki.of(List.of(sheets)).rounds();
        assertThat(rounds).hasSize(1);
        return rounds.stream()
                .flatMap(round -> Stream.of(round.ideas()))
                .flatMap(List::stream)
                .map(IdeaSummary::title)
                .toList();
    }
}
