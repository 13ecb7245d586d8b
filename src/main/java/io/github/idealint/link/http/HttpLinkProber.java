package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens each link of the web once, as politely as it can, and says what it leads to. */
public final class HttpLinkProber implements LinkProber {

    private final LinkLimits limits;
    private final LinkSettings settings;
    private final Network network;
    private final LinkListener listener;
    private final AddressGuard guard;

    /**
     * A prober that opens nothing before it is asked to.
     *
     * @param limits how much it may ask, and how long
     * @param settings hosts with limits or headers of their own, and places in private networks that it may open
     * @param network the network as this run sees it
     * @param listener hears of the run while it goes on
     */
    public HttpLinkProber(LinkLimits limits, LinkSettings settings, Network network, LinkListener listener) {
        this.limits = limits;
        this.settings = settings;
        this.network = network;
        this.listener = listener;
        this.guard = new AddressGuard(settings.allowPrivate());
    }

    /** An interrupt ends the run; what is not known by then stays unknown, and the thread stays interrupted. */
    @Override
    public LinkReport probe(Collection<String> links) {
        Links asked = new Links();
        new LinkedHashSet<>(links).forEach(asked::sort);
        asked.settled.forEach(listener::learned);
        List<Visit> visits = asked.visits();
        if (!visits.isEmpty()) {
            run(visits, asked);
        }
        return new LinkReport(asked.settled);
    }

    private void run(List<Visit> visits, Links asked) {
        ProbeRun run = new ProbeRun(visits, limits, settings);
        try (RequestSender browser = new RequestSender(limits, settings, network, guard)) {
            new WorkerThreads(Math.min(limits.inAll(), visits.size())).start(() -> run.work(browser));
            keep(run, new ProbeWatchdog(run, browser, listener, asked::settle));
        }
        asked.leave(visits, "it was not reached within " + limits.run().toSeconds() + " s");
    }

    private static void keep(ProbeRun run, ProbeWatchdog watch) {
        try {
            watch.keep();
        } finally {
            run.stop();
        }
    }

    /** The links of a run as pages write them, and what is known of each. */
    private final class Links {

        private final Map<String, LinkStatus> settled = new HashMap<>();
        private final Map<WebUrl, List<String>> waiting = new LinkedHashMap<>();

        /** A link is settled at once, or waits for its address to be asked. */
        void sort(String link) {
            if (!WebUrl.isMeant(link)) {
                return;
            }
            Optional<WebUrl> url = WebUrl.of(link);
            Optional<String> objection =
                    url.map(guard::objection).orElse(Optional.of("it is no address that a browser can open"));
            if (objection.isPresent()) {
                settled.put(link, LinkStatus.Refused.because(objection.get()));
            } else if (waiting.size() < limits.links()
                    || waiting.containsKey(url.get().resource())) {
                waiting.computeIfAbsent(url.get().resource(), none -> new ArrayList<>())
                        .add(link);
            } else {
                settled.put(link, LinkStatus.Unknown.because("it is over the limit of " + limits.links() + " links"));
            }
        }

        List<Visit> visits() {
            return waiting.entrySet().stream()
                    .map(each -> new Visit(each.getKey(), fragments(each.getValue()), guard, limits.redirects()))
                    .toList();
        }

        void settle(VisitTracker.Outcome outcome) {
            for (String link : waiting.get(outcome.visit().start())) {
                LinkStatus status = FragmentInheritance.to(link, outcome.status());
                settled.put(link, status);
                listener.learned(link, status);
            }
        }

        void leave(List<Visit> visits, String reason) {
            visits.stream()
                    .flatMap(visit -> waiting.get(visit.start()).stream())
                    .forEach(link -> settled.putIfAbsent(link, LinkStatus.Unknown.because(reason)));
        }

        private Set<String> fragments(List<String> written) {
            return written.stream()
                    .filter(link -> link.contains("#"))
                    .map(link -> link.substring(link.indexOf('#') + 1))
                    .collect(Collectors.toSet());
        }
    }
}
