package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCacheTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LINK = "https://example.org/a";
    private static final LinkStatus.Ok OK = LinkStatus.Ok.direct();
    private static final LinkStatus.Ok MOVED =
            new LinkStatus.Ok(List.of(new Hop(LINK, 301, "https://example.org/b c\t\\d")), PageAnchors.NOT_CHECKED);

    private final List<String> warnings = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void knowsAGoodLinkForAboutSevenDays() {
        learn(LINK, OK);

        assertThat(after(Duration.ZERO).fresh(LINK)).contains(OK);
        assertThat(after(Duration.ofDays(5)).fresh(LINK)).contains(OK);
        assertThat(after(Duration.ofDays(7)).fresh(LINK)).isEmpty();
    }

    @Test
    void doesNotForgetAllLinksAtOnce() {
        LinkCache cache = after(Duration.ZERO);
        IntStream.range(0, 100).forEach(each -> cache.learned(LINK + each, OK));
        cache.write();

        LinkCache later = after(Duration.ofHours(24 * 63 / 10));

        assertThat(IntStream.range(0, 100)
                        .filter(each -> later.fresh(LINK + each).isPresent())
                        .count())
                .isBetween(20L, 80L);
    }

    @Test
    void knowsARedirectForADay() {
        learn(LINK, MOVED);

        assertThat(after(Duration.ofHours(18)).fresh(LINK)).contains(MOVED);
        assertThat(after(Duration.ofHours(24)).fresh(LINK)).isEmpty();
    }

    @Test
    void neverTrustsWhatWasBrokenOrUnknownOrIsFromTheFuture() {
        learn(LINK, LinkStatus.Broken.with(404, LinkStatus.BrokenCause.GONE, "the server has no such page"));
        learn(
                LINK + 2,
                LinkStatus.Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "the server did not answer in time"));
        learn(LINK + 3, OK);

        assertThat(after(Duration.ZERO).fresh(LINK)).isEmpty();
        assertThat(after(Duration.ZERO).fresh(LINK + 2)).isEmpty();
        assertThat(after(Duration.ofDays(-1)).fresh(LINK + 3)).isEmpty();
    }

    @Test
    void remembersWhatWasBrokenToShowWhatHasChanged() {
        learn(LINK, LinkStatus.Broken.with(404, LinkStatus.BrokenCause.GONE, "the server has no such page"));
        learn(LINK + 2, OK);

        LinkCache cache = after(Duration.ofDays(30));

        assertThat(cache.wasBroken(LINK)).contains(true);
        assertThat(cache.wasBroken(LINK + 2)).contains(false);
        assertThat(cache.wasBroken(LINK + 3)).isEmpty();
    }

    @Test
    void forgetsAGoodAnswerWhenTheLinkBreaks() {
        learn(LINK, OK);
        learn(LINK, LinkStatus.Broken.with(404, LinkStatus.BrokenCause.GONE, "the server has no such page"));

        assertThat(after(Duration.ZERO).fresh(LINK)).isEmpty();
    }

    @Test
    void knowsAPlaceOnlyIfItWasThere() {
        learn(LINK + "#usage", new LinkStatus.Ok(List.of(), new PageAnchors(Set.of("usage"), Set.of("gone"))));

        LinkCache cache = after(Duration.ZERO);

        assertThat(cache.fresh(LINK)).isPresent();
        assertThat(cache.fresh(LINK + "#usage"))
                .contains(new LinkStatus.Ok(List.of(), new PageAnchors(Set.of("usage"), Set.of())));
        assertThat(cache.fresh(LINK + "#gone")).isEmpty();
        assertThat(cache.fresh(LINK + "#other")).isEmpty();
        assertThat(cache.fresh(LINK + "#top")).isPresent();
    }

    @Test
    void forgetsAPlaceThatIsGone() {
        learn(LINK + "#usage", new LinkStatus.Ok(List.of(), new PageAnchors(Set.of("usage", "more"), Set.of())));
        learn(LINK + "#usage", new LinkStatus.Ok(List.of(), new PageAnchors(Set.of(), Set.of("usage"))));

        assertThat(after(Duration.ZERO).fresh(LINK + "#usage")).isEmpty();
        assertThat(after(Duration.ZERO).fresh(LINK + "#more")).isPresent();
    }

    @Test
    void carriesAPlaceThroughAKeptRedirect() {
        learn(
                LINK + "#top",
                new LinkStatus.Ok(List.of(new Hop(LINK, 301, LINK + "/new#top")), PageAnchors.NOT_CHECKED));

        assertThat(after(Duration.ZERO).fresh(LINK).flatMap(LinkStatus::permanentTarget))
                .contains(LINK + "/new");
        assertThat(after(Duration.ZERO).fresh(LINK + "#top").flatMap(LinkStatus::permanentTarget))
                .contains(LINK + "/new#top");
    }

    @Test
    void opensOnlyWhatItDoesNotKnow() {
        learn(LINK, OK);
        LinkCache cache = after(Duration.ZERO);
        List<String> asked = new ArrayList<>();
        LinkProber inner = links -> {
            asked.addAll(links);
            return new LinkReport(java.util.Map.of(LINK + 2, OK));
        };

        LinkReport report = new CachingLinkProber(cache, inner).probe(List.of(LINK, LINK + 2, LINK));

        assertThat(asked).containsExactly(LINK + 2);
        assertThat(report.of(LINK)).isEqualTo(OK);
        assertThat(report.of(LINK + 2)).isEqualTo(OK);
    }

    @Test
    void keepsWhatWasLearnedWhenTheRunFailsOrIsInterrupted() {
        LinkCache cache = after(Duration.ZERO);
        LinkProber failing = links -> {
            cache.learned(LINK, OK);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build failed");
        };

        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> new CachingLinkProber(cache, failing).probe(List.of(LINK)));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(after(Duration.ZERO).fresh(LINK)).contains(OK);
        assertThat(warnings).isEmpty();
    }

    @Test
    void forgetsInTheEnd() throws IOException {
        learn(LINK, OK);
        LinkCache later = after(Duration.ofDays(91));
        later.learned(LINK + 2, OK);
        later.write();

        assertThat(Files.readString(folder.resolve("links.tsv"), StandardCharsets.UTF_8))
                .contains(LINK + 2 + "\t")
                .doesNotContain(LINK + "\t");
    }

    private void learn(String link, LinkStatus status) {
        LinkCache cache = after(Duration.ZERO);
        cache.learned(link, status);
        cache.write();
    }

    private LinkCache after(Duration time) {
        return new LinkCache(folder, InstantSource.fixed(NOW.plus(time)), warnings::add);
    }
}
