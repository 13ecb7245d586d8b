package io.github.idealint.run;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.OutageProber;
import io.github.idealint.link.http.CachingLinkProber;
import io.github.idealint.link.http.ChosenLinks;
import io.github.idealint.link.http.HttpLinkProber;
import io.github.idealint.link.http.LinkCache;
import io.github.idealint.link.http.Network;
import io.github.idealint.profile.Profile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * How the links of a run are asked where they lead.
 *
 * @param limits how much it may ask
 * @param allowPrivate places in private networks that it may open
 * @param cache the folder in which is kept what it learns
 * @param network the network as this computer sees it
 */
public record LinkProbing(LinkLimits limits, List<String> allowPrivate, Path cache, Supplier<Network> network) {

    public LinkProbing {
        allowPrivate = List.copyOf(allowPrivate);
    }

    /** Asks what is not known well enough from earlier runs. */
    LinkProber trusting(Profile profile, RunContext context) {
        LinkSettings settings = settings(profile);
        LinkCache kept = kept(context);
        return new ChosenLinks(settings, new CachingLinkProber(kept, prober(settings, kept, context)));
    }

    /** Asks all links, and keeps what it learns for others. */
    LinkProber anew(Profile profile, RunContext context) {
        LinkSettings settings = settings(profile);
        return new ChosenLinks(settings, links -> {
            LinkCache kept = kept(context);
            try {
                return prober(settings, kept, context).probe(links);
            } finally {
                kept.write();
            }
        });
    }

    private LinkProber prober(LinkSettings settings, LinkCache kept, RunContext context) {
        boolean watched = context.interactive() && System.console() != null;
        LinkProgressLog progress = new LinkProgressLog(watched, context.log());
        return new OutageProber(
                new HttpLinkProber(limits, settings, network.get(), kept.and(progress)), context.log()::warn);
    }

    private LinkSettings settings(Profile profile) {
        return profile.links().settings(System.getenv()).allowingPrivate(allowPrivate.toArray(String[]::new));
    }

    private LinkCache kept(RunContext context) {
        return new LinkCache(cache, InstantSource.system(), context.log()::warn);
    }
}
