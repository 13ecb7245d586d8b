package io.github.idealint.text;

import java.text.Normalizer;

/**
 * Texts in the normal forms of Unicode (UAX 15). The tables of the JDK's {@link Normalizer} are large and are read when it is first
 * used: a text of ASCII, which most texts are and which every form leaves as it is, does without them.
 */
public final class NormalForm {

    private NormalForm() {}

    /** A text in the form that wikis and file systems keep (NFC): {@code e} and an accent are one character. */
    public static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A text in the form in which characters that differ by their looks only are equal (NFKC): {@code ﬁ} is {@code fi}. */
    public static String compatible(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
