package io.github.idealint.link.address;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the host of an address that is a number, as browsers do (URL Standard, IPv4 parser). */
final class Ipv4 {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,64}");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{0,64}");

    private Ipv4() {}

    /** Whether a host has to be read as a number: its last part is one (URL Standard, ends-in-a-number checker). */
    static boolean isMeant(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return DIGITS.matcher(last).matches() || HEX.matcher(last).matches();
    }

    /** The four bytes of {@code 192.0.2.1}, {@code 0xC0.2.1}, {@code 3221225985} and their like. */
    static Optional<byte[]> read(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4
                || Arrays.stream(parts).anyMatch(part -> number(part, 32).isEmpty())) {
            return Optional.empty();
        }
        int last = parts.length - 1;
        long value = 0;
        for (int i = 0; i <= last; i++) {
            int room = i < last ? 8 : 8 * (4 - last);
            Optional<Long> part = number(parts[i], room);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            value = value << room | part.get();
        }
        return Optional.of(ByteBuffer.allocate(4).putInt((int) value).array());
    }

    private static Optional<Long> number(String part, int bits) {
        boolean hex = HEX.matcher(part).matches();
        if (!hex && !DIGITS.matcher(part).matches()) {
            return Optional.empty();
        }
        boolean octal = !hex && part.length() > 1 && part.charAt(0) == '0';
        String digits = (hex ? part.substring(2) : part).replaceFirst("^0++", "");
        if (digits.length() > 16 || octal && digits.chars().anyMatch(digit -> digit > '7')) {
            return Optional.empty();
        }
        long value = digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, hex ? 16 : octal ? 8 : 10);
        return value >= 0 && value < 1L << bits ? Optional.of(value) : Optional.empty();
    }
}
