package io.github.idealint.link.http;

import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.NoReply;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Decides what the failure of a request means. */
final class FailureClassifier {

    private FailureClassifier() {}

    static NoReply timeout() {
        return new NoReply(Kind.TIMEOUT, "the server did not answer in time");
    }

    static NoReply unintelligible() {
        return new NoReply(Kind.ODD, "the server's response is not valid HTTP");
    }

    static NoReply tooManyHeaders() {
        return new NoReply(Kind.ODD, "the server sends too many headers");
    }

    /** Behind a proxy, this computer resolves no name at all. */
    static NoReply onlyProxyResolves() {
        return new NoReply(
                Kind.NO_NETWORK,
                "this computer cannot resolve any host name, and until it can, only hosts in 'allowPrivateLinks' are"
                        + " opened through the proxy");
    }

    /** Behind a proxy, this computer resolves other names, but not this one. */
    static NoReply onlyProxyResolves(String host) {
        return new NoReply(
                Kind.FORBIDDEN,
                "this computer cannot resolve '" + host
                        + "', and a host that only the proxy can resolve may be private; to"
                        + " open it, add it to 'allowPrivateLinks'");
    }

    static NoReply of(IOException failure) {
        if (failure instanceof GuardedNames.ForbiddenAddressException) {
            return new NoReply(Kind.FORBIDDEN, failure.getMessage());
        }
        if (failure instanceof UnknownHostException) {
            return unresolved(failure);
        }
        return failure instanceof SSLException secure ? insecure(secure) : interrupted(failure);
    }

    /** EAI_AGAIN of getaddrinfo(3) means that no name server answered; everything else that there is no such name. */
    private static NoReply unresolved(IOException failure) {
        boolean passing = String.valueOf(failure.getMessage()).contains("emporary failure");
        return passing
                ? new NoReply(Kind.NO_NETWORK, "the host name cannot be resolved at the moment")
                : new NoReply(Kind.NO_HOST, "there is no such host");
    }

    private static NoReply insecure(SSLException failure) {
        if (chain(failure).anyMatch(CertificateExpiredException.class::isInstance)) {
            return new NoReply(Kind.CERTIFICATE, "the host's certificate has expired");
        }
        if (chain(failure).anyMatch(CertificateNotYetValidException.class::isInstance)) {
            return new NoReply(Kind.CERTIFICATE, "the host's certificate is not valid yet");
        }
        if (failure instanceof SSLPeerUnverifiedException
                || chain(failure)
                        .anyMatch(each -> String.valueOf(each.getMessage()).startsWith("No subject alt"))) {
            return new NoReply(Kind.CERTIFICATE, "the host's certificate was issued for another name");
        }
        return chain(failure).anyMatch(CertificateException.class::isInstance)
                ? new NoReply(Kind.CERTIFICATE, "the host's certificate was not issued by a trusted authority")
                : new NoReply(Kind.RESET, "no encrypted connection could be established");
    }

    private static NoReply interrupted(IOException failure) {
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return new NoReply(Kind.UNREACHABLE, "no connection could be established");
        }
        if (failure instanceof InterruptedIOException) {
            return timeout();
        }
        if (failure instanceof MessageConstraintException) {
            return tooManyHeaders();
        }
        boolean lost = failure instanceof SocketException
                || failure instanceof NoHttpResponseException
                || failure instanceof ConnectionClosedException;
        return lost ? new NoReply(Kind.RESET, "the connection was lost before the server answered") : unintelligible();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(10);
    }
}
