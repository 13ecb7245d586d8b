package io.github.idealint.link.http;

import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Applies a project's settings to another prober: leaves out the links that are ignored, accepts the answers that are good enough. */
public final class ChosenLinks implements LinkProber {

    private final LinkSettings settings;
    private final LinkProber inner;

    /** A prober that hands all links to the inner one but those the settings ignore. */
    public ChosenLinks(LinkSettings settings, LinkProber inner) {
        this.settings = settings;
        this.inner = inner;
    }

    @Override
    public LinkReport probe(Collection<String> links) {
        LinkReport report = inner.probe(
                links.stream().filter(link -> !settings.ignores(link)).toList());
        Map<String, LinkStatus> seen = new HashMap<>();
        report.statuses().forEach((link, status) -> seen.put(link, accepted(link, status)));
        return new LinkReport(seen);
    }

    private LinkStatus accepted(String link, LinkStatus status) {
        Optional<Integer> code = Optional.empty();
        if (status instanceof LinkStatus.Broken broken) {
            code = broken.code();
        } else if (status instanceof LinkStatus.Unknown unknown) {
            code = unknown.code();
        }
        return code.filter(each -> settings.accepts(link, each)).isPresent() ? LinkStatus.Ok.direct() : status;
    }
}
