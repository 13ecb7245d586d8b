package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** What links are learned, and what a cache in a folder keeps of them. */
abstract class CachedLinks {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final String LINK = "https://example.org/a";
    static final LinkStatus.Ok OK = LinkStatus.Ok.direct();
    final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    static CacheEntry entry(String address, int second, List<Hop> hops) {
        return new CacheEntry(address, NOW.plusSeconds(second), true, hops, Set.of());
    }

    void learn(String link, LinkStatus status) {
        LinkCache cache = after(Duration.ZERO);
        cache.learned(link, status);
        cache.write();
    }

    LinkCache after(Duration time) {
        return new LinkCache(folder, InstantSource.fixed(NOW.plus(time)), warnings::add);
    }
}
