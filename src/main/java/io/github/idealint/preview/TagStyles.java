package io.github.idealint.preview;

import io.github.idealint.preview.StyledText.Style;
import io.github.idealint.text.LetterCase;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles that HTML tags give to the text of one block. Each lasts to its end tag, or else to the end of the block. */
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

    /** Opens or closes a style, if the markup is a tag of one; any other markup, such as a comment, changes nothing. */
    void apply(String markup) {
        Matcher tag = TAG.matcher(markup);
        Style style = tag.matches() ? BY_NAME.get(LetterCase.lower(tag.group(2))) : null;
        if (style != null) {
            int change = tag.group(1).isEmpty() ? 1 : -1;
            open.put(style, Math.max(0, open.getOrDefault(style, 0) + change));
        }
    }

    /** The open styles and some more. */
    Set<Style> and(Set<Style> more) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(more);
        open.forEach((style, count) -> {
            if (count > 0) {
                styles.add(style);
            }
        });
        return styles;
    }

    /** Whether the markup is a line break. */
    static boolean isLineBreak(String markup) {
        Matcher tag = TAG.matcher(markup);
        return tag.matches() && tag.group(2).equalsIgnoreCase("br");
    }
}
