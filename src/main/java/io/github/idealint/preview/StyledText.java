package io.github.idealint.preview;

import io.github.idealint.diagnostic.Severity;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text of one style.
 *
 * @param text the text, fit for HTML but not escaped
 * @param styles its styles
 * @param mark the severity of the worst finding about it
 */
record StyledText(String text, Set<Style> styles, Optional<Severity> mark) {

    private static final String LINE_BREAK = "\n";
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED_REFERENCES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    /** A style, each an element of HTML. */
    enum Style {
        STRONG,
        EMPHASIS,
        CODE,
        UNDERLINED,
        STRUCK,
        SUBSCRIPT,
        SUPERSCRIPT,
        SMALL,
        /** A line break instead of text. */
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

    StyledText with(Set<Style> more) {
        return new StyledText(
                text, Stream.concat(styles.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()), mark);
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

    /** The same with its character references decoded: all decimal ones, and the named ones for characters of markup. */
    StyledText decoded() {
        return new StyledText(
                REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match))), styles, mark);
    }

    private static String character(MatchResult reference) {
        if (reference.group(1) == null) {
            return NAMED_REFERENCES.getOrDefault(reference.group(2), reference.group());
        }
        int codePoint = Integer.parseInt(reference.group(1));
        return Character.isValidCodePoint(codePoint) && codePoint >= ' '
                ? Character.toString(codePoint)
                : reference.group();
    }
}
