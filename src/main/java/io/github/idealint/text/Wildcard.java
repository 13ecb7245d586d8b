package io.github.idealint.text;

import java.util.HashMap;
import java.util.Map;

/**
 * A text in which some characters stand for others, such as {@code https://example.org/*}, made ready to be compared with
 * many. Comparing takes time in proportion to the length of the other text, whatever the pattern: all ways in which the
 * pattern may fit the beginning of the text are followed at once, a bit for each.
 */
public final class Wildcard {

    private static final int BITS = Long.SIZE;
    private static final char ANY = '*';

    private final String pattern;
    private final String wildcards;
    // Made of the two above, and so left out where values are told apart by what they hold.
    private final transient int length;
    private final transient long[] loops;
    private final transient long[] any;
    private final transient Map<Character, long[]> places = new HashMap<>();

    private Wildcard(String pattern, String wildcards) {
        this.pattern = pattern;
        this.wildcards = wildcards;
        this.length = (int) pattern.chars().filter(c -> c != ANY).count();
        int words = length / BITS + 1;
        this.loops = new long[words];
        this.any = new long[words];
        int place = 0;
        for (char c : pattern.toCharArray()) {
            if (c == ANY) {
                set(loops, place);
            } else {
                set(wildcards.indexOf(c) >= 0 ? any : places.computeIfAbsent(c, none -> new long[words]), place++);
            }
        }
    }

    /** A text in which {@code *} stands for any characters, also none. */
    public static Wildcard of(String pattern) {
        return new Wildcard(pattern, "");
    }

    /** A text in which {@code *} stands for any characters, also none, and {@code ?} for one. */
    public static Wildcard withSingles(String pattern) {
        return new Wildcard(pattern, "?");
    }

    /** Whether it fits the whole of a text. */
    public boolean matches(String text) {
        long[] reached = new long[loops.length];
        reached[0] = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!step(reached, places.getOrDefault(text.charAt(i), any))) {
                return false;
            }
        }
        return (reached[length / BITS] & 1L << length % BITS) != 0;
    }

    /** Goes on by a character; false if there is no way left in which the pattern may fit. */
    private boolean step(long[] reached, long[] same) {
        long carried = 0;
        long left = 0;
        for (int i = 0; i < reached.length; i++) {
            long fits = reached[i] & (same[i] | any[i]);
            reached[i] = fits << 1 | carried | reached[i] & loops[i];
            carried = fits >>> (BITS - 1);
            left |= reached[i];
        }
        return left != 0;
    }

    private static void set(long[] bits, int place) {
        bits[place / BITS] |= 1L << place % BITS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wildcard that && pattern.equals(that.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The pattern as it is written. */
    @Override
    public String toString() {
        return pattern;
    }
}
