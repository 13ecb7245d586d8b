package io.github.idealint.rule.builtin.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a host that is a number, without asking any resolver. */
final class IpLiteral {

    private static final Pattern PART = Pattern.compile("0[xX][0-9a-fA-F]{0,8}|[0-9]{1,16}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    private IpLiteral() {}

    /**
     * The address a host spells: {@code 192.0.2.1}, the shorter and the octal and hexadecimal forms that browsers take
     * for one (URL Standard, IPv4 parser), and {@code [2001:db8::1]}.
     */
    static Optional<InetAddress> read(String host) {
        return (host.startsWith("[") ? six(host) : four(host)).map(IpLiteral::address);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(wrongLength);
        }
    }

    private static Optional<byte[]> four(String host) {
        String[] parts = host.split("\\.", -1);
        boolean numeric =
                Arrays.stream(parts).allMatch(part -> PART.matcher(part).matches());
        return numeric && parts.length <= 4 ? bytes(parts) : Optional.empty();
    }

    /** All parts but the last are a byte each; the last fills what is left. */
    private static Optional<byte[]> bytes(String... parts) {
        int last = parts.length - 1;
        long value = 0;
        for (int i = 0; i <= last; i++) {
            int room = i < last ? 8 : 8 * (4 - last);
            long part = number(parts[i]);
            if (part < 0 || part >= 1L << room) {
                return Optional.empty();
            }
            value = value << room | part;
        }
        return Optional.of(ByteBuffer.allocate(4).putInt((int) value).array());
    }

    private static long number(String part) {
        if (part.length() > 1 && (part.charAt(1) == 'x' || part.charAt(1) == 'X')) {
            return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
        }
        boolean octal = part.length() > 1 && part.charAt(0) == '0';
        if (octal && part.chars().anyMatch(digit -> digit > '7')) {
            return -1;
        }
        return Long.parseLong(part, octal ? 8 : 10);
    }

    private static Optional<byte[]> six(String host) {
        String inside = host.substring(1, Math.max(1, host.length() - 1));
        int gap = inside.indexOf("::");
        Optional<List<Integer>> before = groups(gap < 0 ? inside : inside.substring(0, gap));
        Optional<List<Integer>> behind = groups(gap < 0 ? "" : inside.substring(gap + 2));
        return before.flatMap(head -> behind.flatMap(tail -> filled(head, tail, gap >= 0)));
    }

    private static Optional<byte[]> filled(List<Integer> head, List<Integer> tail, boolean gap) {
        int missing = 8 - head.size() - tail.size();
        if (gap ? missing < 1 : missing != 0) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(16);
        head.forEach(group -> bytes.putShort(group.shortValue()));
        bytes.position(2 * (8 - tail.size()));
        tail.forEach(group -> bytes.putShort(group.shortValue()));
        return Optional.of(bytes.array());
    }

    private static Optional<List<Integer>> groups(String written) {
        List<Integer> groups = new ArrayList<>();
        String[] parts = written.isEmpty() ? new String[0] : written.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            Optional<byte[]> tail = i == parts.length - 1 && parts[i].contains(".") ? four(parts[i]) : Optional.empty();
            if (tail.isPresent()) {
                ByteBuffer bytes = ByteBuffer.wrap(tail.get());
                groups.add((int) bytes.getShort());
                groups.add((int) bytes.getShort());
            } else if (GROUP.matcher(parts[i]).matches()) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }
}
