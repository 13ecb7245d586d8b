package io.github.idealint.link.address;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands between the brackets of an address with an IPv6 host (RFC 4291, 2.2). */
final class Ipv6 {

    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern QUAD = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");

    private Ipv6() {}

    /** The sixteen bytes; a zone such as {@code %eth0} is no part of any public address. */
    static Optional<byte[]> read(String inside) {
        int gap = inside.indexOf("::");
        Optional<byte[]> before = groups(gap < 0 ? inside : inside.substring(0, gap), gap < 0);
        Optional<byte[]> behind = groups(gap < 0 ? "" : inside.substring(gap + 2), true);
        return before.flatMap(head -> behind.flatMap(tail -> filled(head, tail, gap >= 0)));
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
            Optional<byte[]> quad = last && i == parts.length - 1 ? quad(parts[i]) : Optional.empty();
            if (quad.isPresent()) {
                bytes.put(quad.get());
            } else if (GROUP.matcher(parts[i]).matches()) {
                bytes.putShort((short) Integer.parseInt(parts[i], 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private static Optional<byte[]> quad(String part) {
        return QUAD.matcher(part).matches() ? Ipv4.read(part) : Optional.empty();
    }
}
