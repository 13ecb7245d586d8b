package io.github.idealint.link;

import java.util.HashMap;
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

    /** Of a run that opened no link. */
    public static LinkReport none() {
        return NONE;
    }

    /** What both know; of a link that both know what this one does. */
    public LinkReport and(LinkReport other) {
        Map<String, LinkStatus> all = new HashMap<>(other.statuses);
        all.putAll(statuses);
        return new LinkReport(all);
    }

    /** What is known of a link as a page writes it; not checked, where the run was not given it. */
    public LinkStatus of(String target) {
        return statuses.getOrDefault(target, LinkStatus.Unknown.NOT_CHECKED);
    }

    /** Whether the page that a link leads to has the anchor that the link names after '#'; empty if not known. */
    public Optional<Boolean> hasAnchor(String target) {
        int mark = target.indexOf('#');
        return mark >= 0 && of(target) instanceof LinkStatus.Ok ok
                ? ok.anchors().has(target.substring(mark + 1))
                : Optional.empty();
    }
}
