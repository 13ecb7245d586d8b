package io.github.idealint.markup.markdown;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page made ready for commonmark-java; source and sane text have the same length, so that offsets hold in both.
 *
 * @param source the page as its author wrote it
 * @param sane what commonmark-java reads: neither byte order mark, front matter nor the tags of site generators, and
 *     nothing that it would divide though GitHub does not
 * @param front the front matter
 * @param tags the tags of site generators inside lines
 * @param tagLines the lines that hold nothing else
 */
record MarkdownDraft(
        SourceText source, String sane, Optional<FrontMatter> front, List<TextRange> tags, List<TextRange> tagLines) {

    /** Begins and ends no markup. */
    private static final char INERT = 'x';

    private static final char ESCAPABLE = '/';

    MarkdownDraft {
        tags = List.copyOf(tags);
        tagLines = List.copyOf(tagLines);
    }

    static MarkdownDraft of(SourceText source) {
        char[] sane = source.text().toCharArray();
        BareLinks.marksInside(source.text(), offset -> sane[offset] = INERT);
        escapedPipes(sane);
        if (source.hasByteOrderMark()) {
            // A line of its own: a blank would indent the first line.
            sane[0] = '\n';
        }
        Optional<FrontMatter> front = FrontMatter.of(source);
        int start = front.map(matter -> matter.data().range().end()).orElse(0);
        front.ifPresent(matter -> fill(sane, matter.data().range(), ' '));
        List<TextRange> tags = new ArrayList<>();
        List<TextRange> lines = new ArrayList<>();
        for (TextRange tag : SiteTags.in(source, start)) {
            fill(sane, tag, INERT);
            tags.add(tag);
        }
        for (TextRange line : SiteTags.alone(source, tags)) {
            fill(sane, line, ' ');
            lines.add(line);
        }
        return new MarkdownDraft(source, new String(sane), front, tags, lines);
    }

    private static void fill(char[] text, TextRange range, char filler) {
        for (int i = range.start(); i < range.end(); i++) {
            text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : filler;
        }
    }

    /** The tables of commonmark-java drop the backslash, and lose count of what stands behind it. */
    private static void escapedPipes(char[] text) {
        for (int i = 1; i < text.length; i++) {
            if (text[i] == '|' && text[i - 1] == '\\') {
                text[i] = ESCAPABLE;
            }
        }
    }
}
