package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client with everything turned off that the prober decides itself, or that reveals who runs it. */
final class ClientFactory implements AutoCloseable {

    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_HEADERS = 200;

    /** Far above hosts times requests, since a full pool closes the idle connections of other hosts. */
    private static final int MOST_CONNECTIONS = 100_000;

    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient client;

    static {
        keepLogsFromSecrets();
    }

    private ClientFactory(PoolingHttpClientConnectionManager pool, HttpClientBuilder client) {
        this.pool = pool;
        this.client = client.setConnectionManager(pool).build();
    }

    /** A client that connects to the very addresses the names give. */
    static ClientFactory direct(Network network, DnsResolver names, LinkLimits limits) {
        return new ClientFactory(pool(network, names, limits), plain(network, limits, false));
    }

    /** A client that connects to a proxy, and to nothing else. */
    static ClientFactory through(WebProxy proxy, Network network, LinkLimits limits) {
        HttpClientBuilder client = plain(network, limits, true)
                .setProxy(new HttpHost(proxy.host(), proxy.port()))
                .setDefaultCredentialsProvider(credentials(proxy));
        return new ClientFactory(pool(network, onlyOf(proxy, network.names()), limits), client);
    }

    CloseableHttpClient http() {
        return client;
    }

    /** Closes connections that have not been used for a while. */
    void closeIdle() {
        pool.closeIdle(TimeValue.ofSeconds(2));
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /**
     * Otherwise Maven's log under {@code -X} holds every byte that is sent, and the headers of settings are secrets. Warnings
     * would quote what a server sends, which may be commands that a build server obeys in its log.
     */
    private static void keepLogsFromSecrets() {
        String level = "org.slf4j.simpleLogger.log.org.apache.hc";
        if (System.getProperty(level) == null) {
            System.setProperty(level, "off");
        }
    }

    private static HttpClientBuilder plain(Network network, LinkLimits limits, boolean proxied) {
        RequestConfig config = RequestConfig.custom()
                .setResponseTimeout(Timeout.of(limits.time().exchange()))
                .setConnectionRequestTimeout(Timeout.of(limits.time().exchange()))
                .setAuthenticationEnabled(proxied)
                .setProtocolUpgradeEnabled(false)
                .build();
        return HttpClientBuilder.create()
                .setUserAgent(network.agent())
                .setDefaultRequestConfig(config)
                .setDefaultCookieSpecRegistry(name -> null)
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .disableConnectionState();
    }

    private static PoolingHttpClientConnectionManager pool(Network network, DnsResolver names, LinkLimits limits) {
        Timeout exchange = Timeout.of(limits.time().exchange());
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(tls(network))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.time().connect()))
                        .setSocketTimeout(exchange)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(exchange).build())
                .setMaxConnPerRoute(LinkLimits.MOST_AT_ONCE)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .build();
    }

    /** Java's own check of names needs no list of public suffixes; the trust store is read at the first handshake. */
    private static TlsSocketStrategy tls(Network network) {
        return (socket, target, port, attachment, context) -> {
            SSLContext trust = network.trust().get();
            return new DefaultClientTlsStrategy(
                            trust, HostnameVerificationPolicy.BUILTIN, NoopHostnameVerifier.INSTANCE)
                    .upgrade(socket, target, port, attachment, context);
        };
    }

    private static CredentialsProvider credentials(WebProxy proxy) {
        CredentialsProviderBuilder credentials = CredentialsProviderBuilder.create();
        proxy.login()
                .ifPresent(login -> credentials.add(
                        new AuthScope(proxy.host(), proxy.port()),
                        new UsernamePasswordCredentials(
                                login.user(), login.password().toCharArray())));
        return credentials.build();
    }

    private static DnsResolver onlyOf(WebProxy proxy, Network.NameSource names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                if (!host.equalsIgnoreCase(proxy.host())) {
                    throw new GuardedNames.ForbiddenAddressException("'" + host + "' is not the proxy");
                }
                return names.lookUp(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
