package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import java.time.DateTimeException;
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

/** The cache as text: a first line with the format's name, then a line for each address, its fields separated by tabs. */
final class CacheText {

    private static final String FIRST_LINE = "idealint links 1";

    private CacheText() {}

    static String write(Collection<CacheEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(CacheEntry::address))
                .map(CacheText::line)
                .collect(Collectors.joining("\n", FIRST_LINE + "\n", "\nend\n"));
    }

    /** The entries by address; empty if the text is not a complete cache. */
    static Optional<Map<String, CacheEntry>> read(String text) {
        List<String> lines = text.lines().toList();
        boolean whole = lines.size() >= 2
                && lines.get(0).equals(FIRST_LINE)
                && lines.get(lines.size() - 1).equals("end");
        try {
            return whole ? Optional.of(entries(lines.subList(1, lines.size() - 1))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Map<String, CacheEntry> entries(List<String> lines) {
        Map<String, CacheEntry> entries = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.isEmpty())
                .map(CacheText::entry)
                .forEach(entry -> entries.put(entry.address(), entry));
        return entries;
    }

    private static String line(CacheEntry entry) {
        Stream<String> start = Stream.of(
                escaped(entry.address()), entry.time().getEpochSecond() + "", entry.good() ? "good" : "broken");
        Stream<String> hops = entry.hops().stream()
                .map(hop -> "> " + hop.status() + " " + escaped(hop.from()) + " " + escaped(hop.to()));
        Stream<String> anchors = entry.anchors().stream().sorted().map(anchor -> "# " + escaped(anchor));
        return Stream.of(start, hops, anchors).flatMap(fields -> fields).collect(Collectors.joining("\t"));
    }

    private static CacheEntry entry(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3 || !Set.of("good", "broken").contains(fields[2])) {
            throw new IllegalArgumentException(line);
        }
        return new CacheEntry(
                plain(fields[0]),
                Instant.ofEpochSecond(Long.parseLong(fields[1])),
                fields[2].equals("good"),
                rest(fields, "> ").map(CacheText::hop).toList(),
                rest(fields, "# ").map(CacheText::plain).collect(Collectors.toSet()));
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
            if (letter <= ' ' || letter == '\\' || letter == 0x85 || letter == 0x2028 || letter == 0x2029) {
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
