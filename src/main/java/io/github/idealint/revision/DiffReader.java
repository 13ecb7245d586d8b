package io.github.idealint.revision;

import io.github.idealint.text.Printable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which lines a unified diff without context adds (git-diff, "Generating patch text with -p"). */
final class DiffReader {

    private static final Pattern HUNK =
            Pattern.compile("@@ -\\d++(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*", Pattern.DOTALL);
    private static final String NEW_NAME = "+++ ";

    private DiffReader() {}

    /**
     * Lines of a file.
     *
     * @param numbers their numbers, from 1
     */
    record Lines(BitSet numbers) {

        Lines {
            numbers = (BitSet) numbers.clone();
        }

        @Override
        public BitSet numbers() {
            return (BitSet) numbers.clone();
        }

        /** Whether one of some lines, the last one included, is among them. */
        boolean touch(int first, int last) {
            int next = numbers.nextSetBit(first);
            return next >= 0 && next <= last;
        }
    }

    /** The lines that are new, by the file's path from the repository's root. */
    static Map<String, Lines> read(String diff) {
        Map<String, BitSet> added = new HashMap<>();
        Iterator<String> lines = List.of(diff.split("\n")).iterator();
        BitSet current = new BitSet();
        while (lines.hasNext()) {
            String line = lines.next();
            Matcher hunk = HUNK.matcher(line);
            if (line.startsWith(NEW_NAME)) {
                current = added.computeIfAbsent(path(line), none -> new BitSet());
            } else if (hunk.matches()) {
                add(hunk, current);
                pass(lines, count(hunk.group(1)) + count(hunk.group(3)));
            }
        }
        Map<String, Lines> read = new HashMap<>();
        added.forEach((path, numbers) -> read.put(path, new Lines(numbers)));
        return read;
    }

    private static void add(Matcher hunk, BitSet lines) {
        int first = Integer.parseInt(hunk.group(2));
        lines.set(first, first + count(hunk.group(3)));
    }

    /** What the lines of a hunk contain is not read: a page may look like the head of another file. */
    private static void pass(Iterator<String> lines, int left) {
        for (int i = 0; i < left && lines.hasNext(); ) {
            i += lines.next().startsWith("\\") ? 0 : 1;
        }
    }

    private static int count(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** Git puts a tab behind names with blanks, and quotes names with the like of tabs and quotes. */
    private static String path(String line) {
        String name = line.substring(NEW_NAME.length());
        String plain = name.startsWith("\"") ? unquoted(name) : name.replaceFirst("\t$", "");
        return plain.startsWith("b/") ? plain.substring(2) : plain;
    }

    private static String unquoted(String name) {
        try {
            return name.substring(1, name.length() - 1).translateEscapes();
        } catch (IllegalArgumentException odd) {
            throw new GitException("git knows a file by the odd name " + Printable.of(name) + ".", odd);
        }
    }
}
