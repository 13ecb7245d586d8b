package io.github.idealint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference of two texts for people to read: the hunks of a unified diff (POSIX, diff -u) with three lines of context,
 * without its head, which names the files.
 *
 * @param before the lines of the old text
 * @param after the lines of the new text
 */
public record UnifiedDiff(List<String> before, List<String> after) {

    private static final int CONTEXT = 3;
    private static final int HEAD = 2;

    /** Finding the fewest changed lines may take the square of their number. */
    private static final int MOST_COMPARED = 2_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    public UnifiedDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Of two texts; how their lines end plays no part. */
    public static UnifiedDiff of(String before, String after) {
        return new UnifiedDiff(lines(before), lines(after));
    }

    private static List<String> lines(String text) {
        return LINE_END.splitAsStream(text).toList();
    }

    /** The hunks: each a line that begins with {@code @@}, then lines that begin with a blank, {@code -} or {@code +}. */
    public List<String> hunks() {
        int first = common(false, Math.min(before.size(), after.size()));
        int last = common(true, Math.min(before.size(), after.size()) - first);
        List<String> old = before.subList(first, before.size() - last);
        List<String> fresh = after.subList(first, after.size() - last);
        Patch<String> patch = old.size() + fresh.size() > MOST_COMPARED ? whole(first, old, fresh) : patch();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff("", "", before, patch, CONTEXT);
        return lines.isEmpty() ? List.of() : List.copyOf(lines.subList(HEAD, lines.size()));
    }

    private Patch<String> patch() {
        return DiffUtils.diff(before, after);
    }

    private static Patch<String> whole(int first, List<String> old, List<String> fresh) {
        Patch<String> patch = new Patch<>();
        patch.addDelta(new ChangeDelta<>(new Chunk<>(first, old), new Chunk<>(first, fresh)));
        return patch;
    }

    /** How many lines both have in common at their beginning or at their end. */
    private int common(boolean atEnd, int most) {
        int count = 0;
        while (count < most && line(before, count, atEnd).equals(line(after, count, atEnd))) {
            count++;
        }
        return count;
    }

    private static String line(List<String> lines, int index, boolean fromEnd) {
        return lines.get(fromEnd ? lines.size() - 1 - index : index);
    }
}
