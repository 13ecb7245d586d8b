package io.github.idealint.dump;

import io.github.idealint.dump.UnreadableExport.Reason;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How an export is packed, by its file name, which its first bytes must confirm. */
enum Compression {
    PLAIN(".xml", "") {
        @Override
        InputStream open(InputStream packed) {
            return packed;
        }
    },
    GZIP(".xml.gz", "1f8b") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new GZIPInputStream(packed, BUFFER);
        }
    },
    BZIP2(".xml.bz2", "425a68") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    };

    private static final MessageTemplate OTHER_PACKING =
            new MessageTemplate("its name ends in '{}', but its content is {}");
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MAGIC = 3;

    private final String ending;
    private final byte[] magic;

    Compression(String ending, String magic) {
        this.ending = ending;
        this.magic = HexFormat.of().parseHex(magic);
    }

    abstract InputStream open(InputStream packed) throws IOException;

    /** The packing that a file name stands for. */
    static Optional<Compression> named(String path) {
        String name = LetterCase.lower(path);
        return Arrays.stream(values())
                .filter(packing -> name.endsWith(packing.ending))
                .findFirst();
    }

    /**
     * What is packed; a fault of the packing is {@link UnreadableExport}.
     *
     * @throws NotAnExport if the file's first bytes contradict its name
     */
    InputStream unpacked(String path, InputStream packed) throws IOException {
        InputStream bytes = new BufferedInputStream(packed, BUFFER);
        bytes.mark(LONGEST_MAGIC);
        byte[] first = bytes.readNBytes(LONGEST_MAGIC);
        bytes.reset();
        Compression real = Arrays.stream(values())
                .filter(packing -> packing != PLAIN && packing.begins(first))
                .findFirst()
                .orElse(PLAIN);
        if (real != this) {
            throw new NotAnExport(path, OTHER_PACKING, ending, real.held());
        }
        return new Unpacked(this, bytes);
    }

    private boolean begins(byte[] first) {
        return first.length >= magic.length && Arrays.equals(first, 0, magic.length, magic, 0, magic.length);
    }

    private String held() {
        return this == PLAIN ? "not packed that way" : "packed as in '" + ending + "'";
    }

    /** The unpacked bytes of an export, up to a bound; whatever goes wrong in unpacking them is {@link UnreadableExport}. */
    static final class Unpacked extends InputStream {

        private final Compression packing;
        private final InputStream packed;
        private InputStream bytes = InputStream.nullInputStream();
        private boolean opened;
        private long read;

        Unpacked(Compression packing, InputStream packed) {
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
            if (read > Limits.EXPORT_BYTES) {
                throw new UnreadableExport(Reason.TOO_LARGE);
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
                throw new UnreadableExport(Reason.DAMAGED_PACKING, damage);
            }
        }
    }
}
