package io.github.idealint.run;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkSecret;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.OutageProber;
import io.github.idealint.link.http.CachingLinkProber;
import io.github.idealint.link.http.ChosenLinks;
import io.github.idealint.link.http.HttpLinkProber;
import io.github.idealint.link.http.LinkCache;
import io.github.idealint.link.http.Network;
import io.github.idealint.profile.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * How the links of a run are checked.
 *
 * @param limits how many requests it may make, and how long
 * @param allowPrivate places in private networks that it may open
 * @param secrets header fields, each with the host to which it may be sent
 * @param cache the folder in which is kept what it learns
 * @param network the network as this computer sees it
 */
public record LinkProbing(
        LinkLimits limits, List<String> allowPrivate, List<LinkSecret> secrets, Path cache, Supplier<Network> network) {

    public LinkProbing {
        allowPrivate = List.copyOf(allowPrivate);
        secrets = List.copyOf(secrets);
    }

    /** Checks what is not known well enough from earlier runs. */
    LinkProber trusting(Profile profile, LinkSession session) {
        LinkSettings settings = settings(profile);
        LinkCache kept = session.cache(cache);
        return new ChosenLinks(settings, new CachingLinkProber(kept, prober(settings, kept, session)));
    }

    /** Checks all links, and keeps what it learns for later runs. */
    LinkProber anew(Profile profile, LinkSession session) {
        LinkSettings settings = settings(profile);
        return new ChosenLinks(settings, links -> {
            LinkCache kept = session.cache(cache);
            try {
                return prober(settings, kept, session).probe(links);
            } finally {
                kept.write();
            }
        });
    }

    private LinkProber prober(LinkSettings settings, LinkCache kept, LinkSession session) {
        RunContext context = session.context();
        boolean watched = context.interactive() && System.console() != null;
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
}
