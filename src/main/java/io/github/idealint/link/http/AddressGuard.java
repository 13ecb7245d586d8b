package io.github.idealint.link.http;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.address.AddressRange;
import io.github.idealint.link.address.PrivateName;
import io.github.idealint.text.LetterCase;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Keeps pages from making this computer connect to places that their readers could not reach, or should not. */
final class AddressGuard {

    private final List<AddressRange> networks;
    private final List<LinkPattern> names;

    /**
     * A guard.
     *
     * @param allowed hosts, addresses and networks that may be opened though they are not public; {@code *} in a host stands
     *     for any text
     */
    AddressGuard(List<String> allowed) {
        this.networks =
                allowed.stream().flatMap(each -> AddressRange.of(each).stream()).toList();
        this.names = allowed.stream()
                .filter(each -> AddressRange.of(each).isEmpty())
                .map(each -> new LinkPattern(LetterCase.lower(each)))
                .toList();
    }

    /** Whether a text is a host, in which {@code *} stands for any text, an address or a network. */
    static boolean isPlace(String text) {
        return AddressRange.of(text).isPresent()
                || HostName.of(text.replace("*", "x")).filter(HostName::isName).isPresent();
    }

    /** Why an address is not opened, before any name in it is looked up; empty if it may be. */
    Optional<String> objection(WebUrl url) {
        if (url.credentials()) {
            return Optional.of("the address contains a user name or a password");
        }
        if (url.port() != 80 && url.port() != 443 && url.port() < 1024) {
            return Optional.of("port " + url.port() + " is not used for web pages");
        }
        HostName host = url.host();
        return host.isName() && isPrivate(host.text())
                ? Optional.of("'" + host.text() + "' is a name that works only on a private network")
                : host.literal().flatMap(address -> objection(host.text(), address));
    }

    /** Why no connection is made to an address that a host was found to have; empty if one may be. */
    Optional<String> objection(String host, InetAddress address) {
        boolean open = AddressRange.isPublic(address)
                || isAllowed(host)
                || networks.stream().anyMatch(network -> network.contains(address));
        return open ? Optional.empty() : Optional.of("'" + host + "' is not on the public internet");
    }

    private boolean isPrivate(String host) {
        return (PrivateName.isBare(host) || PrivateName.isPrivate(host)) && !isAllowed(host);
    }

    /** Whether a host is named among those that may be opened though they are not public. */
    boolean isAllowed(String host) {
        return names.stream().anyMatch(name -> name.matches(host));
    }
}
