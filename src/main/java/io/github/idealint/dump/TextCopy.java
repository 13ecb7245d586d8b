package io.github.idealint.dump;

import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Copies the text of a page out of an export and notes where its characters stand there. */
final class TextCopy {

    /** One character more than a page may have, so that its reader sees that it has too many. */
    static final int MOST = SourceText.LONGEST + 1;

    private static final int UNKNOWN = 0;

    private final RawXml raw;
    private final XmlMarkupScanner markup;
    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private int line;
    private int column;
    private boolean literal;
    private String decoded = "";

    /** A copy of what comes next. */
    TextCopy(RawXml raw) {
        this.raw = raw;
        this.markup = new XmlMarkupScanner(raw);
        this.anchors.add(new Anchor(0, raw.position()));
        this.line = raw.line();
        this.column = raw.column();
    }

    /** Takes some characters as the parser understood them. */
    void take(char[] understood, int start, int length) {
        for (int i = start; i < start + length; i++) {
            take(understood[i]);
        }
    }

    private void take(char c) {
        if (!decoded.isEmpty()) {
            decoded = decoded.substring(1);
        } else {
            if (literal || raw.sees('<')) {
                passNonText();
            }
            anchor();
            passWritten(c);
        }
        append(c);
    }

    private void passNonText() {
        boolean passes = true;
        while (passes) {
            boolean switches = literal ? markup.passLiteralEnd() : markup.passLiteralStart();
            literal ^= switches;
            passes = switches || !literal && markup.passComment();
        }
    }

    private void anchor() {
        if (raw.line() != line || raw.column() != column) {
            line = raw.line();
            column = raw.column();
            if (text.length() < MOST) { // What is cut off needs no places.
                addAnchor();
            }
        }
    }

    private void addAnchor() {
        int last = anchors.size() - 1;
        if (last >= 0 && anchors.get(last).offset() == text.length()) {
            anchors.remove(last);
        }
        anchors.add(new Anchor(text.length(), raw.position()));
    }

    /** A line end may be written as two characters (Extensible Markup Language 1.0, 2.11). */
    private void passWritten(char c) {
        if (raw.sees('&') && !literal) {
            String reference = markup.passEntity();
            decoded = reference.isEmpty() ? "" : reference.substring(1);
        } else if (c == '\n' && raw.sees("\r\n")) {
            raw.pass();
            raw.pass();
        } else if (!raw.isEmpty() && (literal || !raw.sees('<'))) {
            raw.pass();
        }
    }

    /** Appends a character and moves the position on as if it were written as it reads. */
    private void append(char c) {
        if (text.length() < MOST) {
            text.append(c);
        }
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            line = c == '\r' ? UNKNOWN : line;
            column++;
        }
    }

    /** Notes where the text ends. */
    void end() {
        anchor();
    }

    /** The text, of a very long one the beginning. */
    String text() {
        return text.toString();
    }

    /** Where its characters stand. */
    List<Anchor> anchors() {
        return List.copyOf(anchors);
    }
}
