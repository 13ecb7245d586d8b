package io.github.idealint.markup.markdown;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the tags of site generators, which no reader sees and whose results no file tells: those of Liquid (Jekyll) and
 * Hugo, and the attributes of kramdown.
 */
final class SiteTags {

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
                .collect(Collectors.groupingBy(tag -> source.lineAt(tag.start()), TreeMap::new, Collectors.toList()));
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
