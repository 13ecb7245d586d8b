package io.github.idealint.link.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Reads a host that is a number, without asking any resolver. */
public final class IpLiteral {

    private IpLiteral() {}

    /** Whether a host has to be read as a number, right or wrong: no resolver is asked for it. */
    public static boolean isMeant(String host) {
        return host.startsWith("[") || Ipv4.isMeant(host);
    }

    /**
     * The address a host spells: {@code 192.0.2.1}, the shorter and the octal and hexadecimal forms that browsers take
     * for one (URL Standard, IPv4 parser), and {@code [2001:db8::1]}.
     */
    public static Optional<InetAddress> read(String host) {
        return bytes(host).map(IpLiteral::address);
    }

    private static Optional<byte[]> bytes(String host) {
        if (!host.startsWith("[")) {
            return Ipv4.read(host);
        }
        return host.endsWith("]") ? Ipv6.read(host.substring(1, host.length() - 1)) : Optional.empty();
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(wrongLength);
        }
    }
}
