package io.github.idealint.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines that mail programs broke, so that an item of a list is one line again. A program breaks a line only where
 * the next word would not fit any more, so a line that had room for it ended where its author wanted. People who break lines
 * themselves indent what belongs to an item.
 */
final class Unwrapping {

    private static final int USUAL_WIDTH = 72;
    private static final int WIDEST = 100;

    /** No author writes paragraphs of more characters. */
    private static final int LONGEST = 5_000;

    private static final Pattern NEW = Pattern.compile(
            "^\\s*(?:[*+-]\\s|[*#:;]+(?:\\s|$)|[*#:;]*\\*\\s|\\d{1,3}[.)]\\s|[={|}!<>]|'''|\\*\\*|```|~~~|\\{\\{|__|---|\\p{Lu}[\\p{L} /-]{1,30}:(?:\\s|$))");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[*#:;]+|[-+]|\\d{1,3}[.)])(?=\\s|$)");
    private static final Pattern BARE = Pattern.compile("^\\s*(?:[*#:;]+|[-+]|\\d{1,3}[.)])\\s*$");
    private static final Pattern CLOSED = Pattern.compile("^(?:[|{}!]|```|~~~|---|<).*$|^#{1,6} .{1,40}$");
    private static final Pattern OPEN_HEADING = Pattern.compile("^(={1,6})\\s*[^=\\s].{0,300}$");
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~)|^<pre");
    private static final Pattern FENCE_END = Pattern.compile("^\\s{0,3}(?:```|~~~)|</pre>");

    private Unwrapping() {}

    /** Joins lines that RFC 3676 marks as flowing: those that end with a blank, in the same depth of quoting. */
    static List<TracedText> flowed(List<TracedText> lines, boolean deletesSpaces) {
        List<TracedText> joined = new ArrayList<>();
        boolean flows = false;
        int depth = 0;
        for (TracedText line : lines) {
            int deep = MailLines.depthOf(line);
            TracedText unstuffed = deep == 0 && line.text().startsWith(" ") ? line.from(1) : line;
            boolean isSignature = MailLines.unquoted(line).text().equals("-- ");
            if (flows
                    && deep == depth
                    && !isSignature
                    && !line.isBlank()
                    && joined.get(joined.size() - 1).length() <= LONGEST) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).plus(MailLines.unquoted(unstuffed)));
            } else {
                joined.add(unstuffed);
            }
            flows = line.text().endsWith(" ") && !isSignature;
            depth = deep;
            if (flows && deletesSpaces) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last).part(0, joined.get(last).length() - 1));
            }
        }
        return joined;
    }

    /** Joins lines that were broken where the next word would not have fitted. */
    static List<TracedText> of(List<TracedText> lines) {
        int width = width(lines);
        List<TracedText> joined = new ArrayList<>();
        TracedText before = TracedText.EMPTY;
        boolean isCode = false;
        for (TracedText line : lines) {
            boolean goesOn = !isCode && !joined.isEmpty() && goesOn(joined.get(joined.size() - 1), before, line, width);
            if (goesOn) {
                int last = joined.size() - 1;
                TracedText head = joined.get(last).stripTrailing();
                int start = line.length() - line.text().stripLeading().length();
                joined.set(
                        last,
                        head.plus(TracedText.at(line.places()[start], " ")).plus(line.from(start)));
            } else {
                joined.add(line);
                isCode = isCode
                        ? !FENCE_END.matcher(line.text()).find()
                        : FENCE.matcher(line.text()).lookingAt() && !line.text().contains("</pre>");
            }
            before = line;
        }
        return joined;
    }

    /** The longest line that could have been broken. */
    private static int width(List<TracedText> lines) {
        return lines.stream()
                .filter(line -> line.text().strip().lastIndexOf(' ') > USUAL_WIDTH / 2)
                .mapToInt(line -> line.text().stripTrailing().length())
                .max()
                .orElse(USUAL_WIDTH);
    }

    /**
     * Whether a line goes on with one before.
     *
     * @param whole the one before, joined so far
     * @param before the last piece of it
     */
    private static boolean goesOn(TracedText whole, TracedText before, TracedText line, int width) {
        if (before.isBlank() || line.isBlank() || whole.length() > LONGEST) {
            return false;
        }
        if (isOpenHeading(whole.text()) && line.text().stripTrailing().endsWith("=")) {
            return true;
        }
        if (BARE.matcher(whole.text()).matches()) {
            return !ITEM.matcher(line.text()).lookingAt();
        }
        if (line.text().startsWith("  ")
                && ITEM.matcher(whole.text()).lookingAt()
                && !NEW.matcher(line.text()).lookingAt()) {
            return true;
        }
        String text = line.text().strip();
        int blank = text.indexOf(' ');
        int word = blank < 0 ? text.length() : blank;
        boolean isFull = width <= WIDEST && before.text().stripTrailing().length() + 1 + word > width;
        return isFull
                && !NEW.matcher(line.text()).lookingAt()
                && !CLOSED.matcher(whole.text()).lookingAt()
                && !isIndented(whole, line);
    }

    private static boolean isOpenHeading(String text) {
        Matcher heading = OPEN_HEADING.matcher(text.stripTrailing());
        return heading.matches() && !text.stripTrailing().endsWith("=");
    }

    /** What is indented and belongs to no item is shown as it is written. */
    private static boolean isIndented(TracedText whole, TracedText line) {
        return line.text().startsWith(" ") && !ITEM.matcher(whole.text()).lookingAt();
    }
}
