package io.github.idealint.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How every message of the product quotes, lists, counts and guesses, so that all of them read as if one person wrote
 * them. Nothing here depends on the locale: numbers have Latin digits everywhere.
 */
public final class MessageText {

    /** The most characters (code points) of somebody's text that a message repeats. */
    private static final int LONGEST = 60;

    /** The most values that a message lists, if they are longer together than the next number of characters. */
    private static final int MOST_LISTED = 8;

    private static final int SHORT_LIST = 220;

    private static final String CUT = "…";

    private MessageText() {}

    /**
     * A text in quotes and on one line: runs of blanks become one, and what is longer than 60 characters is cut, never
     * inside a character: {@code 'Add a timer to the boot …'}. The quotes are double where the text begins or ends with
     * a single one itself: {@code "'''Summary:'''"}.
     */
    public static String quoted(String text) {
        String shown = shortened(text);
        String quote = shown.startsWith("'") || shown.endsWith("'") ? "\"" : "'";
        return quote + shown + quote;
    }

    /** The same without the quotes, for places that set it apart by other means. */
    public static String shortened(String text) {
        String start = text.length() > 64 * LONGEST ? text.substring(0, 64 * LONGEST) : text;
        String line = start.strip().replaceAll("\\s++", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return start.length() < text.length() ? line + CUT : line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + CUT;
    }

    /** Values in a row: {@code a, b and c}; of a long list only the first eight, and how many more there are. */
    public static String all(List<String> values) {
        return inARow(values, "and");
    }

    /** Values to choose from: {@code a, b or c}; of a long list only the first eight, and how many more there are. */
    public static String either(List<String> values) {
        return inARow(values, "or");
    }

    /** Values in quotes to choose from: {@code 'a', 'b' or 'c'}. */
    public static String eitherQuoted(Collection<String> values) {
        return either(values.stream().map(MessageText::quoted).toList());
    }

    private static String inARow(List<String> values, String conjunction) {
        if (isLong(values)) {
            Stream<String> first = values.stream().limit(MOST_LISTED);
            return first.collect(Collectors.joining(", ")) + " and " + (values.size() - MOST_LISTED) + " more";
        }
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " " + conjunction + " " + values.get(last);
    }

    private static boolean isLong(List<String> values) {
        return values.size() > MOST_LISTED
                && values.stream().mapToInt(value -> value.length() + 2).sum() > SHORT_LIST;
    }

    /** A number with its noun: {@code 1 error}, {@code 2 errors}. */
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** A number with its noun, for nouns of another plural: {@code 2 entries}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A sentence that begins with a capital letter, whatever its first character is. */
    public static String capitalized(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.offsetByCodePoints(0, 1);
        return LetterCase.upper(sentence.substring(0, first)) + sentence.substring(first);
    }

    /** A question to follow a sentence, with a space before it: {@code  Did you mean 'beginner'?}; empty for no guess. */
    public static String didYouMean(Optional<String> guess) {
        return guess.map(meant -> " Did you mean " + quoted(meant) + "?").orElse("");
    }

    /** The same, with the nearest of some known words; nobody misspells a single letter. */
    public static String didYouMean(String word, Collection<String> known) {
        return didYouMean(Spelling.nearest(word, known).filter(near -> word.length() > 1));
    }
}
