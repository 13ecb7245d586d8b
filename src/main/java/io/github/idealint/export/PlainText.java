package io.github.idealint.export;

/** Text as every program can take it in: no control characters but line feeds, no half of a character. */
final class PlainText {

    private static final int UNKNOWN = 0xFFFD;

    private PlainText() {}

    /** A text without blanks at its ends, each line end a line feed, and U+FFFD for what no text should hold. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> plain.appendCodePoint(plain(c)));
        return plain.toString().strip();
    }

    private static int plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' ? '\n' : codePoint == '\t' ? ' ' : UNKNOWN;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SURROGATE -> UNKNOWN;
            default -> codePoint;
        };
    }
}
