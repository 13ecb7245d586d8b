package io.github.idealint.dump;

import io.github.idealint.dump.UnreadableExport.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 without its byte order mark. What comes before bytes that are none is read first, then they are a fault. */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private boolean started;
    private boolean ended;

    Utf8Reader(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private boolean decode() throws IOException {
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, ended);
        decoded.flip();
        skipMark();
        if (decoded.hasRemaining() || result.isOverflow()) {
            return true;
        }
        if (result.isError()) {
            throw new UnreadableExport(Reason.NO_UTF_8);
        }
        return !ended && fill();
    }

    private boolean fill() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        return true;
    }

    private void skipMark() {
        if (!started && decoded.hasRemaining()) {
            started = true;
            decoded.position(decoded.get(decoded.position()) == BYTE_ORDER_MARK ? 1 : 0);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
