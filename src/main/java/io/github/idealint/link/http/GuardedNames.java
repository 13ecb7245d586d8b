package io.github.idealint.link.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves names to the very addresses that will be connected to, and lets none through that the guard objects to. */
final class GuardedNames implements DnsResolver {

    private final Network.NameSource source;
    private final AddressGuard guard;

    GuardedNames(Network.NameSource source, AddressGuard guard) {
        this.source = source;
        this.guard = guard;
    }

    /** A host has an address that is not opened. */
    static final class ForbiddenAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1;

        ForbiddenAddressException(String objection) {
            super(objection);
        }
    }

    /** All addresses of a host; one bad address condemns it, since the next look-up could give that one alone. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        HostName name = HostName.of(host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host)
                .orElseThrow(() -> new UnknownHostException(host));
        InetAddress[] addresses = name.isName()
                ? source.lookUp(name.text())
                : new InetAddress[] {name.literal().get()};
        for (InetAddress address : addresses) {
            Optional<String> objection = guard.objection(name.text(), address);
            if (objection.isPresent()) {
                throw new ForbiddenAddressException(objection.get());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
