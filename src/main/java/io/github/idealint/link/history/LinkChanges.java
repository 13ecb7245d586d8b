package io.github.idealint.link.history;

import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What became of links between two runs.
 *
 * @param first whether there was no run before
 * @param newlyDead links that are dead, and were not known to be
 * @param back links that were dead and are not any more
 * @param now all links of which something is sure, now or from before: whether they are dead
 */
public record LinkChanges(boolean first, List<String> newlyDead, List<String> back, Map<String, Boolean> now) {

    private static final MessageTemplate FIRST =
            new MessageTemplate("First run: {}, {} broken. The next run reports what has changed.");
    private static final MessageTemplate CHANGED =
            new MessageTemplate("Since the last run: {} newly broken, {} working again, {} still broken.");

    public LinkChanges {
        newlyDead = List.copyOf(newlyDead);
        back = List.copyOf(back);
        now = Map.copyOf(now);
    }

    /** Compares what was known with a report; a link that the report cannot decide stays as it was. */
    public static LinkChanges between(Optional<Map<String, Boolean>> before, LinkReport report) {
        Map<String, Boolean> old = before.orElse(Map.of());
        Map<String, Boolean> now = new TreeMap<>();
        report.statuses()
                .forEach((link, status) -> dead(status)
                        .or(() -> Optional.ofNullable(old.get(link)))
                        .ifPresent(dead -> now.put(link, dead)));
        return new LinkChanges(
                before.isEmpty(),
                only(now, (link, dead) -> dead && !old.getOrDefault(link, false)),
                only(now, (link, dead) -> !dead && old.getOrDefault(link, false)),
                now);
    }

    /** A line for each link that changed, and a sentence at the end. */
    public List<String> lines() {
        if (first) {
            return List.of(FIRST.with(MessageText.count(now.size(), "link"), newlyDead.size()));
        }
        List<String> lines = new ArrayList<>();
        newlyDead.forEach(link -> lines.add("Newly broken: " + Printable.of(link)));
        back.forEach(link -> lines.add("Working again: " + Printable.of(link)));
        lines.add(CHANGED.with(newlyDead.size(), back.size(), old()));
        return lines;
    }

    private long old() {
        return now.values().stream().filter(dead -> dead).count() - newlyDead.size();
    }

    private static Optional<Boolean> dead(LinkStatus status) {
        return status instanceof Broken || status instanceof Ok
                ? Optional.of(status instanceof Broken)
                : Optional.empty();
    }

    private static List<String> only(Map<String, Boolean> links, BiPredicate<String, Boolean> wanted) {
        Stream<Map.Entry<String, Boolean>> all = links.entrySet().stream();
        return all.filter(link -> wanted.test(link.getKey(), link.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
