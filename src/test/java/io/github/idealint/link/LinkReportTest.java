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
            LinkStatus.Broken.with(404, "it answers 404 (Not Found)")));

    @Test
    void knowsNothingOfALinkThatNobodyAskedFor() {
        assertThat(LinkReport.none().of("https://example.org")).isEqualTo(LinkStatus.Unknown.NOT_LOOKED_AT);
        assertThat(LinkProber.offline().probe(List.of("https://example.org"))).isEqualTo(LinkReport.none());
    }

    @Test
    void tellsAnchorsThatAreThereFromThoseThatAreNotAndThoseNobodyLookedFor() {
        assertThat(REPORT.hasAnchor("https://example.org/a#usage")).contains(true);
        assertThat(REPORT.hasAnchor("https://example.org/a#gone")).contains(false);
        assertThat(REPORT.hasAnchor("https://example.org/b#usage")).isEmpty();
        assertThat(REPORT.hasAnchor("https://example.org/c#usage")).isEmpty();
        assertThat(REPORT.hasAnchor("https://example.org/a")).isEmpty();
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
    void aLinkOfAnOfflineRunIsNotWorthAWord() {
        assertThat(LinkStatus.Unknown.NOT_LOOKED_AT.wasWanted()).isFalse();
        assertThat(LinkStatus.Unknown.with(403, "it answers 403 (Forbidden)").wasWanted())
                .isTrue();
        assertThat(LinkStatus.Unknown.with(403, "it answers 403 (Forbidden)").code())
                .isEqualTo(Optional.of(403));
    }

    private static LinkStatus ok(Hop... hops) {
        return new LinkStatus.Ok(List.of(hops), PageAnchors.NOT_CHECKED);
    }
}
