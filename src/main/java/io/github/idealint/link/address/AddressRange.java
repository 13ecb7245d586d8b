package io.github.idealint.link.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network, such as {@code 10.0.0.0/8}.
 *
 * @param first its first address
 * @param prefix how many bits all its addresses share
 */
public record AddressRange(InetAddress first, int prefix) {

    /**
     * IANA's special-purpose address registries. The last of IPv4 is where virtual machines at Azure find their host,
     * though its number is a public one.
     */
    private static final List<AddressRange> NOT_PUBLIC = ranges(
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
            "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15",
            "198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32",
            "2001::/23 2001:db8::/32 3fff::/20 2620:4f:8000::/48");

    private static final List<AddressRange> GLOBAL = ranges("2000::/3");
    private static final List<AddressRange> NAT64 = ranges("64:ff9b::/96");
    private static final List<AddressRange> SIX_TO_FOUR = ranges("2002::/16");

    /** Reads a network, or a single address, which is the smallest of networks; empty if it is neither. */
    public static Optional<AddressRange> of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        Optional<InetAddress> first = IpLiteral.read(address.contains(":") ? "[" + address + "]" : address);
        return first.flatMap(start -> bits(slash < 0 ? "" : text.substring(slash + 1), start.getAddress().length * 8)
                .map(prefix -> new AddressRange(start, prefix)));
    }

    /** Whether everybody can reach the address. */
    public static boolean isPublic(InetAddress address) {
        Optional<InetAddress> inside = embedded(address);
        if (inside.isPresent()) {
            return isPublic(inside.get());
        }
        boolean global = address.getAddress().length == 4 || in(GLOBAL, address);
        return global && !in(NOT_PUBLIC, address);
    }

    /** Whether the address is in the network. */
    public boolean contains(InetAddress address) {
        byte[] own = first.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit += 8) {
            int mask = prefix - bit >= 8 ? 0xFF : 0xFF << (8 - (prefix - bit));
            if (((own[bit / 8] ^ other[bit / 8]) & mask & 0xFF) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> bits(String digits, int most) {
        if (digits.isEmpty()) {
            return Optional.of(most);
        }
        return digits.matches("[0-9]{1,3}")
                ? Optional.of(Integer.parseInt(digits)).filter(bits -> bits <= most)
                : Optional.empty();
    }

    /** The IPv4 address that a translating network (RFC 6052, RFC 3056) puts into an IPv6 address. */
    private static Optional<InetAddress> embedded(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (in(NAT64, address)) {
            return Optional.of(four(Arrays.copyOfRange(bytes, 12, 16)));
        }
        return in(SIX_TO_FOUR, address) ? Optional.of(four(Arrays.copyOfRange(bytes, 2, 6))) : Optional.empty();
    }

    private static boolean in(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static InetAddress four(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(wrongLength);
        }
    }

    private static List<AddressRange> ranges(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(list.split(" ")))
                .map(range -> of(range).orElseThrow())
                .toList();
    }
}
