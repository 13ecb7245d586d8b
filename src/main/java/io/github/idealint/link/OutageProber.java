package io.github.idealint.link;

import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.text.MessageTemplate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A prober on a computer that may have no network: where no link at all is answered, one warning stands for all links.
 *
 * @param inner opens the links
 * @param warnings takes the warning, a sentence
 */
public record OutageProber(LinkProber inner, Consumer<String> warnings) implements LinkProber {

    private static final MessageTemplate ONE = new MessageTemplate(
            "The link could not be checked: {}. This run reports no broken links. Check the network connection.");
    private static final MessageTemplate ALL = new MessageTemplate(
            "{} links could be checked: {}. This run reports no broken links. Check the network connection.");

    /** A few links that do not answer are their hosts' doing. */
    private static final int FEW = 3;

    @Override
    public LinkReport probe(Collection<String> links) {
        LinkReport report = inner.probe(links);
        List<LinkStatus> opened = report.statuses().values().stream()
                .filter(status -> !(status instanceof Refused))
                .toList();
        if (opened.isEmpty() || !opened.stream().allMatch(OutageProber::isSilent)) {
            return report;
        }
        Map<String, Long> reasons = opened.stream()
                .map(status -> ((Unknown) status).text())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        return opened.size() > FEW || opened.stream().allMatch(OutageProber::isNoNetwork)
                ? warnOnce(report, opened.size(), commonest(reasons))
                : report;
    }

    private LinkReport warnOnce(LinkReport report, int links, String reason) {
        warnings.accept(
                links == 1
                        ? ONE.with(reason)
                        : ALL.with(links == 2 ? "Neither of the 2" : "None of the " + links, reason));
        return new LinkReport(report.statuses().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Refused)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean isSilent(LinkStatus status) {
        return status instanceof Unknown unknown
                && unknown.code().isEmpty()
                && unknown.hops().isEmpty();
    }

    private static boolean isNoNetwork(LinkStatus status) {
        return status instanceof Unknown unknown && unknown.cause() == UnknownCause.NO_NETWORK;
    }

    private static String commonest(Map<String, Long> reasons) {
        return reasons.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
