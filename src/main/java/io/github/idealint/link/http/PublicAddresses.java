package io.github.idealint.link.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells addresses of the public internet from all others (IANA's special-purpose address registries). */
final class PublicAddresses {

    /** The last one is where Azure's virtual machines find their host, though its number is a public one. */
    private static final List<AddressRange> NOT_PUBLIC = ranges(
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
            "192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15",
            "198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32",
            "2001::/23 2001:db8::/32 3fff::/20 2620:4f:8000::/48");

    private static final List<AddressRange> GLOBAL = ranges("2000::/3");
    private static final List<AddressRange> NAT64 = ranges("64:ff9b::/96");
    private static final List<AddressRange> SIX_TO_FOUR = ranges("2002::/16");

    private PublicAddresses() {}

    /** Whether everybody can reach the address. */
    static boolean contain(InetAddress address) {
        Optional<InetAddress> inside = embedded(address);
        if (inside.isPresent()) {
            return contain(inside.get());
        }
        boolean global = address.getAddress().length == 4 || in(GLOBAL, address);
        return global && !in(NOT_PUBLIC, address);
    }

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
                .map(range -> AddressRange.of(range).orElseThrow())
                .toList();
    }
}
