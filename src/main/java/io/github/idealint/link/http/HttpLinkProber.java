package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.UnknownCause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Opens each link of the web once, as politely as it can, and finds out where it leads. */
public final class HttpLinkProber implements LinkProber {

    private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(500);

    private final LinkLimits limits;
    private final LinkSettings settings;
    private final Network network;
    private final LinkListener listener;
    private final AddressGuard guard;

    /**
     * Whether a text can be among the places in private networks that the settings of links allow: a host ({@code
     * wiki.example.org}, {@code *.example.org}), an address or a network ({@code 10.1.0.0/16}).
     */
    public static boolean isPlace(String text) {
        return AddressGuard.isPlace(text);
    }

    /**
     * A prober; it opens nothing before {@link #probe} is called.
     *
     * @param limits how much it may request, and how long
     * @param settings hosts with limits or headers of their own, and places in private networks that it may open
     * @param network the network as this run sees it
     * @param listener is notified while the run goes on
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
        long started = System.nanoTime();
        Links known = new Links();
        for (String link : new LinkedHashSet<>(links)) {
            known.sort(link, limits.run().toNanos() > System.nanoTime() - started);
        }
        known.settled.forEach(listener::learned);
        List<Visit> visits = known.visits();
        Duration left = limits.run().minusNanos(System.nanoTime() - started);
        if (!visits.isEmpty() && !left.isNegative() && !left.isZero()) {
            run(visits, known, limits.withRun(left));
        }
        known.leave(visits, outOfTime());
        return new LinkReport(known.settled);
    }

    private String outOfTime() {
        return "the run ended after " + limits.run().toSeconds() + " s, before the link was checked";
    }

    private void run(List<Visit> visits, Links known, LinkLimits left) {
        ProbeRun run = new ProbeRun(visits, left, settings);
        try (RequestSender sender = new RequestSender(limits, settings, network, guard)) {
            run.start(sender);
            superviseUntilStopped(run, sender, known);
        }
    }

    /** The run stops before its connections are closed. */
    private void superviseUntilStopped(ProbeRun run, RequestSender sender, Links known) {
        try {
            supervise(run, sender, known);
        } finally {
            run.stop();
        }
    }

    private void supervise(ProbeRun run, RequestSender sender, Links known) {
        long reported = System.nanoTime();
        try {
            Optional<List<VisitTracker.Outcome>> outcomes = run.tend();
            while (outcomes.isPresent()) {
                outcomes.get().forEach(known::settle);
                if (System.nanoTime() - reported >= BETWEEN_REPORTS) {
                    reported = System.nanoTime();
                    sender.closeIdle();
                    listener.progressed(run.progress());
                }
                outcomes = run.tend();
            }
        } catch (InterruptedException wantedElsewhere) {
            Thread.currentThread().interrupt();
        }
        listener.progressed(run.progress());
    }

    /** The links of a run as pages write them, and what is known of each. */
    private final class Links {

        private final Map<String, LinkStatus> settled = new HashMap<>();
        private final Map<WebUrl, List<String>> waiting = new LinkedHashMap<>();

        /** A link is settled at once, or waits for the answer from its address. */
        void sort(String link, boolean inTime) {
            if (!WebUrl.isMeant(link)) {
                return;
            }
            if (!inTime) {
                settled.put(link, unchecked(outOfTime()));
                return;
            }
            Optional<WebUrl> url = WebUrl.of(link);
            Optional<String> objection =
                    url.map(guard::objection).orElse(Optional.of("it is not an address that a browser can open"));
            if (objection.isPresent()) {
                settled.put(link, LinkStatus.Refused.because(objection.get()));
            } else if (waiting.size() < limits.links()
                    || waiting.containsKey(url.get().resource())) {
                waiting.computeIfAbsent(url.get().resource(), none -> new ArrayList<>())
                        .add(link);
            } else {
                settled.put(link, unchecked("a run checks no more than " + limits.links() + " links"));
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

        void leave(List<Visit> visits, String text) {
            visits.stream()
                    .flatMap(visit -> waiting.get(visit.start()).stream())
                    .forEach(link -> settled.putIfAbsent(link, unchecked(text)));
        }

        private static LinkStatus unchecked(String text) {
            return LinkStatus.Unknown.because(UnknownCause.LIMIT, text);
        }

        private static Set<String> fragments(List<String> written) {
            return written.stream()
                    .filter(link -> link.contains("#"))
                    .map(link -> link.substring(link.indexOf('#') + 1))
                    .collect(Collectors.toSet());
        }
    }
}
