package io.github.idealint.link.http;

import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A prober with a cache: what is known well enough is not requested again. */
public final class CachingLinkProber implements LinkProber {

    private final LinkCache cache;
    private final LinkProber inner;

    /**
     * A prober.
     *
     * @param cache what earlier runs found out
     * @param inner opens the rest; the cache is its listener, and keeps what it finds out
     */
    public CachingLinkProber(LinkCache cache, LinkProber inner) {
        this.cache = cache;
        this.inner = inner;
    }

    @Override
    public LinkReport probe(Collection<String> links) {
        Map<String, LinkStatus> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String link : new LinkedHashSet<>(links)) {
            Optional<LinkStatus> fresh = cache.fresh(link);
            fresh.ifPresentOrElse(status -> known.put(link, status), () -> unknown.add(link));
        }
        try {
            known.putAll(inner.probe(unknown).statuses());
        } finally {
            cache.write();
        }
        return new LinkReport(known);
    }
}
