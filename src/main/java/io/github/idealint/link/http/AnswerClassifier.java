package io.github.idealint.link.http;

import static io.github.idealint.link.LinkStatus.BrokenCause.CERTIFICATE;
import static io.github.idealint.link.LinkStatus.BrokenCause.GONE;
import static io.github.idealint.link.LinkStatus.BrokenCause.NO_HOST;
import static io.github.idealint.link.LinkStatus.BrokenCause.REDIRECT;
import static io.github.idealint.link.LinkStatus.UnknownCause.BUSY;
import static io.github.idealint.link.LinkStatus.UnknownCause.DENIED;
import static io.github.idealint.link.LinkStatus.UnknownCause.NO_ANSWER;
import static io.github.idealint.link.LinkStatus.UnknownCause.NO_NETWORK;
import static io.github.idealint.link.LinkStatus.UnknownCause.SERVER_ERROR;
import static io.github.idealint.link.LinkStatus.UnknownCause.UNCLEAR;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.NoReply;
import io.github.idealint.link.http.Answer.Reply;
import java.time.Duration;

/** Decides what an answer means. Only what is certain to be gone is called broken, and never by its headers alone. */
final class AnswerClassifier {

    private static final int MOST_REPEATS = 2;

    private final LinkLimits.Time limits;

    AnswerClassifier(LinkLimits.Time limits) {
        this.limits = limits;
    }

    /** What happens to a request after an answer. */
    sealed interface NextStep {

        /** Nothing more is to be requested. */
        record Settle(ProbeResult result) implements NextStep {}

        /**
         * The page is requested at once, since the request for its headers alone was not answered well.
         *
         * @param refused whether the server answered with a refusal, rather than being slow or busy
         */
        record RequestPage(boolean refused) implements NextStep {}

        /**
         * The same is requested again.
         *
         * @param delay in how long
         */
        record RepeatRequest(Duration delay) implements NextStep {}
    }

    NextStep of(PendingRequest request, Answer answer) {
        if (answer instanceof Reply reply) {
            return answered(request, reply);
        }
        NoReply none = (NoReply) answer;
        return switch (none.kind()) {
            case NO_HOST, CERTIFICATE, FORBIDDEN -> new NextStep.Settle(resultOf(none));
            case TIMEOUT, ODD, NO_NETWORK -> once(request, none);
            case RESET, UNREACHABLE -> again(request, none);
        };
    }

    /** The result for all links of a host, once the host itself is known to be of no use. */
    static ProbeResult resultOf(NoReply none) {
        return ProbeResult.Settled.of(
                switch (none.kind()) {
                    case NO_HOST -> Broken.because(NO_HOST, none.text());
                    case CERTIFICATE -> Broken.because(CERTIFICATE, none.text());
                    case FORBIDDEN -> Refused.because(none.text());
                    case NO_NETWORK -> Unknown.because(NO_NETWORK, none.text());
                    case TIMEOUT, UNREACHABLE, RESET -> Unknown.because(NO_ANSWER, none.text());
                    case ODD -> Unknown.because(UNCLEAR, none.text());
                });
    }

    private NextStep answered(PendingRequest request, Reply reply) {
        if (reply.isGood()) {
            return new NextStep.Settle(new ProbeResult.Settled(Ok.direct(), reply.anchors()));
        }
        if (reply.isRedirect() && reply.location().isPresent() && !reply.walled()) {
            return new NextStep.Settle(
                    new ProbeResult.Moved(reply.code(), reply.location().get(), reply.cookies()));
        }
        if (reply.isPassing() && mayRepeat(request) && pause(reply).compareTo(limits.pause()) <= 0) {
            return request.method() == RequestMethod.HEAD
                            && reply.code() != 429
                            && reply.pause().isEmpty()
                    ? new NextStep.RequestPage(true)
                    : new NextStep.RepeatRequest(longer(pause(reply), delay(request)));
        }
        return request.method() == RequestMethod.HEAD
                ? new NextStep.RequestPage(true)
                : new NextStep.Settle(ProbeResult.Settled.of(status(reply)));
    }

    private NextStep once(PendingRequest request, NoReply none) {
        return request.method() == RequestMethod.HEAD
                ? new NextStep.RequestPage(false)
                : new NextStep.Settle(resultOf(none));
    }

    private NextStep again(PendingRequest request, NoReply none) {
        if (request.method() == RequestMethod.HEAD && none.kind() == Kind.RESET) {
            return new NextStep.RequestPage(true);
        }
        return mayRepeat(request) ? new NextStep.RepeatRequest(delay(request)) : new NextStep.Settle(resultOf(none));
    }

    private boolean mayRepeat(PendingRequest request) {
        return request.repeats() < MOST_REPEATS && request.spent().compareTo(limits.link()) < 0;
    }

    private Duration delay(PendingRequest request) {
        return limits.retry().multipliedBy(1L << request.repeats());
    }

    private static Duration pause(Reply reply) {
        return reply.pause().orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static LinkStatus status(Reply reply) {
        int code = reply.code();
        if (reply.walled()) {
            return Unknown.with(code, DENIED, "the server asks for proof that the visitor is human");
        }
        return switch (code) {
            case 404 -> Broken.with(code, GONE, "the server has no such page");
            case 410 -> Broken.with(code, GONE, "the server has permanently removed the page");
            case 301, 302, 303, 307, 308 ->
                Broken.with(code, REDIRECT, "the server redirects without giving an address");
            case 401 -> Unknown.with(code, DENIED, "the server requires a login");
            case 407 -> Unknown.with(code, DENIED, "the proxy requires a login");
            case 402 -> Unknown.with(code, DENIED, "the server requires payment");
            case 403, 406, 999 ->
                Unknown.with(code, DENIED, "the server refused access, perhaps because this is an automated check");
            case 451 -> Unknown.with(code, DENIED, "the page is blocked for legal reasons");
            case 429 ->
                Unknown.with(code, BUSY, "the server refused the request because it had received too many requests");
            case 503 -> Unknown.with(code, SERVER_ERROR, "the server is temporarily unavailable");
            default ->
                code >= 500 && code < 600
                        ? Unknown.with(code, SERVER_ERROR, "the server reports an internal error")
                        : Unknown.with(code, UNCLEAR, "the server's response does not say whether the page exists");
        };
    }
}
