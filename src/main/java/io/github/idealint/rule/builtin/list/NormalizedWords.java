package io.github.idealint.rule.builtin.list;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.NormalForm;
import java.util.regex.Pattern;

/** The words of a text, whatever its case, punctuation, markup and blanks. */
final class NormalizedWords {

    private static final Pattern MARKUP = Pattern.compile(
            "'{2,5}|<!--(?:(?!<!--|-->).){0,999}+-->|</?[A-Za-z][^<>]{0,200}>|\\[\\[[^\\[\\]|]{0,300}\\|",
            Pattern.DOTALL);

    private NormalizedWords() {}

    /** The words of a text in small letters, with a single blank between two. */
    static String of(String text) {
        String bare = MARKUP.matcher(text).replaceAll("");
        String plain = LetterCase.lower(NormalForm.compatible(bare));
        StringBuilder words = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> add(c, words));
        return words.toString().strip();
    }

    private static void add(int c, StringBuilder words) {
        boolean inWord = !words.isEmpty() && words.charAt(words.length() - 1) != ' ';
        if (isOfWord(c) || inWord && isOfName(c)) {
            words.appendCodePoint(c);
        } else if (inWord) {
            words.append(' ');
        }
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** A plus or number sign after a letter belongs to the word: C++ is not C. */
    private static boolean isOfName(int c) {
        return c == '+' || c == '#';
    }
}
