package io.github.idealint.link.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a host that is written as a number, without any name look-up. */
public final class IpLiteral {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,64}");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{0,64}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern QUAD = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");

    private IpLiteral() {}

    /**
     * Whether a host has to be read as a number, valid or not, so that no resolver may see it: it starts with a bracket, or
     * its last part is a number (URL Standard, ends-in-a-number checker).
     */
    public static boolean isMeant(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.startsWith("[")
                || DIGITS.matcher(last).matches()
                || HEX.matcher(last).matches();
    }

    /**
     * The address that a host spells: {@code 192.0.2.1}, the shorter, octal and hexadecimal forms that browsers accept
     * for it (URL Standard, IPv4 parser), and {@code [2001:db8::1]} (RFC 4291, 2.2).
     */
    public static Optional<InetAddress> read(String host) {
        return bytes(host).map(IpLiteral::address);
    }

    private static Optional<byte[]> bytes(String host) {
        if (!host.startsWith("[")) {
            return four(host);
        }
        return host.endsWith("]") ? sixteen(host.substring(1, host.length() - 1)) : Optional.empty();
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(wrongLength);
        }
    }

    /** The four bytes of {@code 192.0.2.1}, {@code 0xC0.2.1}, {@code 3221225985} and the like. */
    private static Optional<byte[]> four(String host) {
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

    /** The sixteen bytes of what stands between brackets; a zone such as {@code %eth0} is part of no public address. */
    private static Optional<byte[]> sixteen(String inside) {
        int gap = inside.indexOf("::");
        Optional<byte[]> before = groups(gap < 0 ? inside : inside.substring(0, gap), gap < 0);
        Optional<byte[]> after = groups(gap < 0 ? "" : inside.substring(gap + 2), true);
        return before.flatMap(head -> after.flatMap(tail -> filled(head, tail, gap >= 0)));
    }

    private static Optional<byte[]> filled(byte[] head, byte[] tail, boolean gap) {
        int missing = 16 - head.length - tail.length;
        if (gap ? missing < 2 : missing != 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(16).put(head);
        return Optional.of(bytes.position(16 - tail.length).put(tail).array());
    }

    private static Optional<byte[]> groups(String written, boolean last) {
        String[] parts = written.isEmpty() ? new String[0] : written.split(":", -1);
        if (parts.length > 8) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(20);
        for (int i = 0; i < parts.length; i++) {
            boolean quad =
                    last && i == parts.length - 1 && QUAD.matcher(parts[i]).matches();
            Optional<byte[]> part = quad ? four(parts[i]) : group(parts[i]);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            bytes.put(part.get());
        }
        return Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private static Optional<byte[]> group(String part) {
        return GROUP.matcher(part).matches()
                ? Optional.of(ByteBuffer.allocate(2)
                        .putShort((short) Integer.parseInt(part, 16))
                        .array())
                : Optional.empty();
    }
}
