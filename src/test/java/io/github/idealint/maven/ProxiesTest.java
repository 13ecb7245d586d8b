package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.http.WebProxy;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    @Test
    void areThoseOfTheSettings() {
        Proxy proxy = proxy("HTTPS", "proxy.example.org", 3128);
        proxy.setUsername("kim");
        proxy.setPassword("secret");
        proxy.setNonProxyHosts("*.example.net|localhost, 10.*");
        assertThat(LintMojo.Proxies.of(List.of(proxy), Optional.empty()))
                .containsExactly(new WebProxy(
                        "https",
                        "proxy.example.org",
                        3128,
                        Optional.of(new WebProxy.Login("kim", "secret")),
                        List.of(
                                new LinkPattern("*.example.net"),
                                new LinkPattern("localhost"),
                                new LinkPattern("10.*"))));
    }

    @Test
    void needNoLoginAndNoExceptions() {
        Proxy proxy = proxy("http", "proxy.example.org", 8080);
        proxy.setNonProxyHosts(null);
        assertThat(LintMojo.Proxies.of(List.of(proxy), Optional.empty()))
                .containsExactly(new WebProxy("http", "proxy.example.org", 8080, Optional.empty(), List.of()));
    }

    @Test
    void countOnlyWhereTheyAreActive() {
        Proxy idle = proxy("http", "idle.example.org", 8080);
        idle.setActive(false);
        assertThat(LintMojo.Proxies.of(List.of(idle, proxy("http", "proxy.example.org", 8080)), Optional.empty()))
                .extracting(WebProxy::host)
                .containsExactly("proxy.example.org");
    }

    @Test
    void haveTheirPasswordsDecrypted() {
        Proxy proxy = proxy("http", "proxy.example.org", 8080);
        proxy.setUsername("kim");
        proxy.setPassword("{terces}");
        assertThat(LintMojo.Proxies.of(List.of(proxy), Optional.of(new Backwards())))
                .extracting(WebProxy::login)
                .containsExactly(Optional.of(new WebProxy.Login("kim", "secret")));
    }

    private static Proxy proxy(String protocol, String host, int port) {
        Proxy proxy = new Proxy();
        proxy.setActive(true);
        proxy.setProtocol(protocol);
        proxy.setHost(host);
        proxy.setPort(port);
        return proxy;
    }

    /** Passwords in braces are written backwards. */
    private static final class Backwards implements SettingsDecrypter {

        @Override
        public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
            Proxy open = request.getProxies().get(0).clone();
            String password = open.getPassword();
            open.setPassword(new StringBuilder(password.substring(1, password.length() - 1))
                    .reverse()
                    .toString());
            return new Decrypted(open);
        }
    }

    private record Decrypted(Proxy getProxy) implements SettingsDecryptionResult {

        @Override
        public List<Proxy> getProxies() {
            return List.of(getProxy);
        }

        @Override
        public Server getServer() {
            return new Server();
        }

        @Override
        public List<Server> getServers() {
            return List.of();
        }

        @Override
        public List<SettingsProblem> getProblems() {
            return List.of();
        }
    }
}
