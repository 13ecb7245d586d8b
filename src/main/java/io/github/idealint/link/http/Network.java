package io.github.idealint.link.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * The network as this run sees it.
 *
 * @param agent the value of {@code User-Agent}: product, version and an address for those who wonder
 * @param proxies the proxies between this computer and the web
 * @param names where the addresses of names come from
 * @param trust which servers are trusted; called when the first encrypted connection is made
 */
public record Network(String agent, List<WebProxy> proxies, NameSource names, Supplier<SSLContext> trust) {

    public Network {
        Objects.requireNonNull(agent);
        Objects.requireNonNull(names);
        Objects.requireNonNull(trust);
        proxies = List.copyOf(proxies);
    }

    /** The network of this computer, with the certificates that this Java trusts. */
    public static Network of(String version, List<WebProxy> proxies) {
        String agent = "idealint/" + version + " (+https://github.com/idealint/idealint)";
        return new Network(agent, proxies, NameSource.ofThisComputer(), Network::usualTrust);
    }

    private static SSLContext usualTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException noTls) {
            throw new IllegalStateException(noTls);
        }
    }

    /** Where the addresses of a name come from. */
    @FunctionalInterface
    public interface NameSource {

        /**
         * All addresses of a name.
         *
         * @throws UnknownHostException if it has none, or no name server answered
         */
        InetAddress[] lookUp(String name) throws UnknownHostException;

        /** As this computer resolves names. */
        static NameSource ofThisComputer() {
            return InetAddress::getAllByName;
        }
    }
}
