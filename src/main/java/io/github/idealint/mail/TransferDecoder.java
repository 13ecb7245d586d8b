package io.github.idealint.mail;

import io.github.idealint.text.LetterCase;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Undoes the transfer encoding of a part (RFC 2045, section 6) and then its character set, with the place of each character.
 * mime4j decodes as well, but without places.
 */
final class TransferDecoder {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** The value of each byte as a digit of base64; -1 if it is none. */
    private static final int[] VALUES = values();

    private static final Set<String> WESTERN = Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "");

    private final byte[] raw;
    private final int start;
    private final byte[] data;
    private final int[] places;
    private int count;

    private TransferDecoder(byte[] raw, int start) {
        this.raw = raw;
        this.start = start;
        this.data = new byte[raw.length];
        this.places = new int[raw.length];
    }

    /**
     * The text of a part.
     *
     * @param raw its bytes in the file
     * @param start where they begin there
     * @param encoding its transfer encoding
     * @param charset the name of its character set; of one that is unknown or wrong, it is taken for UTF-8 or Windows' Western one
     */
    static TracedText decode(byte[] raw, int start, String encoding, String charset) {
        TransferDecoder decoder = new TransferDecoder(raw, start);
        switch (LetterCase.lower(encoding)) {
            case "quoted-printable" -> decoder.quotedPrintable();
            case "base64" -> decoder.base64();
            default -> decoder.asItIs();
        }
        return decoder.text(decoder.charset(charset));
    }

    private void put(int value, int at) {
        data[count] = (byte) value;
        places[count++] = start + at;
    }

    private void asItIs() {
        for (int at = 0; at < raw.length; at++) {
            put(raw[at], at);
        }
    }

    private void quotedPrintable() {
        int at = 0;
        while (at < raw.length) {
            int soft = softBreakEnd(at);
            if (soft > at) {
                at = soft;
            } else if (raw[at] == '=' && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
                put(16 * hex(at + 1) + hex(at + 2), at);
                at += 3;
            } else {
                put(raw[at], at);
                at++;
            }
        }
    }

    /** Where a soft line break ends that begins here: an equals sign at the end of a line, perhaps with blanks after it. */
    private int softBreakEnd(int at) {
        if (raw[at] != '=') {
            return at;
        }
        int end = at + 1;
        while (end < raw.length && (raw[end] == ' ' || raw[end] == '\t' || raw[end] == '\r')) {
            end++;
        }
        return end == raw.length || raw[end] == '\n' ? Math.min(end + 1, raw.length) : at;
    }

    private int hex(int at) {
        return at < raw.length ? Character.digit(raw[at], 16) : -1;
    }

    /** Four characters are three bytes; whatever else stands between them is passed over, and padding ends it. */
    private void base64() {
        int bits = 0;
        int held = 0;
        int first = 0;
        for (int at = 0; at < raw.length && raw[at] != '='; at++) {
            int value = VALUES[Byte.toUnsignedInt(raw[at])];
            if (value >= 0) {
                first = held == 0 ? at : first;
                bits = bits << 6 | value;
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    put(bits >> held, first);
                    first = at;
                }
            }
        }
    }

    private static int[] values() {
        int[] values = new int[256];
        Arrays.fill(values, -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = i;
        }
        return values;
    }

    /** Many mails with UTF-8 say that they are ASCII, and those that say Latin-1 mean what Windows makes of it. */
    private Charset charset(String name) {
        String known = LetterCase.lower(name).strip();
        try {
            if (!WESTERN.contains(known)) {
                return Charset.forName(known);
            }
        } catch (IllegalArgumentException unknown) {
            // Taken for one of the two, like a wrong one.
        }
        return isUtf8() ? StandardCharsets.UTF_8 : western();
    }

    private boolean isUtf8() {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(data, 0, count), CharBuffer.allocate(count), true)
                .isError();
    }

    private static Charset western() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    /** One character after another, since only so each is known to come from its byte. */
    private TracedText text(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(data, 0, count);
        CharBuffer one = CharBuffer.allocate(2);
        StringBuilder text = new StringBuilder(count);
        int[] found = new int[Math.max(16, count)];
        while (in.hasRemaining()) {
            int from = in.position();
            one.clear().limit(1);
            decoder.decode(in, one, true);
            if (one.position() == 0 && in.position() == from) { // Two characters that are one.
                one.clear();
                decoder.decode(in, one, true);
            }
            if (one.position() == 0 && in.position() == from) {
                break;
            }
            one.flip();
            for (int i = 0; i < one.limit(); i++) {
                found = text.length() == found.length ? Arrays.copyOf(found, 2 * found.length) : found;
                found[text.length()] = places[from];
                text.append(one.get(i));
            }
        }
        return new TracedText(text.toString(), Arrays.copyOf(found, text.length()));
    }
}
