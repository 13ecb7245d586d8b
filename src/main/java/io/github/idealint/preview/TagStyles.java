package io.github.idealint.preview;

import io.github.idealint.preview.StyledText.Style;
import io.github.idealint.text.LetterCase;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles that HTML tags give to text. Each lasts to its end tag; without one, to the end of the block, or on through
 * the blocks that follow (HTML, "Reconstruct the active formatting elements").
 */
final class TagStyles {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]{1,10})\\b.*", Pattern.DOTALL);
    private static final Map<String, Style> BY_NAME = Map.ofEntries(
            Map.entry("b", Style.STRONG),
            Map.entry("strong", Style.STRONG),
            Map.entry("i", Style.EMPHASIS),
            Map.entry("em", Style.EMPHASIS),
            Map.entry("cite", Style.EMPHASIS),
            Map.entry("var", Style.EMPHASIS),
            Map.entry("code", Style.CODE),
            Map.entry("tt", Style.CODE),
            Map.entry("kbd", Style.CODE),
            Map.entry("samp", Style.CODE),
            Map.entry("u", Style.UNDERLINED),
            Map.entry("ins", Style.UNDERLINED),
            Map.entry("s", Style.STRUCK),
            Map.entry("strike", Style.STRUCK),
            Map.entry("del", Style.STRUCK),
            Map.entry("sub", Style.SUBSCRIPT),
            Map.entry("sup", Style.SUPERSCRIPT),
            Map.entry("small", Style.SMALL));

    /** Tags that go on in the next block if nothing ends them (HTML, "Formatting"). */
    private static final Set<String> LASTING =
            Set.of("b", "code", "em", "i", "s", "small", "strike", "strong", "tt", "u");

    private final Map<String, Integer> open = new HashMap<>();

    /** Opens or closes a style, if the markup is a tag of one; any other markup, such as a comment, changes nothing. */
    void apply(String markup) {
        Matcher tag = TAG.matcher(markup);
        Style style = tag.matches() ? BY_NAME.get(LetterCase.lower(tag.group(2))) : null;
        if (style != null) {
            int change = tag.group(1).isEmpty() ? 1 : -1;
            String name = LetterCase.lower(tag.group(2));
            open.put(name, Math.max(0, open.getOrDefault(name, 0) + change));
        }
    }

    /** Ends what does not last longer than a block. */
    void endBlock() {
        open.keySet().retainAll(LASTING);
    }

    /** The open styles and some more. */
    Set<Style> and(Set<Style> more) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(more);
        open.forEach((name, count) -> {
            if (count > 0) {
                styles.add(BY_NAME.get(name));
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
