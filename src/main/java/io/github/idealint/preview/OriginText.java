package io.github.idealint.preview;

import io.github.idealint.preview.RenderedBlock.Origin;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text put together of pieces of pages; each character knows where it comes from. */
final class OriginText {

    private final String text;
    private final TextOrigin[] pieces;
    private final int[] offsets;

    /**
     * What characters of one inclusion of a page have in common.
     *
     * @param source the page
     * @param calls the inclusions that lead to it, the outermost first
     */
    record TextOrigin(SourceText source, List<Origin> calls) {

        TextOrigin {
            calls = List.copyOf(calls);
        }
    }

    private OriginText(String text, TextOrigin[] pieces, int[] offsets) {
        this.text = text;
        this.pieces = pieces;
        this.offsets = offsets;
    }

    String text() {
        return text;
    }

    /** The piece that the character at an offset belongs to. */
    TextOrigin piece(int at) {
        return pieces[at];
    }

    /** Where the character at an offset stands on its page. */
    int offset(int at) {
        return offsets[at];
    }

    /** Where a range comes from: its places on each page, and the inclusions that put them there. */
    List<Origin> origins(TextRange range) {
        List<Origin> origins = new ArrayList<>();
        int start = range.start();
        for (int at = start; at < range.end(); at++) {
            boolean ends = at + 1 == range.end() || pieces[at + 1] != pieces[at];
            if (ends) {
                int first = offsets[start];
                origins.add(new Origin(pieces[at].source(), new TextRange(first, Math.max(first, offsets[at] + 1))));
                origins.addAll(pieces[at].calls());
                start = at + 1;
            }
        }
        return origins.stream().distinct().toList();
    }

    /** Puts a text together. */
    static final class OriginBuilder {

        private final StringBuilder text = new StringBuilder();
        private TextOrigin[] pieces = new TextOrigin[256];
        private int[] offsets = new int[256];

        int length() {
            return text.length();
        }

        OriginBuilder add(char character, TextOrigin piece, int offset) {
            if (text.length() == offsets.length) {
                pieces = Arrays.copyOf(pieces, 2 * pieces.length);
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            pieces[text.length()] = piece;
            offsets[text.length()] = offset;
            text.append(character);
            return this;
        }

        OriginBuilder add(String inserted, TextOrigin piece, int offset) {
            inserted.chars().forEach(character -> add((char) character, piece, offset));
            return this;
        }

        OriginBuilder add(OriginText other, int start, int end) {
            for (int at = start; at < end; at++) {
                add(other.text.charAt(at), other.pieces[at], other.offsets[at]);
            }
            return this;
        }

        OriginText build() {
            return new OriginText(text.toString(), pieces, offsets);
        }
    }
}
