package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code messages.txt}, which holds every message that the product can show, as users see it, so that all of
 * them can be read in one go. Each section has one test that compares it; {@code -Dmessages.rewrite=true} writes it anew.
 */
public final class MessageSnapshot {

    private static final Path FILE = Path.of("src/test/resources/io/github/idealint/messages.txt");
    private static final Pattern SECTION = Pattern.compile("(?m)^==== (.+) ====\n");

    private MessageSnapshot() {}

    /**
     * Compares a section with what the product shows now.
     *
     * @param name the section's name, such as {@code rule unknown-level}
     * @param shown what stands in it, several lines
     */
    public static void matches(String name, String shown) {
        String text = shown.strip() + "\n";
        if (Boolean.getBoolean("messages.rewrite")) {
            rewrite(name, text);
        }
        assertThat(sections().getOrDefault(name, ""))
                .as("the section '%s' of %s; -Dmessages.rewrite=true writes it anew", name, FILE)
                .isEqualTo(text);
    }

    /** The names of all sections. */
    public static SortedSet<String> names() {
        return new TreeSet<>(sections().keySet());
    }

    /** The whole file. */
    public static synchronized String text() {
        return read();
    }

    private static synchronized void rewrite(String name, String text) {
        Map<String, String> sections = sections();
        sections.put(name, text);
        StringBuilder file = new StringBuilder();
        sections.forEach((title, body) -> file.append("==== ")
                .append(title)
                .append(" ====\n")
                .append(body)
                .append('\n'));
        try {
            Files.writeString(FILE, file.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Map<String, String> sections() {
        Map<String, String> sections = new TreeMap<>();
        String file = read();
        Matcher section = SECTION.matcher(file);
        for (boolean more = section.find(); more; ) {
            String name = section.group(1);
            int start = section.end();
            more = section.find();
            sections.put(
                    name,
                    file.substring(start, more ? section.start() : file.length())
                                    .strip() + "\n");
        }
        return sections;
    }

    private static String read() {
        try {
            return Files.exists(FILE) ? Files.readString(FILE).replace("\r\n", "\n") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
