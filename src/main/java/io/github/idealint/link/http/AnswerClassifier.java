package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.link.http.Answer.Silence;
import java.time.Duration;
import java.util.List;

/** Says what an answer means. Only what is sure to be gone is called broken, and never by its headers alone. */
final class AnswerClassifier {

    private static final int MOST_REPEATS = 2;

    private final LinkLimits.Time limits;

    AnswerClassifier(LinkLimits.Time limits) {
        this.limits = limits;
    }

    NextStep of(PendingRequest asking, Answer answer) {
        if (answer instanceof Reply reply) {
            return heard(asking, reply);
        }
        Silence silence = (Silence) answer;
        return switch (silence.kind()) {
            case NO_HOST, CERTIFICATE, FORBIDDEN -> new NextStep.Settle(unheard(silence));
            case TIMEOUT, ODD -> once(asking, silence);
            case RESET, UNREACHABLE -> again(asking, silence);
        };
    }

    /** What to say of a host's other links, once the host itself is known to be no use. */
    static ProbeResult unheard(Silence silence) {
        return ProbeResult.Verdict.of(
                switch (silence.kind()) {
                    case NO_HOST, CERTIFICATE -> LinkStatus.Broken.because(silence.reason());
                    case FORBIDDEN -> LinkStatus.Refused.because(silence.reason());
                    default -> LinkStatus.Unknown.because(silence.reason());
                });
    }

    private NextStep heard(PendingRequest asking, Reply reply) {
        if (reply.isGood()) {
            LinkStatus good = new LinkStatus.Ok(List.of(), PageAnchors.NOT_CHECKED);
            return new NextStep.Settle(new ProbeResult.Verdict(good, reply.places()));
        }
        if (reply.isRedirect() && reply.location().isPresent() && !reply.walled()) {
            return new NextStep.Settle(
                    new ProbeResult.Moved(reply.code(), reply.location().get(), reply.cookies()));
        }
        if (reply.isPassing() && mayRepeat(asking) && wish(reply).compareTo(limits.pause()) <= 0) {
            return asking.method() == RequestMethod.HEAD
                            && reply.code() != 429
                            && reply.pause().isEmpty()
                    ? new NextStep.AskForPage(true)
                    : new NextStep.Repeat(longer(wish(reply), delay(asking)));
        }
        return asking.method() == RequestMethod.HEAD
                ? new NextStep.AskForPage(true)
                : new NextStep.Settle(ProbeResult.Verdict.of(status(reply)));
    }

    private NextStep once(PendingRequest asking, Silence silence) {
        return asking.method() == RequestMethod.HEAD
                ? new NextStep.AskForPage(false)
                : new NextStep.Settle(unheard(silence));
    }

    private NextStep again(PendingRequest asking, Silence silence) {
        if (asking.method() == RequestMethod.HEAD && silence.kind() == Kind.RESET) {
            return new NextStep.AskForPage(true);
        }
        return mayRepeat(asking) ? new NextStep.Repeat(delay(asking)) : new NextStep.Settle(unheard(silence));
    }

    private boolean mayRepeat(PendingRequest asking) {
        return asking.repeats() < MOST_REPEATS && asking.spent().compareTo(limits.link()) < 0;
    }

    private Duration delay(PendingRequest asking) {
        return limits.retry().multipliedBy(1L << asking.repeats());
    }

    private static Duration wish(Reply reply) {
        return reply.pause().orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static LinkStatus status(Reply reply) {
        int code = reply.code();
        if (reply.walled()) {
            return LinkStatus.Unknown.with(code, "it wants to see a person at a browser first (" + code + ")");
        }
        return switch (code) {
            case 404 -> LinkStatus.Broken.with(code, "nothing is there (404)");
            case 410 -> LinkStatus.Broken.with(code, "it was taken away for good (410)");
            case 301, 302, 303, 307, 308 ->
                LinkStatus.Broken.with(code, "it says that it has moved, but not where to (" + code + ")");
            default -> LinkStatus.Unknown.with(code, doubt(code) + " (" + code + ")");
        };
    }

    private static String doubt(int code) {
        return switch (code) {
            case 401, 407 -> "it wants a password";
            case 402 -> "it wants to be paid";
            case 403, 406, 999 -> "it turns programs away";
            case 429 -> "it has been asked too often";
            case 451 -> "it is closed for legal reasons";
            default -> code >= 500 && code < 600 ? "its server has a fault" : "its answer says neither yes nor no";
        };
    }
}
