package io.github.idealint.preview;

import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What readers see of markup that nothing closes. */
final class OpenMarkup {

    /** The tag that boxes what follows. */
    static final Pattern PRE = Pattern.compile("(?i)<pre\\b[^<>]{0,500}>\\n?");

    private static final Pattern INCLUDEONLY = Pattern.compile("(?i)<includeonly\\b");
    private static final Pattern NOINCLUDE = Pattern.compile("(?i)<noinclude\\b");

    private OpenMarkup() {}

    /** What a view does not show: parts that are shown elsewhere, and what follows the opening of a comment or a part. */
    static TextRanges hidden(Outline outline, View view) {
        int end = outline.source().text().length();
        Stream<TextRange> swallowed = outline.unclosed().stream()
                .filter(open -> hides(open, outline.source().text(open.opening()), view))
                .map(open -> new TextRange(open.opening().start(), end));
        return new TextRanges(
                Stream.concat(outline.hidden(view).ranges().stream(), swallowed).toList());
    }

    private static boolean hides(Unclosed open, String opening, View view) {
        return open.kind() == Unclosed.Kind.COMMENT
                || open.kind() == Unclosed.Kind.TAG
                        && (view == View.PAGE ? INCLUDEONLY : NOINCLUDE)
                                .matcher(opening)
                                .lookingAt();
    }

    /** Where the text begins that a {@code <pre>} without an end boxes; empty if there is none. */
    static OptionalInt pre(Outline outline, TextRanges hidden) {
        return outline.unclosed().stream()
                .filter(open -> open.kind() == Unclosed.Kind.TAG && !hidden.overlap(open.opening()))
                .filter(open ->
                        PRE.matcher(outline.source().text(open.opening())).lookingAt())
                .mapToInt(open -> open.opening().start())
                .findFirst();
    }
}
