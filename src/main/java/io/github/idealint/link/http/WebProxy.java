package io.github.idealint.link.http;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.text.LetterCase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A proxy that stands between this computer and the web, as Maven's settings describe it.
 *
 * @param scheme of the addresses it is for: {@code http} or {@code https}
 * @param host its name or address
 * @param port its port
 * @param login the login that it requires, if it does; sent to no other host
 * @param direct hosts that are reached without it; {@code *} stands for any text
 */
public record WebProxy(String scheme, String host, int port, Optional<Login> login, List<LinkPattern> direct) {

    public WebProxy {
        scheme = LetterCase.lower(scheme);
        Objects.requireNonNull(host);
        Objects.requireNonNull(login);
        direct = List.copyOf(direct);
    }

    /** The proxy for a host, if it is not reached directly; one for http also serves https where https has none. */
    static Optional<WebProxy> choose(List<WebProxy> proxies, String scheme, String host) {
        return proxies.stream()
                .filter(proxy -> proxy.scheme.equals(scheme))
                .findFirst()
                .or(() -> proxies.stream()
                        .filter(proxy -> proxy.scheme.equals("http"))
                        .findFirst())
                .filter(proxy -> proxy.direct.stream().noneMatch(pattern -> pattern.matches(host)));
    }

    /**
     * A name and a password.
     *
     * @param user the name
     * @param password the password
     */
    public record Login(String user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
