package io.github.idealint.markup.markdown;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkType;

/** Finds addresses in running text (GitHub Flavored Markdown, autolinks). */
final class BareLinks {

    private static final LinkExtractor ADDRESSES =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL)).build();
    private static final Pattern START = Pattern.compile("(?i)(?<![a-z0-9])(?:https?|ftp)://");
    private static final String ENDS = "<>\"`|]\\";
    private static final String MARKS = "*_~";
    private static final String TRAILING = MARKS + "?!.,:;'";

    private BareLinks() {}

    /** The addresses in a text, where they stand in the page. */
    static List<TextRange> in(Passage text) {
        return text.text().contains("://")
                ? StreamSupport.stream(ADDRESSES.extractLinks(text.text()).spliterator(), false)
                        .map(link -> text.range(link.getBeginIndex(), link.getEndIndex()))
                        .toList()
                : List.of();
    }

    /** The stars, underscores and tildes inside addresses: GitHub reads them as part of these, and as no markup. */
    static void marksInside(String text, IntConsumer marks) {
        Matcher start = START.matcher(text);
        int from = 0;
        while (from < text.length() && start.find(from)) {
            int end = end(text, start.end());
            for (int i = start.end(); i < trimmed(text, start.end(), end); i++) {
                if (MARKS.indexOf(text.charAt(i)) >= 0) {
                    marks.accept(i);
                }
            }
            from = Math.max(end, start.end());
        }
    }

    private static int end(String text, int from) {
        int open = 0;
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ' && ENDS.indexOf(text.charAt(at)) < 0) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (open < 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static int trimmed(String text, int from, int end) {
        int to = end;
        while (to > from && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }
}
