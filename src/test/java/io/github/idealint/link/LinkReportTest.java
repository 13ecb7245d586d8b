package io.github.idealint.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkReportTest {

    private static final PageAnchors ANCHORS = new PageAnchors(Set.of("usage"), Set.of("gone"));
    private static final LinkReport REPORT = new LinkReport(Map.of(
            "https://example.org/a#usage",
            new LinkStatus.Ok(List.of(), ANCHORS),
            "https://example.org/a#gone",
            new LinkStatus.Ok(List.of(), ANCHORS),
            "https://example.org/b#usage",
            LinkStatus.Ok.direct(),
            "https://example.org/c#usage",
            LinkStatus.Broken.with(404, LinkStatus.BrokenCause.GONE, "the server has no such page")));

    @Test
    void knowsNothingOfALinkThatWasNotChecked() {
        assertThat(LinkReport.none().of("https://example.org")).isEqualTo(LinkStatus.Unknown.NOT_CHECKED);
        assertThat(LinkProber.offline().probe(List.of("https://example.org"))).isEqualTo(LinkReport.none());
    }

    @Test
    void distinguishesAnchorsThatExistFromThoseThatDoNotAndThoseNotChecked() {
        assertThat(REPORT.hasAnchor("https://example.org/a#usage")).contains(true);
        assertThat(REPORT.hasAnchor("https://example.org/a#gone")).contains(false);
        assertThat(REPORT.hasAnchor("https://example.org/b#usage")).isEmpty();
        assertThat(REPORT.hasAnchor("https://example.org/c#usage")).isEmpty();
        assertThat(REPORT.hasAnchor("https://example.org/a")).isEmpty();
    }

    @Test
    void keepsWhatMayBeOpenedWithWhatIsKnown() {
        LinkReport allowing = LinkReport.none().allowing(List.of("wiki.corp", "10.1.0.0/16"));

        assertThat(REPORT.and(allowing).isAllowed("wiki.corp")).isTrue();
        assertThat(allowing.and(REPORT).isAllowed("10.1.255.1")).isTrue();
        assertThat(allowing.and(REPORT).isAllowed("10.2.0.1")).isFalse();
        assertThat(REPORT.isAllowed("wiki.corp")).isFalse();
    }

    @Test
    void knowsTheNewHomeWhenEveryRedirectIsPermanent() {
        Hop first = new Hop("http://example.org/a", 301, "https://example.org/a");
        Hop second = new Hop("https://example.org/a", 308, "https://example.org/b");
        Hop now = new Hop("https://example.org/a", 302, "https://example.org/today");

        assertThat(ok(first, second).permanentTarget()).contains("https://example.org/b");
        assertThat(ok(first, now).permanentTarget()).isEmpty();
        assertThat(ok().permanentTarget()).isEmpty();
    }

    @Test
    void aStatusKeepsItsCauseWhenRedirectsLedToIt() {
        List<Hop> hops = List.of(new Hop("http://example.org/a", 301, "https://example.org/a"));

        assertThat(LinkStatus.Broken.with(410, LinkStatus.BrokenCause.GONE, "it is gone")
                        .after(hops))
                .isEqualTo(new LinkStatus.Broken(LinkStatus.BrokenCause.GONE, "it is gone", Optional.of(410), hops));
        assertThat(LinkStatus.Unknown.with(503, LinkStatus.UnknownCause.SERVER_ERROR, "it is down")
                        .after(hops))
                .isEqualTo(new LinkStatus.Unknown(
                        LinkStatus.UnknownCause.SERVER_ERROR, "it is down", Optional.of(503), hops));
        assertThat(LinkStatus.Refused.because("it is private").after(hops))
                .isEqualTo(new LinkStatus.Refused("it is private", hops));
        assertThat(LinkStatus.Ok.direct().after(hops)).isEqualTo(new LinkStatus.Ok(hops, PageAnchors.NOT_CHECKED));
    }

    private static LinkStatus ok(Hop... hops) {
        return new LinkStatus.Ok(List.of(hops), PageAnchors.NOT_CHECKED);
    }
}
