package io.github.idealint.text;

import java.util.Arrays;

/** A passage while its characters are put together. */
final class PassageBuilder {

    private final StringBuilder text = new StringBuilder();
    private final int origin;
    private int[] starts = Passage.AS_WRITTEN;
    private int[] ends = Passage.AS_WRITTEN;

    PassageBuilder(int origin) {
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

    PassageBuilder copy(SourceText source, TextRange range) {
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
        for (int i = 0; i < passage.text().length(); i++) {
            put(passage.text().charAt(i), passage.start(i), passage.end(i));
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

    /**
     * What was put together, with at most so many combining marks in a row as a page may have: markup that was left out
     * between them does not make more of them.
     */
    Passage build() {
        return hasTooManyMarks() ? bounded() : whole();
    }

    private Passage bounded() {
        if (isAsWritten()) {
            spellOut();
        }
        PassageBuilder bounded = new PassageBuilder(origin);
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = isMark(at) ? run + 1 : 0;
            if (run <= Limits.MARKS_IN_A_ROW) {
                bounded.put(text.charAt(at), starts[at], ends[at]);
            }
        }
        return bounded.whole();
    }

    private boolean hasTooManyMarks() {
        int run = 0;
        for (int at = 0; at < text.length() && run <= Limits.MARKS_IN_A_ROW; at++) {
            run = isMark(at) ? run + 1 : 0;
        }
        return run > Limits.MARKS_IN_A_ROW;
    }

    /** Whether a character belongs to a mark; each half of a surrogate pair does. */
    private boolean isMark(int at) {
        boolean isSecondHalf = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return Printable.isCombiningMark(text.codePointAt(isSecondHalf ? at - 1 : at));
    }

    private Passage whole() {
        int length = isAsWritten() ? 0 : text.length();
        return new Passage(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), origin);
    }
}
