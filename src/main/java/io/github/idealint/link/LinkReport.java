package io.github.idealint.link;

import java.util.Map;
import java.util.Optional;

/**
 * What a run knows of links.
 *
 * @param statuses each link, exactly as a page writes it, with what is known of it
 */
public record LinkReport(Map<String, LinkStatus> statuses) {

    private static final LinkReport NONE = new LinkReport(Map.of());

    public LinkReport {
        statuses = Map.copyOf(statuses);
    }

    /** Of a run that did not look. */
    public static LinkReport none() {
        return NONE;
    }

    /** What is known of a link as a page writes it; not looked at, where it was not among those asked for. */
    public LinkStatus of(String target) {
        return statuses.getOrDefault(target, LinkStatus.Unknown.NOT_LOOKED_AT);
    }

    /** Whether the page behind a link has the place that the link names after its number sign; empty if not known. */
    public Optional<Boolean> hasAnchor(String target) {
        int mark = target.indexOf('#');
        return mark >= 0 && of(target) instanceof LinkStatus.Ok ok
                ? ok.anchors().has(target.substring(mark + 1))
                : Optional.empty();
    }
}
