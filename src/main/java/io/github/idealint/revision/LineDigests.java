package io.github.idealint.revision;

import io.github.idealint.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The lines of a text, eight bytes of SHA-256 for each, so that texts of any size can be compared. Lines end where git ends
 * them, at a line feed; a carriage return before it does not count, since many checkouts add it.
 */
final class LineDigests {

    /** Twenty times the longest page, if each of its characters were a line; an export may have more. */
    static final int MOST = 1 << 21;

    private static final int AT_ONCE = 1 << 16;

    private final MessageDigest digest = Sha256.digest();
    private long[] lines = new long[64];
    private int count;
    private boolean begun;
    private boolean carriageReturn;

    private LineDigests() {}

    /**
     * Reads a text, or as much of it as there is.
     *
     * @param text where it comes from; nothing after its end is read
     * @param size its size in bytes
     */
    static LineDigests read(InputStream text, long size) throws IOException {
        LineDigests read = new LineDigests();
        byte[] bytes = new byte[AT_ONCE];
        long left = size;
        int length = text.read(bytes, 0, (int) Math.min(left, AT_ONCE));
        while (left > 0 && length > 0) {
            read.take(bytes, length);
            left -= length;
            length = text.read(bytes, 0, (int) Math.min(left, AT_ONCE));
        }
        if (left > 0 && size < Long.MAX_VALUE) {
            throw new IOException("the text ends early");
        }
        read.endOfText();
        return read;
    }

    /** The numbers, from 1, of lines that another text has not, or not as often; empty if the texts have too many lines. */
    Optional<BitSet> notIn(LineDigests other) {
        if (count > MOST || other.count > MOST) {
            return Optional.empty();
        }
        int first = 0;
        int shorter = Math.min(count, other.count);
        while (first < shorter && lines[first] == other.lines[first]) {
            first++;
        }
        int alike = 0;
        while (alike < shorter - first && lines[count - 1 - alike] == other.lines[other.count - 1 - alike]) {
            alike++;
        }
        return Optional.of(notIn(Arrays.copyOfRange(other.lines, first, other.count - alike), first, count - alike));
    }

    private BitSet notIn(long[] old, int from, int to) {
        Arrays.sort(old);
        int[] taken = new int[old.length + 1];
        BitSet numbers = new BitSet();
        for (int i = from; i < to; i++) {
            int first = firstOf(old, lines[i]);
            int next = first + taken[first];
            if (next < old.length && old[next] == lines[i]) {
                taken[first]++;
            } else {
                numbers.set(i + 1);
            }
        }
        return numbers;
    }

    /** Where a number first stands in a sorted list, or would. */
    private static int firstOf(long[] sorted, long number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void take(byte[] bytes, int length) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                add(bytes, from, i);
                endLine();
                from = i + 1;
            }
        }
        add(bytes, from, length);
    }

    private void add(byte[] bytes, int from, int to) {
        if (to <= from || count >= MOST) {
            begun |= to > from;
            return;
        }
        if (carriageReturn) {
            digest.update((byte) '\r');
        }
        begun = true;
        carriageReturn = bytes[to - 1] == '\r';
        digest.update(bytes, from, to - from - (carriageReturn ? 1 : 0));
    }

    private void endOfText() {
        if (begun) {
            endLine();
        }
    }

    private void endLine() {
        begun = false;
        carriageReturn = false;
        if (count++ >= MOST) {
            return;
        }
        byte[] all = digest.digest();
        if (count > lines.length) {
            lines = Arrays.copyOf(lines, Math.min(MOST, 2 * lines.length));
        }
        for (int i = 0; i < Long.BYTES; i++) {
            lines[count - 1] = lines[count - 1] << Byte.SIZE | all[i] & 0xFF;
        }
    }
}
