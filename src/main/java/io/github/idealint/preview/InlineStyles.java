package io.github.idealint.preview;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Inline.Emphasis.Weight;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.preview.StyledText.Style;
import io.github.idealint.text.TextRange;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles that quotes and code give to the characters of a page, and the quotes that are apostrophes (Parser::doQuotes). */
final class InlineStyles {

    private static final int STRONG_QUOTES = 3;
    private static final Pattern END_OF_PIECE = Pattern.compile("\\|\\||]]");
    private static final Pattern CODE =
            Pattern.compile("(?i)<(?:code|tt|kbd|samp|source|syntaxhighlight)\\b.*", Pattern.DOTALL);

    private final Outline outline;
    private final String text;
    private final Map<Style, BitSet> styled = new EnumMap<>(Style.class);
    private final BitSet apostrophes = new BitSet();

    private InlineStyles(Outline outline) {
        this.outline = outline;
        this.text = outline.source().text();
    }

    static InlineStyles of(Outline outline) {
        InlineStyles styles = new InlineStyles(outline);
        outline.inlines().forEach(styles::style);
        outline.unclosed().stream()
                .filter(open -> open.kind() == Unclosed.Kind.EMPHASIS)
                .forEach(open -> styles.styleToLineEnd(open.opening()));
        return styles;
    }

    /** The styles of the character at an offset. */
    Set<Style> at(int offset) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styled.forEach((style, where) -> {
            if (where.get(offset)) {
                styles.add(style);
            }
        });
        return styles;
    }

    /** Whether the first of the quotes at an offset is shown. */
    boolean isApostrophe(int offset) {
        return apostrophes.get(offset);
    }

    private void style(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            apostrophes(emphasis);
            if (emphasis.weight() != Weight.STRONG) {
                style(Style.EMPHASIS, emphasis.content());
            }
            if (emphasis.weight() != Weight.LIGHT) {
                style(Style.STRONG, emphasis.content());
            }
        } else if (inline instanceof Inline.Verbatim verbatim
                && CODE.matcher(text)
                        .region(verbatim.range().start(), verbatim.content().start())
                        .matches()) {
            style(Style.CODE, verbatim.content());
        }
    }

    /** Of three quotes against two, one is an apostrophe: {@code ''Summary:'''}. */
    private void apostrophes(Inline.Emphasis emphasis) {
        int opening = emphasis.content().start() - emphasis.range().start();
        int closing = emphasis.range().end() - emphasis.content().end();
        if (opening > closing && closing == STRONG_QUOTES - 1) {
            apostrophes.set(emphasis.range().start());
        } else if (closing > opening && opening == STRONG_QUOTES - 1) {
            apostrophes.set(emphasis.content().end());
            style(
                    Style.EMPHASIS,
                    new TextRange(emphasis.content().end(), emphasis.content().end() + 1));
        }
    }

    /** Quotes without a partner style the rest of their line, or of their cell or link. */
    private void styleToLineEnd(TextRange quotes) {
        int end = outline.source().line(outline.source().lineAt(quotes.start())).end();
        Matcher stop = END_OF_PIECE.matcher(text).region(quotes.end(), Math.max(quotes.end(), end));
        TextRange rest = new TextRange(quotes.end(), stop.find() ? stop.start() : Math.max(quotes.end(), end));
        if (quotes.length() != STRONG_QUOTES) {
            style(Style.EMPHASIS, rest);
        }
        if (quotes.length() >= STRONG_QUOTES) {
            style(Style.STRONG, rest);
        }
    }

    private void style(Style style, TextRange range) {
        styled.computeIfAbsent(style, key -> new BitSet()).set(range.start(), range.end());
    }
}
