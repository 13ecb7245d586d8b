package io.github.idealint.text;

import java.util.Arrays;

/**
 * A message with gaps, so that what a rule can say stands at its head as a whole sentence:
 *
 * <pre>{@code
 * private static final MessageTemplate UNKNOWN = new MessageTemplate("{} is not a level in this programme. Use {}.");
 * ...
 * UNKNOWN.with(quoted("easy"), eitherQuoted(allowed))   // 'easy' is not a level in this programme. Use 'beginner' or 'advanced'.
 * }</pre>
 *
 * @param text the message; each {@code {}} is a gap, filled from left to right
 */
public record MessageTemplate(String text) {

    private static final String GAP = "{}";

    public MessageTemplate {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a message says something");
        }
    }

    /**
     * The message with its gaps filled. Values are put in as they are: quote and cut them with {@link MessageText}.
     *
     * @throws IllegalArgumentException if there are more or fewer values than gaps
     */
    public String with(Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Object value : values) {
            int gap = text.indexOf(GAP, from);
            if (gap < 0) {
                throw new IllegalArgumentException("too many values for: " + text + " " + Arrays.toString(values));
            }
            filled.append(text, from, gap).append(value);
            from = gap + GAP.length();
        }
        if (text.indexOf(GAP, from) >= 0) {
            throw new IllegalArgumentException("too few values for: " + text + " " + Arrays.toString(values));
        }
        return filled.append(text, from, text.length()).toString();
    }
}
