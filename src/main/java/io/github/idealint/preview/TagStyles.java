package io.github.idealint.preview;

import io.github.idealint.preview.StyledText.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The looks that HTML tags give the text of one block: each lasts to its end tag, at most to the end of the block. */
final class TagStyles {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]{1,10})\\b.*", Pattern.DOTALL);
    private static final Map<String, Style> BY_NAME = Map.ofEntries(
            Map.entry("b", Style.STRONG),
            Map.entry("strong", Style.STRONG),
            Map.entry("i", Style.EMPHASIS),
            Map.entry("em", Style.EMPHASIS),
            Map.entry("cite", Style.EMPHASIS),
            Map.entry("var", Style.EMPHASIS),
            Map.entry("u", Style.UNDERLINED),
            Map.entry("ins", Style.UNDERLINED),
            Map.entry("s", Style.STRUCK),
            Map.entry("strike", Style.STRUCK),
            Map.entry("del", Style.STRUCK),
            Map.entry("sub", Style.SUBSCRIPT),
            Map.entry("sup", Style.SUPERSCRIPT),
            Map.entry("small", Style.SMALL));

    private final Map<Style, Integer> open = new EnumMap<>(Style.class);

    /** Meets what the page has in a place where readers see nothing: a tag, or something else. */
    void meet(String gone) {
        Matcher tag = TAG.matcher(gone);
        Style style = tag.matches() ? BY_NAME.get(tag.group(2).toLowerCase(Locale.ROOT)) : null;
        if (style != null) {
            open.merge(style, tag.group(1).isEmpty() ? 1 : -1, (now, change) -> Math.max(0, now + change));
        }
    }

    /** The looks in force, with more. */
    Set<Style> and(Set<Style> more) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(more);
        open.forEach((style, times) -> {
            if (times > 0) {
                styles.add(style);
            }
        });
        return styles;
    }

    /** Whether what is gone was the end of a line. */
    static boolean isBreak(String gone) {
        Matcher tag = TAG.matcher(gone);
        return tag.matches() && tag.group(2).equalsIgnoreCase("br");
    }
}
