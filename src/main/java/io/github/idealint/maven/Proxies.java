package io.github.idealint.maven;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.http.WebProxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** The proxies of Maven's settings. */
final class Proxies {

    private Proxies() {}

    /** Those that are active, with their passwords as the proxies know them. */
    static List<WebProxy> of(List<Proxy> settings, Optional<SettingsDecrypter> decrypter) {
        return settings.stream()
                .filter(Proxy::isActive)
                .map(proxy -> decrypted(proxy, decrypter))
                .map(Proxies::of)
                .toList();
    }

    private static Proxy decrypted(Proxy proxy, Optional<SettingsDecrypter> decrypter) {
        return decrypter
                .map(known -> known.decrypt(new DefaultSettingsDecryptionRequest(proxy))
                        .getProxy())
                .orElse(proxy);
    }

    private static WebProxy of(Proxy proxy) {
        String scheme = Optional.ofNullable(proxy.getProtocol()).orElse("http");
        return new WebProxy(scheme, proxy.getHost(), proxy.getPort(), login(proxy), direct(proxy));
    }

    private static Optional<WebProxy.Login> login(Proxy proxy) {
        return Optional.ofNullable(proxy.getUsername())
                .filter(user -> !user.isEmpty())
                .map(user -> new WebProxy.Login(
                        user, Optional.ofNullable(proxy.getPassword()).orElse("")));
    }

    /** Maven separates them by bars; commas are met as well. */
    private static List<LinkPattern> direct(Proxy proxy) {
        return Stream.of(
                        Optional.ofNullable(proxy.getNonProxyHosts()).orElse("").split("[|,]"))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(LinkPattern::new)
                .toList();
    }
}
