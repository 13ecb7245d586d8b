package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.NoReply;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.link.http.AnswerClassifier.NextStep;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;

/** Every cause for which a link is not good, with the text that people read. */
class StatusTextsTest {

    private static final AddressGuard GUARD = new AddressGuard(List.of());

    @Test
    void answers() {
        AnswerClassifier classifier = new AnswerClassifier(LinkLimits.Time.usual());
        Reply walled = new Reply(403, Optional.empty(), Optional.empty(), true, false, Optional.empty());
        Stream<Reply> replies = Stream.concat(
                IntStream.of(301, 400, 401, 402, 403, 404, 406, 407, 410, 418, 429, 451, 500, 503, 999)
                        .mapToObj(Reply::of),
                Stream.of(walled));

        MessageSnapshot.matches(
                "link answers",
                replies.map(reply -> shown(settled(classifier.of(exhausted(), reply))))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void failures() {
        Stream<IOException> failures = Stream.of(
                new UnknownHostException("www.example.org: Name or service not known"),
                new UnknownHostException("www.example.org: Temporary failure in name resolution"),
                handshake(new CertificateExpiredException()),
                handshake(new CertificateNotYetValidException()),
                handshake(new CertificateException("No subject alternative DNS name matching example.org")),
                new SSLPeerUnverifiedException("example.org"),
                handshake(new CertificateException("no path")),
                new SSLException("closed in handshake"),
                new ConnectException("refused"),
                new NoRouteToHostException("no route"),
                new SocketTimeoutException("late"),
                new MessageConstraintException("header too long"),
                new SocketException("reset"),
                new NoHttpResponseException("closed"),
                new EOFException("odd"));

        MessageSnapshot.matches(
                "link failures",
                failures.map(failure -> shown(status(AnswerClassifier.resultOf(FailureClassifier.of(failure)))))
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void redirects() {
        MessageSnapshot.matches(
                "link redirects",
                Stream.of(
                                end(false, "https://www.example.org/b", "https://www.example.org/a"),
                                end(true, "https://www.example.org/b", "https://www.example.org/a"),
                                end(false, "/1", "/2", "/3", "/4"),
                                end(true, "/1", "/2", "/3", "/4"),
                                end(false, "https://[broken"),
                                end(false, "mailto:ada@example.org"),
                                end(false, "http://10.0.0.1/"))
                        .map(StatusTextsTest::shown)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void objections() {
        MessageSnapshot.matches(
                "link objections",
                Stream.of(
                                "http://ada:secret@www.example.net/",
                                "http://www.example.net:25/",
                                "http://wiki/",
                                "http://10.0.0.1/")
                        .map(link ->
                                GUARD.objection(WebUrl.of(link).orElseThrow()).orElseThrow())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void proxies() {
        MessageSnapshot.matches(
                "link proxies",
                Stream.of(
                                FailureClassifier.onlyProxyResolves(),
                                FailureClassifier.onlyProxyResolves("wiki.example.org"))
                        .map(none -> shown(status(AnswerClassifier.resultOf(none))))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everyKindOfSilenceHasItsCause() {
        assertThat(Stream.of(Kind.values())
                        .map(kind -> status(AnswerClassifier.resultOf(new NoReply(kind, "so it is"))))
                        .map(StatusTextsTest::cause))
                .containsExactly(
                        "broken NO_HOST",
                        "unknown NO_NETWORK",
                        "broken CERTIFICATE",
                        "refused",
                        "unknown NO_ANSWER",
                        "unknown NO_ANSWER",
                        "unknown NO_ANSWER",
                        "unknown UNCLEAR");
    }

    private static IOException handshake(CertificateException cause) {
        SSLHandshakeException failure = new SSLHandshakeException("failed");
        failure.initCause(cause);
        return failure;
    }

    private static String shown(LinkStatus status) {
        String text = status instanceof Broken broken
                ? broken.text()
                : status instanceof Unknown unknown ? unknown.text() : ((Refused) status).text();
        return cause(status) + ": " + text;
    }

    private static String cause(LinkStatus status) {
        if (status instanceof Broken broken) {
            return "broken " + broken.cause();
        }
        return status instanceof Unknown unknown ? "unknown " + unknown.cause() : "refused";
    }

    private static LinkStatus end(boolean cookies, String... locations) {
        Visit visit = new Visit(WebUrl.of("https://www.example.org/a").orElseThrow(), Set.of(), GUARD, 3);
        Optional<LinkStatus> end = Optional.empty();
        while (end.isEmpty()) {
            for (String location : locations) {
                end = end.or(() -> visit.proceed(new ProbeResult.Moved(302, location, cookies)));
            }
        }
        return end.get();
    }

    private static PendingRequest exhausted() {
        PendingRequest request = new PendingRequest(
                new PendingRequest.Target(WebUrl.of("https://www.example.org/").orElseThrow(), RequestMethod.GET));
        request.repeat();
        request.repeat();
        return request;
    }

    private static LinkStatus settled(NextStep step) {
        return status(((NextStep.Settle) step).result());
    }

    private static LinkStatus status(ProbeResult result) {
        return ((ProbeResult.Settled) result).status();
    }
}
