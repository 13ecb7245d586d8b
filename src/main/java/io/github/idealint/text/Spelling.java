package io.github.idealint.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the known word that a misspelt one stands for. */
public final class Spelling {

    private static final int LONGEST = 64;

    private final String word;
    private final Map<Character, Long> places = new HashMap<>();

    /** A word in lower case, of 64 characters at most. */
    private Spelling(String word) {
        this.word = word;
        for (int i = 0; i < word.length(); i++) {
            places.merge(word.charAt(i), 1L << i, (one, other) -> one | other);
        }
    }

    /**
     * The candidate nearest to a word, if it is no more than a third of the word's letters away; case counts for
     * nothing, and the first of equally near candidates wins. A word of more than 64 characters has none. No more than
     * {@link Limits#NEAR_WORDS} candidates of about the word's length are compared with it, the first ones.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String folded = LetterCase.lower(word);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        int reach = Math.max(1, word.length() / 3);
        Spelling spelling = new Spelling(folded);
        Optional<String> nearest = Optional.empty();
        int least = reach + 1;
        int compared = 0;
        for (String candidate : candidates) {
            boolean isAlike = Math.abs(candidate.length() - word.length()) <= reach;
            if (isAlike && compared++ < Limits.NEAR_WORDS) {
                int distance = spelling.distance(LetterCase.lower(candidate));
                nearest = distance < least ? Optional.of(candidate) : nearest;
                least = Math.min(least, distance);
            }
        }
        return nearest;
    }

    /**
     * The number of letters to put in, take out, change or swap with a neighbour (optimal string alignment). The first is
     * in lower case and has 64 letters at most.
     */
    static int distance(String from, String to) {
        return new Spelling(from).distance(to);
    }

    /**
     * Takes a few steps for each letter of the other word: a column of the usual table is one number, with a bit for each
     * letter of this word (Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003).
     */
    private int distance(String other) {
        if (word.isEmpty()) {
            return other.length();
        }
        long last = 1L << (word.length() - 1);
        long more = -1L;
        long less = 0;
        long diagonal = 0;
        long before = 0;
        int distance = word.length();
        for (int i = 0; i < other.length(); i++) {
            long same = places.getOrDefault(other.charAt(i), 0L);
            long swapped = ((~diagonal & same) << 1) & before;
            diagonal = (((same & more) + more) ^ more) | same | less | swapped;
            long right = less | ~(diagonal | more);
            long left = diagonal & more;
            distance += (right & last) != 0 ? 1 : 0;
            distance -= (left & last) != 0 ? 1 : 0;
            right = right << 1 | 1;
            more = left << 1 | ~(diagonal | right);
            less = right & diagonal;
            before = same;
        }
        return distance;
    }
}
