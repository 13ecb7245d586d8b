package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.file.StandardInput;
import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.LinkSecret;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.OutageProber;
import io.github.idealint.link.http.CachingLinkProber;
import io.github.idealint.link.http.ChosenLinks;
import io.github.idealint.link.http.HttpLinkProber;
import io.github.idealint.link.http.LinkCache;
import io.github.idealint.link.http.LinkListener;
import io.github.idealint.link.http.Network;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the links of a run are checked.
 *
 * @param opens whether links are opened at all; otherwise only what may be opened is known
 * @param limits how many requests it may make, and how long
 * @param allowPrivate places in private networks that it may open
 * @param secrets header fields, each with the host to which it may be sent
 * @param cache the folder in which is kept what it learns
 * @param network the network as this computer sees it
 */
public record LinkProbing(
        boolean opens,
        LinkLimits limits,
        List<String> allowPrivate,
        List<LinkSecret> secrets,
        Path cache,
        Supplier<Network> network) {

    public LinkProbing {
        allowPrivate = List.copyOf(allowPrivate);
        secrets = List.copyOf(secrets);
    }

    /** What a run knows besides its pages. */
    static Set<RunKnowledge> knowledge(Optional<LinkProbing> links, Optional<LocalDate> today) {
        return Stream.of(
                        links.filter(LinkProbing::opens).map(any -> RunKnowledge.LINKS),
                        today.map(any -> RunKnowledge.DAY))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The same where links are opened only if something wants them to be. */
    public LinkProbing only(boolean wanted) {
        return new LinkProbing(opens && wanted, limits, allowPrivate, secrets, cache, network);
    }

    /** Checks what is not known well enough from earlier runs. */
    LinkProber trusting(Profile profile, LinkSession session) {
        LinkProber checked = opens ? checked(profile, session) : LinkProber.offline();
        return links -> checked.probe(links).allowing(allowPrivate);
    }

    private LinkProber checked(Profile profile, LinkSession session) {
        LinkSettings settings = settings(profile);
        LinkCache kept = session.cache(cache);
        return new ChosenLinks(settings, new CachingLinkProber(kept, prober(settings, kept, session)));
    }

    /** Checks all links, and keeps what it learns for later runs. */
    LinkProber anew(Profile profile, LinkSession session) {
        LinkSettings settings = settings(profile);
        LinkProber checked = new ChosenLinks(settings, links -> {
            LinkCache kept = session.cache(cache);
            try {
                return prober(settings, kept, session).probe(links);
            } finally {
                kept.write();
            }
        });
        return links -> checked.probe(links).allowing(allowPrivate);
    }

    private LinkProber prober(LinkSettings settings, LinkCache kept, LinkSession session) {
        RunContext context = session.context();
        boolean watched = context.interactive() && StandardInput.terminal().isPresent();
        LinkProgressLog progress = new LinkProgressLog(watched, context.log());
        return links -> new OutageProber(
                        new HttpLinkProber(session.left(limits), settings, network.get(), kept.and(progress)),
                        context.log()::warn)
                .probe(links);
    }

    private LinkSettings settings(Profile profile) {
        return profile.links()
                .allowingPrivate(allowPrivate.toArray(String[]::new))
                .sending(secrets, System.getenv());
    }

    /** Logs from time to time how far a run over links has come; of a short run nothing. */
    static final class LinkProgressLog implements LinkListener {

        private final long between;
        private final RunLog log;
        private final LongSupplier clock;
        private long last;

        /** Logs every two seconds where somebody watches, else every ten. */
        LinkProgressLog(boolean watched, RunLog log) {
            this(Duration.ofSeconds(watched ? 2 : 10), log, System::nanoTime);
        }

        /**
         * A log that has just had a line.
         *
         * @param between the time between two lines
         * @param log where they go, unless that is quiet
         * @param clock the time in nanoseconds since any moment
         */
        LinkProgressLog(Duration between, RunLog log, LongSupplier clock) {
            this.between = between.toNanos();
            this.log = log;
            this.clock = clock;
            this.last = clock.getAsLong();
        }

        @Override
        public void progressed(LinkProgress progress) {
            long now = clock.getAsLong();
            if (now - last >= between && progress.done() < progress.total() && log.shows(Severity.INFO)) {
                last = now;
                log.info(line(progress));
            }
        }

        private static String line(LinkProgress progress) {
            String rate = String.format(Locale.ROOT, "%.0f", progress.perSecond());
            String waiting = switch (progress.hostsWaiting()) {
                case 0 -> "";
                default -> ", waiting for " + MessageText.count(progress.hostsWaiting(), "host");
            };
            return "Links: " + progress.done() + " of " + progress.total() + " checked, " + rate + " per second"
                    + waiting + ".";
        }
    }
}
