package io.github.idealint.text;

/**
 * A place as people and reports name it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1; a byte order mark counts for nothing
 */
public record Position(int line, int column) {

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("no position: " + line + ":" + column);
        }
    }

    /** The position as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
