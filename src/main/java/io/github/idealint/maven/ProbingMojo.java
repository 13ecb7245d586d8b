package io.github.idealint.maven;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.http.Network;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.link.http.WebProxy;
import io.github.idealint.rule.Rule;
import io.github.idealint.run.CacheFolder;
import io.github.idealint.run.KeptFindings;
import io.github.idealint.run.LinkProbing;
import io.github.idealint.run.ParameterValue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A goal that may open the links of pages: the parameters that decide how. */
abstract class ProbingMojo extends PageMojo {

    private enum LinkChoice {
        CHECK,
        NEVER
    }

    private enum PageChoice {
        KEEP,
        NEVER
    }

    /** Whether the network is out of bounds: no link is checked, and no socket opened. By default as {@code mvn -o} has it. */
    @Parameter(property = "idealint.offline")
    private String offline = "";

    /**
     * The folder in which the results of links are kept: where one was good, it is not checked again for up to seven
     * days. By default {@code idealint} in the folder that {@code XDG_CACHE_HOME} names, or in {@code ~/.cache}.
     */
    @Parameter(property = "idealint.linkCache")
    private File linkCache;

    /**
     * Hosts, addresses and networks that may be opened though they are not public, such as {@code wiki.example.org} or
     * {@code 10.1.0.0/16}. By default none, so that no page makes a build server talk to its neighbours.
     */
    @Parameter(property = "idealint.allowPrivateLinks")
    private List<String> allowPrivateLinks = List.of();

    /**
     * Secrets that may be sent to hosts, as the values of header fields: {@code docs.example.org=Authorization:DOCS_TOKEN}
     * sends the value of the environment variable {@code DOCS_TOKEN} to that very host, by https only. By default none: no
     * file can name a variable, so that no stranger's branch reads one. Of a variable that is not set nothing is sent.
     */
    @Parameter(property = "idealint.linkSecrets")
    private List<String> linkSecrets = List.of();

    /** How many links of one host are checked at once, at least 1. */
    @Parameter(property = "idealint.linksPerHost", defaultValue = "8")
    private String linksPerHost = "8";

    /** How many links are checked at once in all, 1 to 128. */
    @Parameter(property = "idealint.linksAtOnce", defaultValue = "64")
    private String linksAtOnce = "64";

    @Component
    @SuppressWarnings("deprecation") // Its successor needs an index of components in the jar.
    private SettingsDecrypter decrypter;

    private final NameSource names;

    /**
     * A goal.
     *
     * @param rules all rules there are
     * @param names where the addresses of hosts come from
     */
    ProbingMojo(List<Rule> rules, NameSource names) {
        super(rules);
        this.names = names;
    }

    /**
     * How links are checked, if they are.
     *
     * @param choice {@code check} or {@code never}, as the user wrote it
     * @param timeout the time for all of them, as the user wrote it
     */
    final LinkProbing links(String choice, String timeout) {
        LinkProbing probing = links(timeout);
        return probing.only(new ParameterValue("links", choice).oneOf(LinkChoice.values()) == LinkChoice.CHECK);
    }

    /**
     * How links are checked.
     *
     * @param timeout the time for all of them, as the user wrote it
     */
    final LinkProbing links(String timeout) {
        LinkLimits limits = LinkLimits.within(new ParameterValue("linkTimeout", timeout).duration());
        int perHost = new ParameterValue("linksPerHost", linksPerHost).number(1, Integer.MAX_VALUE);
        int inAll = new ParameterValue("linksAtOnce", linksAtOnce).number(1, LinkLimits.MOST_AT_ONCE);
        return new LinkProbing(
                !isOffline(),
                limits.atOnce(perHost, inAll),
                allowPrivateLinks.stream()
                        .map(place -> new ParameterValue("allowPrivateLinks", place).place())
                        .toList(),
                linkSecrets.stream()
                        .map(secret -> new ParameterValue("linkSecrets", secret).secret())
                        .toList(),
                cacheFolder(),
                this::network);
    }

    private Path cacheFolder() {
        return path(linkCache).orElseGet(CacheFolder::ofThisUser);
    }

    /** What earlier runs found on pages, if that counts: {@code keep} or {@code never}, as the user wrote it. */
    final Optional<KeptFindings> kept(String choice) {
        boolean keep = new ParameterValue("pageCache", choice).oneOf(PageChoice.values()) == PageChoice.KEEP;
        return keep ? KeptFindings.in(cacheFolder()) : Optional.empty();
    }

    final boolean isOffline() {
        return offline.isEmpty() ? session().isOffline() : flag("offline", offline);
    }

    private Network network() {
        Network usual =
                Network.of(version(), Proxies.of(session().getRequest().getProxies(), Optional.ofNullable(decrypter)));
        return new Network(usual.agent(), usual.proxies(), names, usual.trust());
    }

    /** The proxies of Maven's settings. */
    static final class Proxies {

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
            return Stream.of(Optional.ofNullable(proxy.getNonProxyHosts())
                            .orElse("")
                            .split("[|,]"))
                    .map(String::strip)
                    .filter(host -> !host.isEmpty())
                    .map(LinkPattern::new)
                    .toList();
        }
    }
}
