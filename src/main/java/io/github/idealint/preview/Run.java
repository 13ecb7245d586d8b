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
record Run(String text, Set<Style> styles, Optional<Severity> mark) {

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

    Run {
        text = Clean.of(text);
        styles = Set.copyOf(styles);
    }

    static Run plain(String text) {
        return new Run(text, Set.of(), Optional.empty());
    }

    static Run lineBreak() {
        return new Run(LINE_BREAK, EnumSet.of(Style.BREAK), Optional.empty());
    }

    Run unmarked() {
        return new Run(text, styles, Optional.empty());
    }

    Run without(Style style) {
        return new Run(
                text, styles.stream().filter(other -> other != style).collect(Collectors.toUnmodifiableSet()), mark);
    }

    boolean is(Style style) {
        return styles.contains(style);
    }

    boolean isBreak() {
        return is(Style.BREAK);
    }
}
