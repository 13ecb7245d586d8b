package io.github.idealint.revision;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The links on lines that have changed; all of a file that git did not know, or not by its lines.
 *
 * @param changed the numbers, from 1, of lines that are new, by the paths of the pages' files
 */
record ChangedLines(Map<String, BitSet> changed) implements LinkScope {

    private static final Pattern COMPRESSED = Pattern.compile("\\.(?:gz|bz2)$");

    ChangedLines {
        changed = Map.copyOf(changed);
    }

    @Override
    public Predicate<TextRange> on(SourceText page) {
        BitSet lines = changed.get(page.path());
        if (lines == null || COMPRESSED.matcher(page.path()).find()) {
            return range -> true;
        }
        if (!page.isInFile()) { // Its lines are those of an issue.
            return range -> !lines.isEmpty();
        }
        if (page.title().isPresent()) {
            return range -> touch(
                    lines,
                    page.positionOf(range.start()).line(),
                    page.positionOf(range.end()).line());
        }
        int[] ends = lineEnds(page.text());
        return range -> touch(lines, line(ends, range.start()), line(ends, Math.max(range.start(), range.end() - 1)));
    }

    /** Whether one of some lines, the last one included, is among others. */
    private static boolean touch(BitSet lines, int first, int last) {
        int next = lines.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    /** Git knows one line end only. */
    private static int[] lineEnds(String text) {
        int[] ends = new int[(int) text.chars().filter(c -> c == '\n').count()];
        int at = -1;
        for (int i = 0; i < ends.length; i++) {
            at = text.indexOf('\n', at + 1);
            ends[i] = at;
        }
        return ends;
    }

    private static int line(int[] ends, int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return (found >= 0 ? found : -found - 1) + 1;
    }
}
