package io.github.idealint.rule.builtin.value;

import java.util.List;

/** How messages quote and count up. */
public final class Wording {

    private static final int LONGEST = 60;

    private Wording() {}

    /** A text in quotes, on one line; a long one is cut. */
    public static String quoted(String text) {
        String line = text.strip().replaceAll("\\s++", " ");
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "'" + line.substring(0, end).strip() + "…'";
    }

    /** Alternatives: {@code a, b or c}. */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** Things that hold together: {@code a, b and c}. */
    public static String all(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
    }
}
