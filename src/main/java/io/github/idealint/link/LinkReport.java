package io.github.idealint.link;

import io.github.idealint.link.address.AddressRange;
import io.github.idealint.link.address.IpLiteral;
import io.github.idealint.text.LetterCase;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run knows of links.
 *
 * @param statuses each link, exactly as a page writes it, with what is known of it
 * @param allowed hosts, addresses and networks that the user allows to open though they are not public, opened or not
 */
public record LinkReport(Map<String, LinkStatus> statuses, List<String> allowed) {

    private static final LinkReport NONE = new LinkReport(Map.of());

    public LinkReport {
        statuses = Map.copyOf(statuses);
        allowed = List.copyOf(allowed);
    }

    /** Of a run that is allowed to open public links only. */
    public LinkReport(Map<String, LinkStatus> statuses) {
        this(statuses, List.of());
    }

    /** Of a run that opened no link. */
    public static LinkReport none() {
        return NONE;
    }

    /** What both know; of a link that both know what this one does. */
    public LinkReport and(LinkReport other) {
        Map<String, LinkStatus> all = new HashMap<>(other.statuses);
        all.putAll(statuses);
        return new LinkReport(
                all,
                Stream.concat(allowed.stream(), other.allowed.stream())
                        .distinct()
                        .toList());
    }

    /** The same where some places that are not public may be opened. */
    public LinkReport allowing(List<String> places) {
        return new LinkReport(statuses, places);
    }

    /** Whether the user allows to open a host that is not public, so that its readers can: in lower case, IPv6 in brackets. */
    public boolean isAllowed(String host) {
        Optional<InetAddress> literal = IpLiteral.read(host);
        return allowed.stream()
                .anyMatch(place -> AddressRange.of(place)
                        .map(range -> literal.filter(range::contains).isPresent())
                        .orElseGet(() -> new LinkPattern(LetterCase.lower(place)).matches(host)));
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
