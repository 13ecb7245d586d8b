package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.NoReply;
import io.github.idealint.link.http.Answer.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.net.URIAuthority;

/** Sends single requests, and returns what came of each; never throws for anything a server does. */
final class RequestSender implements AutoCloseable {

    /** Reserved by IANA for examples (RFC 2606), with an address of its own. */
    private static final String NAME_THAT_EXISTS = "example.org";

    private final LinkLimits limits;
    private final LinkSettings settings;
    private final Network network;
    private final AddressGuard guard;
    private final GuardedNames names;
    private final ClientFactory direct;
    private final Map<WebProxy, ClientFactory> proxied;
    private volatile boolean online;

    RequestSender(LinkLimits limits, LinkSettings settings, Network network, AddressGuard guard) {
        this.limits = limits;
        this.settings = settings;
        this.network = network;
        this.guard = guard;
        this.names = new GuardedNames(network.names(), guard);
        this.direct = ClientFactory.direct(network, names, limits);
        this.proxied = network.proxies().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), proxy -> ClientFactory.through(proxy, network, limits)));
    }

    /** Requests an address that the guard let through. */
    Answer send(WebUrl url, RequestMethod method, Exchange exchange) {
        Answer answer = sent(url, method, exchange);
        if (answer instanceof Reply) {
            online = true;
        }
        boolean unresolved = answer instanceof NoReply none && none.kind() == Kind.NO_HOST;
        return unresolved && !isOnline()
                ? new NoReply(Kind.NO_NETWORK, "this computer cannot resolve any host name")
                : answer;
    }

    /** Closes connections that have not been used for a while. */
    void closeIdle() {
        clients().forEach(ClientFactory::closeIdle);
    }

    @Override
    public void close() {
        clients().forEach(ClientFactory::close);
    }

    private Stream<ClientFactory> clients() {
        return Stream.concat(Stream.of(direct), proxied.values().stream());
    }

    private Answer sent(WebUrl url, RequestMethod method, Exchange exchange) {
        Optional<WebProxy> proxy =
                WebProxy.choose(network.proxies(), url.scheme(), url.host().text());
        try {
            return proxy.isPresent()
                    ? sentThrough(proxy.get(), url, method, exchange)
                    : exchanged(direct, url, method, exchange);
        } catch (IOException failure) {
            return exchange.isEnded() ? FailureClassifier.timeout() : FailureClassifier.of(failure);
        } catch (RuntimeException | StackOverflowError odd) {
            return FailureClassifier.unintelligible();
        }
    }

    /**
     * The proxy resolves names itself, and may know private ones that this computer does not know: those are not requested
     * unless they are allowed by name.
     */
    private Answer sentThrough(WebProxy proxy, WebUrl url, RequestMethod method, Exchange exchange) throws IOException {
        try {
            names.resolve(url.host().text());
        } catch (GuardedNames.ForbiddenAddressException forbidden) {
            throw forbidden;
        } catch (UnknownHostException unknownHere) {
            if (!guard.isAllowed(url.host().text())) {
                return onlyThroughProxy(url.host().text(), unknownHere);
            }
        }
        try {
            return exchanged(proxied.get(proxy), url, method, exchange);
        } catch (UnknownHostException noProxy) {
            return new NoReply(Kind.NO_NETWORK, "the proxy cannot be found");
        }
    }

    private Answer onlyThroughProxy(String host, UnknownHostException failure) {
        if (!isOnline()) {
            return FailureClassifier.onlyProxyResolves();
        }
        NoReply direct = FailureClassifier.of(failure);
        return direct.kind() == Kind.NO_HOST ? FailureClassifier.onlyProxyResolves(host) : direct;
    }

    private Answer exchanged(ClientFactory clients, WebUrl url, RequestMethod method, Exchange exchange)
            throws IOException {
        HttpHost host =
                new HttpHost(url.scheme(), url.host().inUrl(), url.unusualPort().orElse(-1));
        HttpUriRequestBase request = request(url, method, host);
        exchange.begin(request);
        ClassicHttpResponse response = clients.http().executeOpen(host, request, null);
        try {
            return new ReplyReader(limits, exchange).read(response, method);
        } finally {
            close(response);
        }
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException broken) {
            // The answer stands, whatever becomes of the connection.
        }
    }

    private HttpUriRequestBase request(WebUrl url, RequestMethod method, HttpHost host) {
        HttpUriRequestBase request = new HttpUriRequestBase(method.verb(), URI.create("/"));
        request.setScheme(url.scheme());
        request.setAuthority(new URIAuthority(host));
        request.setPath(url.path());
        request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.setHeader("Accept-Language", "en,*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        if (url.isSecure()) {
            settings.host(url.host().text())
                    .headers()
                    .forEach((name, value) -> request.setHeader(new BasicHeader(name, value, true)));
        }
        return request;
    }

    /** Where this computer resolves no name at all, a missing name proves nothing. */
    private boolean isOnline() {
        if (!online) {
            try {
                online = network.names().lookUp(NAME_THAT_EXISTS).length > 0;
            } catch (UnknownHostException offline) {
                return false;
            }
        }
        return online;
    }
}
