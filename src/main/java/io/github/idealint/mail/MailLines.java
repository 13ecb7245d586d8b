package io.github.idealint.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a mail that are the page: without what others wrote, greetings, signatures and the foot of a mailing list.
 * Which depth of quoting holds the page is seen by headings and labels.
 */
final class MailLines {

    private static final Pattern MARK = Pattern.compile(
            "^={1,6}[^=].{0,300}=\\s*$|^#{1,6} +\\S|'''|\\*\\*[^*\\s][^*]{0,60}\\*\\*|^\\s*[*+-] ?[\\p{L}][\\p{L} /-]{1,30}:");
    private static final Pattern HEADING = Pattern.compile("^(?:={1,6}[^=].{0,300}|#{1,6} +\\S.{0,300})$");
    private static final Pattern ATTRIBUTION =
            Pattern.compile("^.{0,300}\\b(?:wrote|writes|schrieb|a écrit|escribió):\\s*$");
    private static final Pattern FOOT = Pattern.compile("^_{30,}\\s*$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^(?:many thanks|thanks|thank you|thx|cheers|(?:kind |best |warm )?regards|best|all the best|sincerely|bye)"
                    + "(?: (?:a lot|again|and|best|in advance|regards|so much|very much|wishes)){0,4}[,.!]{0,3}(?: \\p{L}{1,20}){0,2}$");
    private static final int LONGEST_CLOSING = 6;
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";

    private MailLines() {}

    /** The lines of the page among those of a mail. */
    static List<TracedText> ofPage(List<TracedText> lines, boolean isReply) {
        List<TracedText> unsigned = unsigned(lines);
        int depth = depth(unsigned);
        List<TracedText> own = withoutSignature(atDepth(unsigned, depth, isReply));
        return withoutClosing(withoutGreeting(own));
    }

    /** How well lines look like a page of ideas. */
    static long marks(List<TracedText> lines) {
        return lines.stream().filter(line -> MARK.matcher(line.text()).find()).count();
    }

    /** How deep a line is quoted. */
    static int depthOf(TracedText line) {
        return (int) line.text()
                .substring(0, quoting(line))
                .chars()
                .filter(c -> c == '>')
                .count();
    }

    /** A line without its quoting. */
    static TracedText unquoted(TracedText line) {
        int end = quoting(line);
        return end > 0 ? line.from(end) : line;
    }

    /** The length of the marks before a quoted line, each perhaps with a blank behind it. */
    private static int quoting(TracedText line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) == '>') {
            end += text.startsWith("> ", end) ? 2 : 1;
        }
        return end;
    }

    private static int depth(List<TracedText> lines) {
        TreeMap<Integer, Long> marks = new TreeMap<>();
        lines.forEach(line ->
                marks.merge(depthOf(line), MARK.matcher(unquoted(line).text()).find() ? 1L : 0L, Long::sum));
        return marks.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Integer, Long> depth) -> depth.getValue())
                        .thenComparing(depth -> -depth.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The lines of one depth; of the outermost, quotes stay unless the mail answers another, for they may be the page's. */
    private static List<TracedText> atDepth(List<TracedText> lines, int depth, boolean isReply) {
        boolean drops = depth > 0
                || isReply
                || lines.stream()
                        .anyMatch(line -> ATTRIBUTION.matcher(line.text()).matches());
        List<TracedText> own = new ArrayList<>();
        for (TracedText line : lines) {
            int deep = depthOf(line);
            if (deep == depth
                    && !(depth == 0 && drops && ATTRIBUTION.matcher(line.text()).matches())) {
                own.add(depth == 0 ? line : unquoted(line));
            } else if (deep > 0 && !drops) {
                own.add(line);
            }
        }
        return own;
    }

    /** Without the armour of OpenPGP (RFC 4880, section 7), which also puts dashes before dashes. */
    private static List<TracedText> unsigned(List<TracedText> lines) {
        int start = index(lines, SIGNED);
        if (start < 0) {
            return lines;
        }
        int text = start + 1;
        while (text < lines.size() && !lines.get(text).isBlank()) {
            text++;
        }
        int end = index(lines, SIGNATURE);
        return lines.subList(Math.min(text + 1, lines.size()), end > text ? end : lines.size()).stream()
                .map(line -> line.text().startsWith("- ") ? line.from(2) : line)
                .toList();
    }

    private static int index(List<TracedText> lines, String line) {
        return first(lines, text -> text.stripTrailing().equals(line)).orElse(-1);
    }

    /** The index of the first line with a text that is wanted. */
    private static OptionalInt first(List<TracedText> lines, Predicate<String> wanted) {
        return IntStream.range(0, lines.size())
                .filter(at -> wanted.test(lines.get(at).text()))
                .findFirst();
    }

    /** Without what follows two dashes and a blank, or a line that a mailing list draws. */
    private static List<TracedText> withoutSignature(List<TracedText> lines) {
        int end = first(
                        lines,
                        line -> line.equals("-- ")
                                || line.equals("--")
                                || FOOT.matcher(line).matches())
                .orElse(lines.size());
        return lines.subList(0, end);
    }

    /** Without what stands before the first heading. */
    private static List<TracedText> withoutGreeting(List<TracedText> lines) {
        int first = first(lines, line -> HEADING.matcher(line).matches()).orElse(0);
        boolean isPage = lines.subList(0, first).stream()
                .anyMatch(
                        line -> MARK.matcher(line.text()).find() || line.text().startsWith("---"));
        return isPage ? lines : lines.subList(first, lines.size());
    }

    /** Without the words that end a letter, and the name below them. */
    private static List<TracedText> withoutClosing(List<TracedText> lines) {
        List<TracedText> written = withoutLastBlanks(lines);
        int last = written.size();
        for (int at = last - 1; at > 0 && at >= last - LONGEST_CLOSING; at--) {
            if (lines.get(at - 1).isBlank()
                    && CLOSING.matcher(lines.get(at).text().strip()).matches()) {
                return marks(lines.subList(at, last)) == 0 ? withoutLastBlanks(lines.subList(0, at)) : lines;
            }
        }
        return written;
    }

    private static List<TracedText> withoutLastBlanks(List<TracedText> lines) {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        return lines.subList(0, last);
    }
}
