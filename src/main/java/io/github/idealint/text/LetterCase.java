package io.github.idealint.text;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lower and upper case of texts of any language, in a time that grows with their length only. The JDK's
 * {@link String#toLowerCase(Locale)} and {@link String#toUpperCase(Locale)} copy the whole text for each letter whose other
 * case takes more characters, such as {@code İ}, and look for the bounds of words anew for each sigma: a page of such
 * letters would take minutes. The results are the JDK's for {@link Locale#ROOT}.
 */
public final class LetterCase {

    /** Unicode Standard 3.13, "Final_Sigma": behind a letter, and before none. */
    private static final Pattern FINAL_SIGMA = Pattern.compile("(?<=[\\p{L}\\p{M}])Σ(?!\\p{M}*+\\p{L})");

    /** No letter before this one has an upper case of more than one character. */
    private static final char SHARP_S = 'ß';

    private LetterCase() {}

    /** A text in lower case: {@code Straße} gives {@code straße}, {@code ΟΔΟΣ} gives {@code οδος}. */
    public static String lower(String text) {
        String dotted = text.replace("İ", "i\u0307");
        String plain = dotted.indexOf('Σ') < 0
                ? dotted
                : FINAL_SIGMA.matcher(dotted).replaceAll("ς").replace('Σ', 'σ');
        return plain.toLowerCase(Locale.ROOT);
    }

    /** A text in upper case: {@code Straße} gives {@code STRASSE}. */
    public static String upper(String text) {
        if (text.chars().allMatch(letter -> letter < SHARP_S)) {
            return text.toUpperCase(Locale.ROOT);
        }
        return text.codePoints()
                .mapToObj(letter -> Character.toString(letter).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
