package io.github.idealint.mail;

import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text each of whose characters knows its place in the file: through all that is undone, a mail stays traceable.
 *
 * @param text the characters
 * @param places for each the offset of the byte in the file that it comes from
 */
record TracedText(String text, int[] places) {

    static final TracedText EMPTY = new TracedText("", new int[0]);

    /** Something that is not in the file, at the place of what follows it there. */
    static TracedText at(int place, String text) {
        int[] places = new int[text.length()];
        Arrays.fill(places, place);
        return new TracedText(text, places);
    }

    /** Texts one after another. */
    static TracedText of(List<TracedText> parts) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[parts.stream().mapToInt(TracedText::length).sum()];
        for (TracedText part : parts) {
            System.arraycopy(part.places, 0, places, text.length(), part.length());
            text.append(part.text);
        }
        return new TracedText(text.toString(), places);
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The characters from one to before another. */
    TracedText part(int start, int end) {
        return new TracedText(text.substring(start, end), Arrays.copyOfRange(places, start, end));
    }

    /** The characters from one on. */
    TracedText from(int start) {
        return part(start, length());
    }

    TracedText plus(TracedText other) {
        return of(List.of(this, other));
    }

    TracedText stripTrailing() {
        int end = text.stripTrailing().length();
        return end == length() ? this : part(0, end);
    }

    /** The same places with other characters, one for one. */
    TracedText replaced(char one, char other) {
        return new TracedText(text.replace(one, other), places);
    }

    /** The lines, each without its end (LF, CRLF or CR). */
    List<TracedText> lines() {
        List<TracedText> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                lines.add(part(start, at));
                at += text.startsWith("\r\n", at) ? 1 : 0;
                start = at + 1;
            }
        }
        if (start < length()) {
            lines.add(from(start));
        }
        return lines;
    }

    /** Lines with line feeds between and after them. */
    static TracedText ofLines(List<TracedText> lines) {
        List<TracedText> parts = new ArrayList<>();
        int last = 0;
        for (TracedText line : lines) {
            last = line.length() == 0 ? last : line.places[line.length() - 1];
            parts.add(line);
            parts.add(at(last, "\n"));
        }
        return of(parts);
    }

    /** The places as anchors: one for each line, and one wherever characters do not follow one another in the file. */
    List<Anchor> anchors(FilePlaces file, Position empty) {
        List<Anchor> anchors = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int at = 0; at < length(); at++) {
            Position place = file.positionOf(places[at]);
            if (place.line() != line || place.column() != column) {
                anchors.add(new Anchor(at, place));
            }
            boolean isEnd = text.charAt(at) == '\n';
            line = isEnd ? place.line() + 1 : place.line();
            column = isEnd ? 1 : place.column() + 1;
        }
        return anchors.isEmpty() ? List.of(new Anchor(0, empty)) : anchors;
    }
}
