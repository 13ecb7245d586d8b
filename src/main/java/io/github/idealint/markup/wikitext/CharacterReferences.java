package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringEscapeUtils;

/** Turns character references into characters (HTML 4.01, 24). */
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));");

    private CharacterReferences() {}

    /** An edit for each known reference in a range, except where there is no text. */
    static List<TextEdit> in(String text, TextRange range, BitSet closed) {
        List<TextEdit> edits = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text).region(range.start(), range.end());
        while (reference.find()) {
            if (!closed.get(reference.start())) {
                TextRange place = new TextRange(reference.start(), reference.end());
                meaning(reference).ifPresent(meant -> edits.add(TextEdit.replace(place, meant)));
            }
        }
        return edits;
    }

    private static Optional<String> meaning(Matcher reference) {
        if (reference.group(1) != null) {
            return character(Integer.parseInt(reference.group(1)));
        }
        if (reference.group(2) != null) {
            return character(Integer.parseInt(reference.group(2), 16));
        }
        return named(reference.group());
    }

    private static Optional<String> character(int codePoint) {
        boolean shown = codePoint >= ' ' && codePoint <= Character.MAX_CODE_POINT
                || codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r';
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return shown && !surrogate ? Optional.of(Character.toString(codePoint)) : Optional.empty();
    }

    // Deprecated in favour of a library of its own; Sweble brings this one along.
    @SuppressWarnings("deprecation")
    private static Optional<String> named(String reference) {
        String meant = StringEscapeUtils.unescapeHtml4(reference);
        return meant.equals(reference) ? Optional.empty() : Optional.of(meant);
    }
}
