package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cache as text: a first line with the format's name, then a line for each address, its fields separated by tabs. Both
 * the text and each of its lines are bounded, so that no page and no server can fill a cache that is shared by many.
 */
final class CacheText {

    /** The most entries that are kept, the newest first. */
    static final int MOST_ENTRIES = 50_000;

    /** The most characters of all entries together. */
    static final int MOST_CHARACTERS = 4 << 20;

    /** The most characters of one entry; a link with a longer one, such as one with long redirects, is always opened. */
    static final int LONGEST_ENTRY = 16 << 10;

    private static final String FIRST_LINE = "idealint links 1\n";
    private static final String LAST_LINE = "\nend\n";
    private static final int MOST_DAMAGED = 1_000;
    private static final String BAD_BYTES = "\uFFFD";

    /** The end of the year 9999, in seconds since 1970. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private CacheText() {}

    /**
     * What a text holds.
     *
     * @param entries the entries by address
     * @param damaged how many others cannot be read
     */
    record Contents(Map<String, CacheEntry> entries, int damaged) {

        static final Contents NONE = new Contents(Map.of(), 0);
    }

    /** The newest entries, as many as there may be, sorted by address. */
    static String write(Collection<CacheEntry> entries) {
        List<CacheEntry> newestFirst = entries.stream()
                .sorted(Comparator.comparing(CacheEntry::time).reversed().thenComparing(CacheEntry::address))
                .toList();
        Map<String, String> lines = new TreeMap<>();
        int left = MOST_CHARACTERS;
        for (CacheEntry entry : newestFirst) {
            String line = line(entry);
            if (line.length() <= Math.min(left, LONGEST_ENTRY) && lines.size() < MOST_ENTRIES) {
                lines.put(entry.address(), line);
                left -= line.length();
            }
        }
        return lines.values().stream().collect(Collectors.joining("\n", FIRST_LINE, LAST_LINE));
    }

    /** What the text holds; empty if it is not a complete cache, or one that was never written here. */
    static Optional<Contents> read(String text) {
        if (!text.startsWith(FIRST_LINE) || !text.endsWith(LAST_LINE)) {
            return Optional.empty();
        }
        String body = text.substring(FIRST_LINE.length() - 1, text.length() - LAST_LINE.length() + 1);
        Map<String, CacheEntry> entries = new TreeMap<>();
        int damaged = 0;
        for (String line : (Iterable<String>) body.lines().filter(each -> !each.isEmpty())::iterator) {
            Optional<CacheEntry> entry = entry(line);
            entry.ifPresent(good -> entries.put(good.address(), good));
            damaged += entry.isPresent() ? 0 : 1;
            if (damaged > MOST_DAMAGED || entries.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
        }
        return Optional.of(new Contents(entries, damaged));
    }

    /** The entry in a line; empty if the line is damaged, be it by accident or on purpose. */
    private static Optional<CacheEntry> entry(String line) {
        try {
            return line.length() > LONGEST_ENTRY || line.contains(BAD_BYTES)
                    ? Optional.empty()
                    : fields(line.split("\t", -1));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<CacheEntry> fields(String[] fields) {
        if (fields.length < 3 || !Set.of("good", "broken").contains(fields[2])) {
            return Optional.empty();
        }
        long second = Long.parseLong(fields[1]);
        return second < 0 || second > LAST_SECOND
                ? Optional.empty()
                : Optional.of(new CacheEntry(
                        plain(fields[0]),
                        Instant.ofEpochSecond(second),
                        fields[2].equals("good"),
                        rest(fields, "> ").map(CacheText::hop).toList(),
                        rest(fields, "# ").map(CacheText::plain).collect(Collectors.toSet())));
    }

    private static String line(CacheEntry entry) {
        Stream<String> start = Stream.of(
                escaped(entry.address()), entry.time().getEpochSecond() + "", entry.good() ? "good" : "broken");
        Stream<String> hops = entry.hops().stream()
                .map(hop -> "> " + hop.status() + " " + escaped(hop.from()) + " " + escaped(hop.to()));
        Stream<String> anchors = entry.anchors().stream().sorted().map(anchor -> "# " + escaped(anchor));
        return Stream.of(start, hops, anchors).flatMap(fields -> fields).collect(Collectors.joining("\t"));
    }

    private static Stream<String> rest(String[] fields, String mark) {
        return Arrays.stream(fields, 3, fields.length)
                .filter(field -> field.startsWith(mark))
                .map(field -> field.substring(mark.length()));
    }

    private static Hop hop(String field) {
        String[] parts = field.split(" ");
        if (parts.length != 3) {
            throw new IllegalArgumentException(field);
        }
        return new Hop(plain(parts[1]), Integer.parseInt(parts[0]), plain(parts[2]));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter <= ' '
                    || letter == '\\'
                    || letter == 0x85
                    || letter == 0x2028
                    || letter == 0x2029
                    || letter == 0xFFFD) {
                escaped.append(String.format(java.util.Locale.ROOT, "\\%04x", letter));
            } else {
                escaped.append((char) letter);
            }
        });
        return escaped.toString();
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean code = escaped.charAt(i) == '\\';
            if (code && i + 5 > escaped.length()) {
                throw new IllegalArgumentException(escaped);
            }
            plain.append(code ? (char) Integer.parseInt(escaped, i + 1, i + 5, 16) : escaped.charAt(i));
            i += code ? 4 : 0;
        }
        return plain.toString();
    }
}
