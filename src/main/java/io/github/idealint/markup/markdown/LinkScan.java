package io.github.idealint.markup.markdown;

import io.github.idealint.text.TextRange;

/** Finds the ends of the parts of a link in its source (CommonMark 0.31, links). */
final class LinkScan {

    private LinkScan() {}

    /** Where the bracket stands that closes a label, given where the label begins. */
    static int closing(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ']') {
            at += step(text, at);
        }
        return at;
    }

    /** The target that begins behind an offset and blanks, without angle brackets around it. */
    static TextRange target(String text, int from) {
        int start = behindBlanks(text, from);
        if (text.startsWith("<", start)) {
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != '>') {
                end += step(text, end);
            }
            return new TextRange(start + 1, Math.min(end, text.length()));
        }
        return new TextRange(start, bareEnd(text, start));
    }

    private static int bareEnd(String text, int start) {
        int open = 0;
        int at = start;
        while (at < text.length() && !isBlankOrControl(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == ')' && open == 0) {
                return at;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += step(text, at);
        }
        return Math.min(at, text.length());
    }

    private static boolean isBlankOrControl(char c) {
        return c <= ' ' || c == '\u007F';
    }

    /** A backslash takes the punctuation behind it along. */
    private static int step(String text, int at) {
        boolean escape =
                text.charAt(at) == '\\' && at + 1 < text.length() && TextReader.isEscapable(text.charAt(at + 1));
        return escape ? 2 : 1;
    }

    /** Behind blanks and at most a line end, and behind the marks of quotes on the next line. */
    private static int behindBlanks(String text, int from) {
        int at = from;
        boolean nextLine = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            nextLine |= c == '\n' || c == '\r';
            if (c > ' ' && !(nextLine && c == '>')) {
                break;
            }
            at++;
        }
        return at;
    }
}
