package io.github.idealint.run;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.http.LinkCache;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/** One run over links: the pages of several configurations share its time and its cache. Not to be shared between threads. */
final class LinkSession {

    private static final Duration LEAST = Duration.ofMillis(1);

    private final RunContext context;
    private Optional<LinkCache> cache = Optional.empty();
    private OptionalLong begun = OptionalLong.empty();

    LinkSession(RunContext context) {
        this.context = context;
    }

    RunContext context() {
        return context;
    }

    /** What earlier runs learned, as kept in a folder. */
    LinkCache cache(Path folder) {
        LinkCache shared = cache.orElseGet(() -> new LinkCache(folder, InstantSource.system(), context.log()::warn));
        cache = Optional.of(shared);
        return shared;
    }

    /** The limits with the time that is left; the run begins when this is called first. */
    LinkLimits left(LinkLimits limits) {
        long now = System.nanoTime();
        Duration left = limits.run().minusNanos(now - begun.orElse(now));
        begun = OptionalLong.of(begun.orElse(now));
        return limits.withRun(left.compareTo(LEAST) < 0 ? LEAST : left);
    }
}
