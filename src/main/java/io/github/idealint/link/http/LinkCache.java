package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.link.http.CacheText.Contents;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What earlier runs found out about links. It is read once, when the run begins, and written every few seconds while the run
 * goes on, so that little is lost if the run is killed. Not to be shared between threads.
 */
public final class LinkCache implements LinkListener {

    private static final MessageTemplate UNWRITABLE =
            new MessageTemplate("The link cache '{}' cannot be written: {}. The next run will check all links again.");
    private static final MessageTemplate UNREADABLE =
            new MessageTemplate("The link cache '{}' cannot be read: {}. All links are checked again.");
    private static final MessageTemplate PARTLY_DAMAGED = new MessageTemplate(
            "The link cache '{}' has {}. Those entries are skipped, and their links are checked again.");
    private static final MessageTemplate DAMAGED = new MessageTemplate(
            "The link cache '{}' is damaged. It is created again, and all links are checked again.");

    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(3);

    private final CacheFile file;
    private final InstantSource clock;
    private final Consumer<String> warnings;
    private final Map<String, CacheEntry> before;
    private final Map<String, CacheEntry> learned = new HashMap<>();
    private final Map<String, Set<String>> lost = new HashMap<>();
    private Instant written;
    private boolean failed;

    /**
     * A cache.
     *
     * @param folder where it is; created when it is first written
     * @param clock the time, by which entries expire
     * @param warnings gets a sentence or two, at most twice, about a cache that was damaged or cannot be used
     */
    public LinkCache(Path folder, InstantSource clock, Consumer<String> warnings) {
        this(new CacheFile(folder), clock, warnings);
    }

    /** The cache in a file. */
    LinkCache(CacheFile file, InstantSource clock, Consumer<String> warnings) {
        this.file = file;
        this.clock = clock;
        this.warnings = warnings;
        this.before = readOnce();
        this.written = clock.instant();
    }

    /** What is known of a link well enough for this run; empty if it has to be requested. */
    Optional<LinkStatus> fresh(String link) {
        String fragment = fragment(link);
        return Optional.ofNullable(before.get(address(link)))
                .filter(entry -> entry.isFresh(clock.instant()))
                .filter(entry ->
                        !HtmlAnchors.isCheckable(fragment) || entry.anchors().contains(fragment))
                .map(entry -> FragmentInheritance.to(
                        link, new LinkStatus.Ok(entry.hops(), new PageAnchors(entry.anchors(), Set.of()))));
    }

    /** Whether the link was broken when an earlier run last opened it; empty if none did, or none could decide. */
    public Optional<Boolean> wasBroken(String link) {
        return Optional.ofNullable(before.get(address(link))).map(entry -> !entry.good());
    }

    /** Keeps what is certain; a link that may be good or not stays as it was known before. */
    @Override
    public void learned(String link, LinkStatus status) {
        Instant now = clock.instant();
        if (status instanceof LinkStatus.Ok ok) {
            lost.put(address(link), ok.anchors().absent());
            keep(new CacheEntry(
                    address(link),
                    second(now),
                    true,
                    plain(link, ok.hops()),
                    ok.anchors().present()));
        } else if (status instanceof LinkStatus.Broken) {
            keep(new CacheEntry(address(link), second(now), false, List.of(), Set.of()));
        }
        if (Duration.between(written, now).compareTo(BETWEEN_WRITES) >= 0) {
            write();
        }
    }

    /** Writes what is new since the last time, together with what other runs wrote meanwhile; an interrupt has to wait. */
    public void write() {
        written = clock.instant();
        boolean interrupted = Thread.interrupted();
        if (!learned.isEmpty() && !failed) {
            change();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void change() {
        try {
            file.change(this::merged);
            learned.clear();
        } catch (IOException unwritable) {
            failed = true;
            warnings.accept(UNWRITABLE.with(file.path(), unwritable.getMessage()));
        }
    }

    private void keep(CacheEntry entry) {
        learned.merge(entry.address(), entry, (old, now) -> old.or(now));
    }

    private Map<String, CacheEntry> merged(Map<String, CacheEntry> found) {
        Map<String, CacheEntry> all = new TreeMap<>(found);
        learned.values().forEach(entry -> all.merge(entry.address(), entry, CacheEntry::or));
        lost.forEach((address, anchors) -> all.computeIfPresent(address, (same, entry) -> entry.without(anchors)));
        Instant now = clock.instant();
        all.values().removeIf(entry -> !entry.isKept(now));
        return all;
    }

    private Map<String, CacheEntry> readOnce() {
        try {
            Optional<Contents> found = file.read();
            if (found.isEmpty()) {
                warnings.accept(DAMAGED.with(file.path()));
            }
            found.map(Contents::damaged).filter(count -> count > 0).ifPresent(this::warnOfDamaged);
            return found.map(Contents::entries).orElse(Map.of());
        } catch (IOException unreadable) {
            warnings.accept(UNREADABLE.with(file.path(), unreadable.getMessage()));
            return Map.of();
        }
    }

    private void warnOfDamaged(int count) {
        warnings.accept(PARTLY_DAMAGED.with(file.path(), MessageText.count(count, "damaged entry", "damaged entries")));
    }

    /** Hops are kept without the fragment that they inherited from the link. */
    private static List<Hop> plain(String link, List<Hop> hops) {
        String mark = "#" + fragment(link);
        return hops.stream()
                .map(hop -> hop.to().endsWith(mark) && link.contains("#")
                        ? new Hop(
                                hop.from(),
                                hop.status(),
                                hop.to().substring(0, hop.to().length() - mark.length()))
                        : hop)
                .toList();
    }

    private static Instant second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String address(String link) {
        int mark = link.indexOf('#');
        return mark < 0 ? link : link.substring(0, mark);
    }

    private static String fragment(String link) {
        int mark = link.indexOf('#');
        return mark < 0 ? "" : link.substring(mark + 1);
    }
}
