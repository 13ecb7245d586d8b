package io.github.idealint.rule.builtin.list;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text says, whatever its case, punctuation, markup and blanks. */
final class Words {

    private static final Pattern MARKUP = Pattern.compile(
            "'{2,5}|<!--.{0,999}?-->|</?[A-Za-z][^<>]{0,200}>|\\[\\[[^\\[\\]|]{0,300}\\|", Pattern.DOTALL);

    /** A plus or number sign behind a letter belongs to the word: C++ is not C. */
    private static final Pattern BETWEEN = Pattern.compile("(?:[^\\p{L}\\p{N}\\p{M}+#]|(?<![\\p{L}\\p{N}+#])[+#])++");

    private Words() {}

    /** The words of a text in small letters, with a single blank between two. */
    static String of(String text) {
        String bare = MARKUP.matcher(text).replaceAll("");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }
}
