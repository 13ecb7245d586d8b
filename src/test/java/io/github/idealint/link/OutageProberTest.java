package io.github.idealint.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutageProberTest {

    private static final LinkStatus NAMELESS =
            Unknown.because(LinkStatus.UnknownCause.NO_NETWORK, "this computer cannot resolve any host name");
    private static final LinkStatus LATE =
            Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "the server did not answer in time");
    private static final LinkStatus REFUSED = Refused.because("port 22 is not used for web pages");

    private final List<String> warnings = new ArrayList<>();

    @Test
    void warnsOnceThatThereIsNoNetwork() {
        LinkReport report = report(NAMELESS, NAMELESS, REFUSED);
        assertThat(warnings)
                .containsExactly("Neither of the 2 links could be checked: this computer cannot resolve any host name."
                        + " This run reports no broken links. Check the network connection.");
        assertThat(report.statuses()).containsExactly(Map.entry("link2", REFUSED));
    }

    @Test
    void warnsOfASingleLink() {
        report(NAMELESS);
        assertThat(warnings)
                .containsExactly("The link could not be checked: this computer cannot resolve any host name."
                        + " This run reports no broken links. Check the network connection.");
    }

    @Test
    void takesManyLinksWithoutAnAnswerForNoNetwork() {
        LinkReport report = report(
                LATE,
                LATE,
                LATE,
                Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "no connection could be established"));
        assertThat(warnings)
                .containsExactly("None of the 4 links could be checked: the server did not answer in time."
                        + " This run reports no broken links. Check the network connection.");
        assertThat(report.of("link0")).isEqualTo(Unknown.NOT_CHECKED);
    }

    @Test
    void leavesAFewSlowHostsAlone() {
        assertThat(report(LATE, LATE, LATE).of("link1")).isEqualTo(LATE);
        assertThat(warnings).isEmpty();
    }

    @Test
    void leavesEverythingAloneWhereAnybodyAnswered() {
        for (LinkStatus heard : List.of(
                Ok.direct(),
                Broken.with(404, LinkStatus.BrokenCause.GONE, "gone"),
                Unknown.with(503, LinkStatus.UnknownCause.SERVER_ERROR, "fault"))) {
            LinkReport report = report(NAMELESS, LATE, LATE, LATE, LATE, heard);
            assertThat(report.of("link0")).isEqualTo(NAMELESS);
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void warnsOfNothingWhereNoLinkWasOpened() {
        assertThat(report().statuses()).isEmpty();
        assertThat(report(REFUSED).of("link0")).isEqualTo(REFUSED);
        assertThat(warnings).isEmpty();
    }

    private LinkReport report(LinkStatus... statuses) {
        Map<String, LinkStatus> byLink = new HashMap<>();
        for (LinkStatus status : statuses) {
            byLink.put("link" + byLink.size(), status);
        }
        return new OutageProber(links -> new LinkReport(byLink), warnings::add).probe(byLink.keySet());
    }
}
