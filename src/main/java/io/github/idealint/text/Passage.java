package io.github.idealint.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/**
 * Text as a reader sees it, each character with its place in the source: comments are gone, entities are characters,
 * lines are joined by a blank. Rules search the text and get the range as the author wrote it.
 */
public final class Passage {

    /** Of a passage that is written as it reads: then its characters stand one beside the other, from the origin on. */
    private static final int[] AS_WRITTEN = {};

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int origin;

    private Passage(String text, int[] starts, int[] ends, int origin) {
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
        Builder builder = new Builder(range.start());
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
        Builder builder = new Builder(passages.isEmpty() ? 0 : passages.get(0).origin);
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

    private int start(int i) {
        return isAsWritten() ? origin + i : starts[i];
    }

    private int end(int i) {
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
        boolean asWritten =
                IntStream.range(start, end).allMatch(i -> start(i) == first + i - start && end(i) == start(i) + 1);
        return new Passage(
                text.substring(start, end),
                asWritten ? AS_WRITTEN : Arrays.copyOfRange(starts, start, end),
                asWritten ? AS_WRITTEN : Arrays.copyOfRange(ends, start, end),
                first);
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
        return part(start, end);
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

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final int origin;
        private int[] starts = AS_WRITTEN;
        private int[] ends = AS_WRITTEN;

        Builder(int origin) {
            this.origin = origin;
        }

        int length() {
            return text.length();
        }

        int end() {
            return length() == 0 || isAsWritten() ? origin + length() : ends[length() - 1];
        }

        private boolean isAsWritten() {
            return starts.length == 0;
        }

        /** Whether what is written from an offset on goes on as it began. */
        private boolean goesOn(int offset) {
            return isAsWritten() && offset == origin + length();
        }

        Builder copy(SourceText source, TextRange range) {
            if (goesOn(range.start())) {
                text.append(source.text(), range.start(), range.end());
                return this;
            }
            for (int i = range.start(); i < range.end(); i++) {
                put(source.text().charAt(i), i, i + 1);
            }
            return this;
        }

        void put(String shown, TextRange range) {
            for (int i = 0; i < shown.length(); i++) {
                put(shown.charAt(i), range.start(), range.end());
            }
        }

        void append(Passage passage) {
            for (int i = 0; i < passage.text.length(); i++) {
                put(passage.text.charAt(i), passage.start(i), passage.end(i));
            }
        }

        private void put(char shown, int start, int end) {
            int at = text.length();
            if (goesOn(start) && end == start + 1) {
                text.append(shown);
                return;
            }
            if (isAsWritten()) {
                spellOut();
            }
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at);
                ends = Arrays.copyOf(ends, 2 * at);
            }
            text.append(shown);
            starts[at] = start;
            ends[at] = end;
        }

        private void spellOut() {
            starts = new int[Math.max(32, 2 * length())];
            ends = new int[starts.length];
            for (int i = 0; i < length(); i++) {
                starts[i] = origin + i;
                ends[i] = origin + i + 1;
            }
        }

        Passage build() {
            int length = isAsWritten() ? 0 : text.length();
            return new Passage(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), origin);
        }
    }
}
