package io.github.idealint.revision;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.revision.DiffReader.Lines;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The links on lines that have changed; all of a file that git does not know yet, or not by its lines.
 *
 * @param prefix the way from the repository's root to the build's
 * @param tracked files that git knows, by their paths from the repository's root
 * @param changed the lines that are new, by the same paths
 */
record ChangedLines(Path prefix, Set<String> tracked, Map<String, Lines> changed) implements LinkScope {

    private static final Pattern COMPRESSED = Pattern.compile("\\.(?:gz|bz2)$");
    private static final Lines NONE = new Lines(new BitSet());

    ChangedLines {
        tracked = Set.copyOf(tracked);
        changed = Map.copyOf(changed);
    }

    @Override
    public Predicate<TextRange> on(SourceText page) {
        Path path = prefix.resolve(page.path()).normalize();
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        if (!tracked.contains(name) || COMPRESSED.matcher(name).find()) {
            return range -> true;
        }
        Lines lines = changed.getOrDefault(name, NONE);
        if (page.title().isPresent()) {
            return range -> lines.touch(
                    page.positionOf(range.start()).line(),
                    page.positionOf(range.end()).line());
        }
        int[] ends = lineEnds(page.text());
        return range -> lines.touch(line(ends, range.start()), line(ends, Math.max(range.start(), range.end() - 1)));
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
