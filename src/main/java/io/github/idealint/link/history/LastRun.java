package io.github.idealint.link.history;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the last run of a project knew of its links.
 *
 * @param file a line for each link: {@code ok} or {@code dead}, a tab, the link
 */
public record LastRun(Path file) {

    private static final int MOST_BYTES = 16 << 20;
    private static final MessageTemplate UNWRITABLE = new MessageTemplate(
            "The links of this run cannot be kept in '{}' ({}). The next run cannot report what has changed.");

    private static final Pattern LINE = Pattern.compile("(ok|dead)\t(\\P{Cntrl}++)");

    /**
     * The last run of the project in a folder.
     *
     * @param cache the folder of the file, whose name is a hash of the project's path, so that it gives nothing away
     * @param project the project's folder
     */
    public static LastRun of(Path cache, Path project) {
        String name = project.toAbsolutePath().normalize().toString();
        return new LastRun(cache.resolve("last-" + digest(name).substring(0, 16) + ".tsv"));
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

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
