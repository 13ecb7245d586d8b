package io.github.idealint.link.http;

import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.Silence;
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

/** Says what the failure of a request means. */
final class NoResponse {

    private NoResponse() {}

    static Silence timeout() {
        return new Silence(Kind.TIMEOUT, "it did not answer in time");
    }

    static Silence of(IOException failure) {
        if (failure instanceof ForbiddenAddressException) {
            return new Silence(Kind.FORBIDDEN, failure.getMessage());
        }
        if (failure instanceof UnknownHostException) {
            return nameless(failure);
        }
        return failure instanceof SSLException secure ? insecure(secure) : broken(failure);
    }

    /** EAI_AGAIN of getaddrinfo(3) says that nobody could tell; everything else that there is no such name. */
    private static Silence nameless(IOException failure) {
        boolean passing = String.valueOf(failure.getMessage()).contains("emporary failure");
        return passing
                ? new Silence(Kind.ODD, "the name of its host could not be looked up")
                : new Silence(Kind.NO_HOST, "there is no such host");
    }

    private static Silence insecure(SSLException failure) {
        if (chain(failure).anyMatch(CertificateExpiredException.class::isInstance)) {
            return new Silence(Kind.CERTIFICATE, "the certificate of its host has expired");
        }
        if (chain(failure).anyMatch(CertificateNotYetValidException.class::isInstance)) {
            return new Silence(Kind.CERTIFICATE, "the certificate of its host is not valid yet");
        }
        if (failure instanceof SSLPeerUnverifiedException
                || chain(failure)
                        .anyMatch(each -> String.valueOf(each.getMessage()).startsWith("No subject alt"))) {
            return new Silence(Kind.CERTIFICATE, "the certificate of its host is for another name");
        }
        return chain(failure).anyMatch(CertificateException.class::isInstance)
                ? new Silence(Kind.CERTIFICATE, "nobody known vouches for the certificate of its host")
                : new Silence(Kind.RESET, "no encrypted connection could be made");
    }

    private static Silence broken(IOException failure) {
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return new Silence(Kind.UNREACHABLE, "no connection could be made");
        }
        if (failure instanceof InterruptedIOException) {
            return timeout();
        }
        if (failure instanceof MessageConstraintException) {
            return new Silence(Kind.ODD, "it answers with too many headers");
        }
        boolean lost = failure instanceof SocketException
                || failure instanceof NoHttpResponseException
                || failure instanceof ConnectionClosedException;
        return lost
                ? new Silence(Kind.RESET, "the connection broke before it answered")
                : new Silence(Kind.ODD, "its answer could not be understood");
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(10);
    }
}
