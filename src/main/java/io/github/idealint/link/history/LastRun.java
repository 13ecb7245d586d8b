package io.github.idealint.link.history;

import io.github.idealint.file.FileTree;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Printable;
import io.github.idealint.text.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the last run of a project knew of its links.
 *
 * @param file a line for each link: {@code ok} or {@code dead}, a tab, the link
 */
public record LastRun(Path file) {

    private static final int MOST_BYTES = 16 << 20;
    private static final MessageTemplate UNWRITABLE = new MessageTemplate(
            "The link results of this run cannot be saved in '{}' ({}). The next run cannot report what has changed.");

    private static final Pattern LINE = Pattern.compile("(ok|dead)\t(\\P{Cntrl}++)");

    /**
     * The last run of the project in a folder.
     *
     * @param cache the folder of the file, whose name is a hash of the project's path, so that it gives nothing away
     * @param project the project's folder
     */
    public static LastRun of(Path cache, Path project) {
        String name = project.toAbsolutePath().normalize().toString();
        return new LastRun(cache.resolve("last-" + Sha256.hex(name).substring(0, 16) + ".tsv"));
    }

    /** Each link of which something was sure, and whether it was dead; empty if there was no run, or its file is lost. */
    public Optional<Map<String, Boolean>> read() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(tree().read(file, MOST_BYTES)))
                    .toString();
            return Optional.of(text.lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(
                            line -> line.group(2), line -> line.group(1).equals("dead"), (one, same) -> same)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private FileTree tree() {
        return FileTree.around(file.toAbsolutePath().getParent());
    }

    /**
     * Replaces what is known; whoever reads meanwhile finds the old or the new.
     *
     * @param links each link of which something is sure, and whether it is dead
     * @param warnings takes a sentence if the file cannot be written
     */
    public void write(Map<String, Boolean> links, Consumer<String> warnings) {
        String text = new TreeMap<>(links)
                .entrySet().stream()
                        .filter(link -> link.getKey().chars().noneMatch(Character::isISOControl))
                        .map(link -> (link.getValue() ? "dead" : "ok") + "\t" + link.getKey() + "\n")
                        .collect(Collectors.joining());
        try {
            tree().write(file, text);
        } catch (IOException failure) {
            warnings.accept(UNWRITABLE.with(file, failure));
        }
    }

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
}
