package io.github.idealint.preview;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references in text that is otherwise shown as it is written. */
final class EntityText {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private EntityText() {}

    /** The text with the references that stand for characters of markup, and all those by number, read. */
    static String read(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meaning(match)));
    }

    private static String meaning(MatchResult reference) {
        if (reference.group(1) == null) {
            return NAMED.getOrDefault(reference.group(2), reference.group());
        }
        int character = Integer.parseInt(reference.group(1));
        return Character.isValidCodePoint(character) && character >= ' '
                ? Character.toString(character)
                : reference.group();
    }
}
