package io.github.idealint.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words to choose from, as a regular expression: {@code ea(?:sy|ger)} for {@code easy} and {@code eager}. What several
 * words begin with stands in it once, so that to look for all of them takes about as long as to look for one.
 */
public final class Alternatives {

    /** What may come next, in the order in which it is tried; nothing, where a word ends. */
    private final Map<String, Alternatives> next = new LinkedHashMap<>();

    private Alternatives() {}

    /**
     * The expression, without groups that capture; of no word, one that matches nothing. Where two words begin alike, the
     * one that stands first is tried first, and with it all that share more of its beginning.
     *
     * @param words the words; blank ones count for nothing
     * @param blank what a blank in a word matches, as an expression
     */
    public static String of(List<String> words, String blank) {
        Alternatives all = new Alternatives();
        words.stream().filter(word -> !word.isBlank()).forEach(word -> all.add(word, blank));
        return all.next.isEmpty() ? "(?!)" : all.expression();
    }

    private void add(String word, String blank) {
        Alternatives at = this;
        for (int c : word.codePoints().toArray()) {
            at = at.next.computeIfAbsent(c == ' ' ? blank : literal(c), none -> new Alternatives());
        }
        at.next.putIfAbsent("", new Alternatives());
    }

    private static String literal(int codePoint) {
        String c = Character.toString(codePoint);
        return Character.isLetterOrDigit(codePoint) || codePoint > 127 ? c : "\\" + c;
    }

    private String expression() {
        String ways = next.entrySet().stream()
                .map(way -> way.getKey()
                        + (way.getKey().isEmpty() ? "" : way.getValue().expression()))
                .collect(Collectors.joining("|"));
        return next.size() == 1 ? ways : "(?:" + ways + ")";
    }
}
