package io.github.idealint.markup.markdown;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** The same page, of which commonmark-java does not see some lines: their comments would end lists. */
    MarkdownDraft without(List<TextRange> lines) {
        char[] blanked = sane.toCharArray();
        lines.forEach(line -> fill(blanked, line, ' '));
        return new MarkdownDraft(source, new String(blanked), front, tags, tagLines);
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

    /**
     * Finds the tags of site generators, which no reader sees and whose results no file tells: those of Liquid (Jekyll) and
     * Hugo, and the attributes of kramdown.
     */
    static final class SiteTags {

        private static final Pattern TAG = Pattern.compile(
                "\\{%(?:(?!\\{%|%})[^\\r\\n]){0,500}+%}|\\{\\{(?:(?!\\{\\{|}})[^\\r\\n]){0,500}+}}"
                        + "|\\{:[ \\t]{0,9}(?:toc|[.#][^{}\\r\\n]{1,200}|[\\w-]{1,30}=[^{}\\r\\n]{1,200})}"
                        + "|(?<=[ \\t])\\{#[\\w-]{1,100}}(?=[ \\t]*+$)",
                Pattern.MULTILINE);

        private SiteTags() {}

        /** The tags behind an offset, by place. */
        static List<TextRange> in(SourceText source, int from) {
            return TAG.matcher(source.text())
                    .region(from, source.text().length())
                    .results()
                    .map(match -> new TextRange(match.start(), match.end()))
                    .toList();
        }

        /** The lines that hold tags and nothing else. */
        static List<TextRange> alone(SourceText source, List<TextRange> tags) {
            Map<Integer, List<TextRange>> byLine = tags.stream()
                    .collect(Collectors.groupingBy(
                            tag -> source.lineAt(tag.start()), TreeMap::new, Collectors.toList()));
            return byLine.entrySet().stream()
                    .filter(line -> isAlone(source, line.getKey(), line.getValue()))
                    .map(line -> line(source, line.getKey()))
                    .toList();
        }

        private static TextRange line(SourceText source, int number) {
            TextRange line = source.line(number);
            return number == 1 && source.hasByteOrderMark() ? new TextRange(1, line.end()) : line;
        }

        private static boolean isAlone(SourceText source, int line, List<TextRange> tags) {
            int done = line(source, line).start();
            for (TextRange tag : tags) {
                if (!source.text().substring(done, tag.start()).isBlank()) {
                    return false;
                }
                done = tag.end();
            }
            return source.text().substring(done, source.line(line).end()).isBlank();
        }
    }
}
