package io.github.idealint.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Text as a reader sees it, each character with its place in the source: comments are gone, entities are characters,
 * lines are joined by a blank. Rules search the text and get the range as the author wrote it.
 */
public final class Passage {

    /** Of a passage that is written as it reads: then its characters stand one beside the other, from the origin on. */
    static final int[] AS_WRITTEN = {};

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int origin;

    Passage(String text, int[] starts, int[] ends, int origin) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.origin = origin;
    }

    /** The characters of a range as they are written. */
    public static Passage of(SourceText source, TextRange range) {
        return new Passage(source.text(range), AS_WRITTEN, AS_WRITTEN, range.start());
    }

    /** The characters of a range after the edits that lie in it; the edits are in order and do not overlap. */
    public static Passage of(SourceText source, TextRange range, List<TextEdit> edits) {
        PassageBuilder builder = new PassageBuilder(range.start());
        int done = range.start();
        for (TextEdit edit : edits) {
            if (range.contains(edit.range()) && edit.range().start() >= done) {
                builder.copy(source, new TextRange(done, edit.range().start()));
                builder.put(edit.replacement(), edit.range());
                done = edit.range().end();
            }
        }
        return builder.copy(source, new TextRange(done, range.end())).build();
    }

    /** The passages one after another, with a blank between two of them. */
    public static Passage join(List<Passage> passages) {
        PassageBuilder builder = new PassageBuilder(passages.isEmpty() ? 0 : passages.get(0).origin);
        for (Passage passage : passages) {
            if (builder.length() > 0) {
                builder.put(" ", TextRange.at(builder.end()));
            }
            builder.append(passage);
        }
        return builder.build();
    }

    /** What a reader sees. */
    public String text() {
        return text;
    }

    /** Whether a reader sees nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the passage stands in the source, from its first character to its last. */
    public TextRange range() {
        return range(0, text.length());
    }

    /** Where the characters from {@code start} to before {@code end} of the text stand in the source. */
    public TextRange range(int start, int end) {
        if (start == end) {
            return TextRange.at(start < text.length() || start == 0 ? start(start) : end(start - 1));
        }
        return new TextRange(start(start), Math.max(start(start), end(end - 1)));
    }

    private boolean isAsWritten() {
        return starts.length == 0;
    }

    int start(int i) {
        return isAsWritten() ? origin + i : starts[i];
    }

    int end(int i) {
        return isAsWritten() ? origin + i + 1 : ends[i];
    }

    /** Where a match in the text stands in the source. */
    public TextRange range(MatchResult match) {
        return range(match.start(), match.end());
    }

    /** Where a group of a match in the text stands in the source. */
    public TextRange range(MatchResult match, int group) {
        return range(match.start(group), match.end(group));
    }

    /** The part of the passage from {@code start} to before {@code end} of its text. */
    public Passage part(int start, int end) {
        int first = range(start, start).start();
        boolean asWritten = isAsWritten() || isAsWritten(start, end, first);
        return new Passage(
                text.substring(start, end),
                asWritten ? AS_WRITTEN : Arrays.copyOfRange(starts, start, end),
                asWritten ? AS_WRITTEN : Arrays.copyOfRange(ends, start, end),
                first);
    }

    private boolean isAsWritten(int start, int end, int first) {
        int i = start;
        while (i < end && starts[i] == first + i - start && ends[i] == starts[i] + 1) {
            i++;
        }
        return i == end;
    }

    /** The passage without blanks at its ends. */
    public Passage trim() {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : part(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that
                && text.equals(that.text)
                && origin == that.origin
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + origin;
    }

    @Override
    public String toString() {
        return text;
    }
}
