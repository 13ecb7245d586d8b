package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import io.github.idealint.link.LinkStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenLinksTest {

    private static final String GONE = "https://example.org/gone";
    private static final String WALLED = "https://example.net/walled";
    private static final String DOWN = "https://example.com/down";

    private final List<String> asked = new ArrayList<>();
    private final LinkProber inner = links -> {
        asked.addAll(links);
        return new LinkReport(Map.of(
                GONE, LinkStatus.Broken.with(404, LinkStatus.BrokenCause.GONE, "the server has no such page"),
                WALLED,
                        LinkStatus.Unknown.with(
                                403,
                                LinkStatus.UnknownCause.DENIED,
                                "the server refused access, perhaps because this is an automated check"),
                DOWN,
                        LinkStatus.Unknown.because(
                                LinkStatus.UnknownCause.NO_ANSWER, "the server did not answer in time")));
    };

    @Test
    void opensNoLinkThatTheSettingsIgnore() {
        LinkSettings settings =
                new LinkSettings(List.of(new LinkPattern("https://example.org/*")), List.of(), List.of(), List.of());

        new ChosenLinks(settings, inner).probe(List.of(GONE, WALLED));

        assertThat(asked).containsExactly(WALLED);
    }

    @Test
    void acceptsWhatTheSettingsAccept() {
        AcceptedStatus all = new AcceptedStatus(new LinkPattern("*"), Set.of(404, 403));
        LinkSettings settings = new LinkSettings(List.of(), List.of(all), List.of(), List.of());

        LinkReport report = new ChosenLinks(settings, inner).probe(List.of(GONE, WALLED, DOWN));

        assertThat(report.of(GONE)).isEqualTo(LinkStatus.Ok.direct());
        assertThat(report.of(WALLED)).isEqualTo(LinkStatus.Ok.direct());
        assertThat(report.of(DOWN))
                .isEqualTo(LinkStatus.Unknown.because(
                        LinkStatus.UnknownCause.NO_ANSWER, "the server did not answer in time"));
    }

    @Test
    void leavesEverythingAsItIsWithoutSettings() {
        LinkReport report = new ChosenLinks(LinkSettings.none(), inner).probe(List.of(GONE));

        assertThat(report.of(GONE)).isInstanceOf(LinkStatus.Broken.class);
    }
}
