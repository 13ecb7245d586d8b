package io.github.idealint.report;

import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hashes by which GitHub's code scanning recognises lines that have moved ({@code primaryLocationLineHash}): of the hundred
 * characters from the start of the line, without blanks and tabs and with line feeds as line ends, and then a count that
 * distinguishes equal ones. GitHub's upload action computes the same for reports that have none (github/codeql-action,
 * {@code src/fingerprints.ts}), but an upload through the API does not. In a file that holds many pages the title of the page
 * follows the count, since two pages may have the same lines.
 */
final class LineHashes {

    private static final int WINDOW = 100;
    private static final long BASE = 37;
    private static final char END = '\uFFFF';

    private LineHashes() {}

    /** The hash of each line of a text, in order. */
    static List<String> of(SourceText source) {
        String title = source.title().map(name -> ":" + name).orElse("");
        List<Integer> starts = new ArrayList<>(List.of(0));
        char[] squeezed = squeezed(source.text(), starts);
        Map<String, Integer> seen = new HashMap<>();
        List<String> hashes = new ArrayList<>(starts.size());
        for (int start : starts) {
            String hash = Long.toHexString(hash(squeezed, start));
            hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum) + title);
        }
        return hashes;
    }

    private static char[] squeezed(String text, List<Integer> starts) {
        StringBuilder squeezed = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' || c == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
            if (lineEnd) {
                squeezed.append('\n');
                starts.add(squeezed.length());
            } else if (c != ' ' && c != '\t' && c != '\n') {
                squeezed.append(c);
            }
        }
        char[] ended = squeezed.append(END).toString().toCharArray();
        return Arrays.copyOf(ended, ended.length + WINDOW);
    }

    private static long hash(char[] text, int start) {
        long hash = 0;
        for (int i = start; i < start + WINDOW; i++) {
            hash = BASE * hash + text[i];
        }
        return hash;
    }
}
