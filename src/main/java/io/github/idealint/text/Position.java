package io.github.idealint.text;

/**
 * A place as people and reports name it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1; a byte order mark counts for nothing
 */
public record Position(int line, int column) implements Comparable<Position> {

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("no position: " + line + ":" + column);
        }
    }

    /** Orders by line, then by column. */
    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The position as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
