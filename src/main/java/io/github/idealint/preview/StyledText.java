package io.github.idealint.preview;

import io.github.idealint.diagnostic.Severity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters that look alike.
 *
 * @param text the characters, fit for HTML but not escaped
 * @param styles how they look
 * @param mark the worst that was found of them
 */
record StyledText(String text, Set<Style> styles, Optional<Severity> mark) {

    private static final String LINE_BREAK = "\n";

    /** How text can look. */
    enum Style {
        STRONG,
        EMPHASIS,
        CODE,
        UNDERLINED,
        STRUCK,
        SUBSCRIPT,
        SUPERSCRIPT,
        SMALL,
        /** No text, but the end of a line. */
        BREAK
    }

    StyledText {
        text = HtmlText.of(text);
        styles = Set.copyOf(styles);
    }

    static StyledText plain(String text) {
        return new StyledText(text, Set.of(), Optional.empty());
    }

    static StyledText lineBreak() {
        return new StyledText(LINE_BREAK, EnumSet.of(Style.BREAK), Optional.empty());
    }

    StyledText unmarked() {
        return new StyledText(text, styles, Optional.empty());
    }

    StyledText without(Style style) {
        return new StyledText(
                text, styles.stream().filter(other -> other != style).collect(Collectors.toUnmodifiableSet()), mark);
    }

    boolean is(Style style) {
        return styles.contains(style);
    }

    boolean isBreak() {
        return is(Style.BREAK);
    }
}
