package io.github.idealint.rule.builtin.value;

import java.util.List;

/** How messages quote and count up. */
public final class MessageText {

    private static final int LONGEST = 60;

    private MessageText() {}

    /** A text in quotes, on one line; a long one is cut. */
    public static String quoted(String text) {
        String line = text.strip().replaceAll("\\s++", " ");
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "'" + line.substring(0, end).strip() + "…'";
    }

    /** Things in a row: {@code a, b and c}. */
    public static String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
