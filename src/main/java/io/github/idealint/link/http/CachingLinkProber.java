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

/** A prober that uses a cache: what it knows well enough is not asked again. */
public final class CachingLinkProber implements LinkProber {

    private final LinkCache cache;
    private final LinkProber inner;

    /**
     * A prober.
     *
     * @param cache what earlier runs learned
     * @param inner asks the rest, and tells the cache what it learns: the cache is its listener
     */
    public CachingLinkProber(LinkCache cache, LinkProber inner) {
        this.cache = cache;
        this.inner = inner;
    }

    @Override
    public LinkReport probe(Collection<String> links) {
        Map<String, LinkStatus> known = new HashMap<>();
        List<String> asked = new ArrayList<>();
        for (String link : new LinkedHashSet<>(links)) {
            Optional<LinkStatus> fresh = cache.fresh(link);
            fresh.ifPresentOrElse(status -> known.put(link, status), () -> asked.add(link));
        }
        try {
            known.putAll(inner.probe(asked).statuses());
        } finally {
            cache.write();
        }
        return new LinkReport(known);
    }
}
