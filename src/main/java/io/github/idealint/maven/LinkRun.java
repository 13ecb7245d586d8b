package io.github.idealint.maven;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.http.CachingLinkProber;
import io.github.idealint.link.http.ChosenLinks;
import io.github.idealint.link.http.HttpLinkProber;
import io.github.idealint.link.http.LinkCache;
import io.github.idealint.link.http.LinkListener;
import io.github.idealint.link.http.Network;
import io.github.idealint.profile.Profile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the links of a run are asked where they lead.
 *
 * @param limits how much it may ask
 * @param allowPrivate places in private networks that it may open
 * @param cache the folder in which is kept what it learns
 * @param network the network as this computer sees it
 * @param progress hears how far it has come
 * @param told hears, in a sentence, what went wrong without being a page's fault
 */
record LinkRun(
        LinkLimits limits,
        List<String> allowPrivate,
        Path cache,
        Supplier<Network> network,
        LinkListener progress,
        Consumer<String> told) {

    LinkRun {
        allowPrivate = List.copyOf(allowPrivate);
    }

    /** The usual limits, with those that a user sets. */
    static LinkLimits limits(Duration run, int perHost, int inAll) {
        if (perHost < 1) {
            throw new CannotCheck("the parameter 'linksPerHost' cannot be " + perHost + ". It is at least 1.");
        }
        if (inAll < 1 || inAll > LinkLimits.MOST_AT_ONCE) {
            throw new CannotCheck(
                    "the parameter 'linksAtOnce' cannot be " + inAll + ". It is 1 to " + LinkLimits.MOST_AT_ONCE + ".");
        }
        return LinkLimits.within(run).atOnce(perHost, inAll);
    }

    /** Asks what is not known well enough from earlier runs. */
    LinkProber trusting(Profile profile) {
        LinkSettings settings = settings(profile);
        LinkCache kept = kept();
        return new ChosenLinks(settings, new CachingLinkProber(kept, asking(settings, kept)));
    }

    /** Asks all links, and keeps what it learns for others. */
    LinkProber anew(Profile profile) {
        LinkSettings settings = settings(profile);
        return new ChosenLinks(settings, links -> {
            LinkCache kept = kept();
            try {
                return asking(settings, kept).probe(links);
            } finally {
                kept.write();
            }
        });
    }

    private LinkProber asking(LinkSettings settings, LinkCache kept) {
        return new Unanswered(new HttpLinkProber(limits, settings, network.get(), kept.and(progress)), told);
    }

    private LinkSettings settings(Profile profile) {
        return profile.links().settings(System.getenv()).allowingPrivate(allowPrivate.toArray(String[]::new));
    }

    private LinkCache kept() {
        return new LinkCache(cache, InstantSource.system(), told);
    }
}
