package io.github.idealint.dump;

import java.io.IOException;
import java.io.InputStream;

/** The unpacked bytes of an export, up to a bound; whatever goes wrong in unpacking them is {@link UnreadableExport}. */
final class BoundedBytes extends InputStream {

    /** In bytes. */
    static final long MOST = 512L << 20;

    private static final String DAMAGED =
            "This export cannot be unpacked from here on: it was cut or changed on its way."
                    + " What follows was not read; fetch it again.";

    private final Compression packing;
    private final InputStream packed;
    private InputStream bytes = InputStream.nullInputStream();
    private boolean opened;
    private long read;

    BoundedBytes(Compression packing, InputStream packed) {
        this.packing = packing;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = unpacked(target, offset, length);
        read += Math.max(0, count);
        if (read > MOST) {
            throw new UnreadableExport("This export is too large: more than " + (MOST >> 20)
                    + " MB when unpacked. What follows was not read; export fewer pages, or without their history.");
        }
        return count;
    }

    private int unpacked(byte[] target, int offset, int length) throws IOException {
        if (packing == Compression.PLAIN) {
            return packed.read(target, offset, length);
        }
        try {
            if (!opened) {
                opened = true;
                bytes = packing.open(packed);
            }
            return bytes.read(target, offset, length);
        } catch (IOException | RuntimeException damage) { // Hostile bytes make unpackers throw whatever they like.
            throw new UnreadableExport(DAMAGED, damage);
        }
    }
}
