package io.github.idealint.link.http;

import io.github.idealint.link.address.IpLiteral;
import io.github.idealint.text.LetterCase;
import java.net.IDN;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host of an address in its one canonical form (URL Standard, host parsing).
 *
 * @param text the name in lower case and ASCII without a dot at its end, or the address in its usual form, without brackets
 * @param literal the address, where the host is one
 */
record HostName(String text, Optional<InetAddress> literal) {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#/:<>?@\\[\\\\\\]^|%\\x7F-\\x{10FFFF}]");
    private static final int LONGEST = 253;

    /** The host as a resolver gets it; empty if no such host can exist. */
    static Optional<HostName> of(String written) {
        return written.startsWith("[") ? number(written) : named(PercentCode.decode(written));
    }

    /** Whether the host is a name that a resolver knows. */
    boolean isName() {
        return literal.isEmpty();
    }

    /** The host as it stands in an address. */
    String inUrl() {
        return text.contains(":") ? "[" + text + "]" : text;
    }

    private static Optional<HostName> named(String decoded) {
        Optional<String> ascii = ascii(decoded).map(HostName::withoutLastDot).filter(HostName::isPossible);
        return ascii.flatMap(
                name -> IpLiteral.isMeant(name) ? number(name) : Optional.of(new HostName(name, Optional.empty())));
    }

    private static Optional<HostName> number(String host) {
        return IpLiteral.read(host).map(address -> new HostName(address.getHostAddress(), Optional.of(address)));
    }

    /** Nameprep (RFC 3491) also turns full-width and circled digits into plain ones, and drops hidden characters. */
    private static Optional<String> ascii(String name) {
        try {
            return Optional.of(LetterCase.lower(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static String withoutLastDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isPossible(String name) {
        boolean parted = !name.isEmpty() && !name.startsWith(".") && !name.endsWith(".") && !name.contains("..");
        return parted && name.length() <= LONGEST && !FORBIDDEN.matcher(name).find();
    }
}
