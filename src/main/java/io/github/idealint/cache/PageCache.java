package io.github.idealint.cache;

import io.github.idealint.engine.PageStore;
import io.github.idealint.file.Checkout;
import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What earlier runs found on pages, in a file: a line for each page, with the key, a check sum and what was found in base64. The
 * file is read once, when the run begins, and replaced as a whole when it ends, so that of two runs at once the last one to end
 * leaves its file, and a run that is killed leaves that of an earlier one.
 */
public final class PageCache implements PageStore {

    /** The most bytes of the file, and with less than 768 MB of memory a sixteenth of that; what was used last stays. */
    static final int MOST_BYTES = 48 << 20;

    /** The most characters of a line; of a page with more nothing is kept. */
    static final int LONGEST_LINE = 64 * 1024;

    /** How many files there are for all projects together; which one a project has depends on its path. */
    static final int FILES = 8;

    private static final int SHARE = 16;

    /** Up to this, what this run did not use stays. */
    private static final int BYTES_OF_OTHERS = 8 << 20;

    private static final int KEY = 64;
    private static final int SUM = 8;
    private static final int BEFORE_ENTRY = KEY + 1 + SUM + 1;

    private static final MessageTemplate UNREADABLE =
            new MessageTemplate("The page cache '{}' cannot be read: {}. All pages are checked again.");
    private static final MessageTemplate TOO_LARGE = new MessageTemplate(
            "The page cache '{}' is larger than this run is allowed to read. It is created again, and all pages are checked again.");
    private static final MessageTemplate UNWRITABLE =
            new MessageTemplate("The page cache '{}' cannot be written: {}. The next run will check all pages again.");

    private final Path file;
    private final int most;
    private final Consumer<String> warnings;
    private final Map<String, String> before;
    private final Map<String, String> added = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /**
     * A cache.
     *
     * @param file the file, made when it is first written
     * @param warnings takes a sentence or two about a cache that cannot be used
     */
    PageCache(Path file, Consumer<String> warnings) {
        this(file, (int) Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE), warnings);
    }

    /** The same with fewer bytes. */
    PageCache(Path file, int most, Consumer<String> warnings) {
        this.file = file;
        this.most = most;
        this.warnings = warnings;
        this.before = read();
    }

    /**
     * The cache of a project.
     *
     * @param folder the folder for caches
     * @param project the project's folder
     * @param warnings takes a sentence or two about a cache that cannot be used
     */
    public static PageCache of(Path folder, Path project, Consumer<String> warnings) {
        int number =
                Math.floorMod(project.toAbsolutePath().normalize().toString().hashCode(), FILES);
        return new PageCache(folder.resolve("pages-" + number + ".txt"), warnings);
    }

    /**
     * Whether a folder may hold the cache: one in a checkout may come with a branch, whose author could write there that nothing is
     * wrong with a page.
     */
    public static boolean isTrusted(Path folder) {
        return Checkout.around(folder).isEmpty()
                && Checkout.around(FileTree.realPath(folder)).isEmpty();
    }

    @Override
    public Optional<byte[]> find(String key) {
        Optional<byte[]> found = Optional.ofNullable(before.get(key)).flatMap(PageCache::decoded);
        found.ifPresent(any -> used.add(key));
        return found;
    }

    @Override
    public void keep(String key, byte[] entry) {
        String text = sum(entry) + " " + Base64.getEncoder().encodeToString(entry);
        int line = KEY + 1 + text.length() + 1;
        if (line <= LONGEST_LINE && size.addAndGet(line) <= most) {
            added.put(key, text);
        }
    }

    /** How many pages of this run were found here. */
    public int found() {
        return used.size();
    }

    /** Replaces the file, if this run has found anything new. */
    public void write() {
        if (added.isEmpty()) {
            return;
        }
        try {
            tree().write(file, lines().stream().flatMap(line -> Stream.of(line, "\n")));
        } catch (IOException failure) {
            warnings.accept(UNWRITABLE.with(file, failure.getMessage()));
        }
    }

    /** The lines of the next file: what is new, what was used, and of the rest what there is room for. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        long room = most;
        for (Map.Entry<String, String> entry : new TreeMap<>(added).entrySet()) {
            room = add(entry.getKey(), entry.getValue(), room, lines);
        }
        for (String key : used.stream().sorted().toList()) {
            room = added.containsKey(key) ? room : add(key, before.get(key), room, lines);
        }
        room = Math.min(room, Math.max(BYTES_OF_OTHERS, most - room));
        for (Map.Entry<String, String> entry : before.entrySet()) {
            boolean isOther = !used.contains(entry.getKey()) && !added.containsKey(entry.getKey());
            room = isOther ? add(entry.getKey(), entry.getValue(), room, lines) : room;
        }
        return lines;
    }

    private static long add(String key, String entry, long room, List<String> lines) {
        long left = room - key.length() - entry.length() - 2;
        if (left >= 0) {
            lines.add(key + " " + entry);
        }
        return Math.max(left, 0);
    }

    private Map<String, String> read() {
        try {
            byte[] bytes = tree().read(file, most + 1);
            if (bytes.length > most) {
                warnings.accept(TOO_LARGE.with(file));
                return Map.of();
            }
            return lines(bytes);
        } catch (NoSuchFileException none) {
            return Map.of();
        } catch (IOException failure) {
            warnings.accept(UNREADABLE.with(file, failure.getMessage()));
            return Map.of();
        }
    }

    private static Map<String, String> lines(byte[] bytes) {
        Map<String, String> lines = new LinkedHashMap<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                boolean isEntry = i - start > BEFORE_ENTRY && i - start <= LONGEST_LINE && bytes[start + KEY] == ' ';
                if (isEntry) {
                    String key = new String(bytes, start, KEY, StandardCharsets.ISO_8859_1);
                    int entry = start + KEY + 1;
                    lines.put(key, new String(bytes, entry, i - entry, StandardCharsets.ISO_8859_1));
                }
                start = i + 1;
            }
        }
        return Collections.unmodifiableMap(lines);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            if (text.charAt(SUM) != ' ') {
                return Optional.empty();
            }
            byte[] entry = Base64.getDecoder().decode(text.substring(SUM + 1));
            return Optional.of(entry).filter(whole -> sum(whole).equals(text.substring(0, SUM)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String sum(byte[] entry) {
        CRC32 sum = new CRC32();
        sum.update(entry);
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private FileTree tree() {
        return FileTree.around(file.toAbsolutePath().getParent());
    }
}
