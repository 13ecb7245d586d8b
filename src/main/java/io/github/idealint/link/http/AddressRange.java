package io.github.idealint.link.http;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A network, such as {@code 10.0.0.0/8}.
 *
 * @param first its first address
 * @param prefix how many bits all its addresses share
 */
record AddressRange(InetAddress first, int prefix) {

    /** Reads a network, or a single address, which is the smallest of networks; empty if it is neither. */
    static Optional<AddressRange> of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        Optional<InetAddress> first = HostName.of(address.contains(":") ? "[" + address + "]" : address)
                .flatMap(HostName::literal);
        return first.flatMap(start -> bits(slash < 0 ? "" : text.substring(slash + 1), start.getAddress().length * 8)
                .map(prefix -> new AddressRange(start, prefix)));
    }

    /** Whether the address is in the network. */
    boolean contains(InetAddress address) {
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
}
