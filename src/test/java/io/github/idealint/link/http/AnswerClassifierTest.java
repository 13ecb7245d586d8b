package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.NoReply;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.link.http.AnswerClassifier.NextStep;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerClassifierTest {

    private static final AnswerClassifier CLASSIFIER = new AnswerClassifier(LinkLimits.Time.usual());
    private static final NoReply RESET = new NoReply(Kind.RESET, "the connection broke");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | Broken | GONE | the server has no such page",
                "410 | Broken | GONE | the server has permanently removed the page",
                "302 | Broken | REDIRECT | the server redirects without giving an address",
                "401 | Unknown | DENIED | the server requires a login",
                "402 | Unknown | DENIED | the server requires payment",
                "403 | Unknown | DENIED | the server refused access, perhaps because this is an automated check",
                "406 | Unknown | DENIED | the server refused access, perhaps because this is an automated check",
                "407 | Unknown | DENIED | the proxy requires a login",
                "451 | Unknown | DENIED | the page is blocked for legal reasons",
                "999 | Unknown | DENIED | the server refused access, perhaps because this is an automated check",
                "400 | Unknown | UNCLEAR | the server's response does not say whether the page exists",
                "304 | Unknown | UNCLEAR | the server's response does not say whether the page exists",
            })
    void classifiesAPageByItsStatus(int code, String kind, String cause, String text) {
        LinkStatus status = settled(CLASSIFIER.of(request(RequestMethod.GET), Reply.of(code)));

        assertThat(status)
                .isEqualTo(
                        kind.equals("Broken")
                                ? Broken.with(code, BrokenCause.valueOf(cause), text)
                                : Unknown.with(code, UnknownCause.valueOf(cause), text));
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "405", "410", "500", "503", "999"})
    void requestsThePageBeforeItBelievesTheHeaders(int code) {
        assertThat(CLASSIFIER.of(request(RequestMethod.HEAD), Reply.of(code)))
                .isEqualTo(new NextStep.RequestPage(true));
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "502", "503", "504", "599"})
    void repeatsTwiceAfterAFaultThatMayPass(int code) {
        PendingRequest request = request(RequestMethod.GET);

        assertThat(CLASSIFIER.of(request, Reply.of(code))).isEqualTo(new NextStep.RepeatRequest(Duration.ofSeconds(1)));
        request.repeat();
        assertThat(CLASSIFIER.of(request, Reply.of(code))).isEqualTo(new NextStep.RepeatRequest(Duration.ofSeconds(2)));
        request.repeat();
        assertThat(settled(CLASSIFIER.of(request, Reply.of(code)))).isInstanceOf(Unknown.class);
    }

    @Test
    void repeatsTwiceAfterAResetButNotAfterATimeOut() {
        PendingRequest request = request(RequestMethod.GET);

        assertThat(CLASSIFIER.of(request, RESET)).isInstanceOf(NextStep.RepeatRequest.class);
        assertThat(settled(CLASSIFIER.of(request, FailureClassifier.timeout())))
                .isEqualTo(Unknown.because(UnknownCause.NO_ANSWER, "the server did not answer in time"));
    }

    @Test
    void repeatsNothingWhenALinkHasTakenItsTime() {
        PendingRequest request = request(RequestMethod.GET);
        request.spend(Duration.ofSeconds(16));

        assertThat(settled(CLASSIFIER.of(request, RESET))).isInstanceOf(Unknown.class);
    }

    @Test
    void waitsAsLongAsAServerWantsButNotForHours() {
        assertThat(CLASSIFIER.of(request(RequestMethod.GET), busy(30)))
                .isEqualTo(new NextStep.RepeatRequest(Duration.ofSeconds(30)));
        assertThat(settled(CLASSIFIER.of(request(RequestMethod.GET), busy(31)))).isInstanceOf(Unknown.class);
        assertThat(CLASSIFIER.of(request(RequestMethod.HEAD), busy(3)))
                .isEqualTo(new NextStep.RepeatRequest(Duration.ofSeconds(3)));
    }

    @Test
    void aWallIsNeverBroken() {
        Reply walled = new Reply(404, Optional.empty(), Optional.empty(), true, false, Optional.empty());

        assertThat(settled(CLASSIFIER.of(request(RequestMethod.GET), walled))).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsSureIsBroken(Kind kind) {
        PendingRequest request = request(RequestMethod.GET);
        request.repeat();
        request.repeat();

        LinkStatus status = settled(CLASSIFIER.of(request, new NoReply(kind, "it is so")));

        assertThat(status)
                .isInstanceOf(
                        switch (kind) {
                            case NO_HOST, CERTIFICATE -> Broken.class;
                            case FORBIDDEN -> LinkStatus.Refused.class;
                            default -> Unknown.class;
                        });
    }

    private static Reply busy(int seconds) {
        return new Reply(
                503, Optional.empty(), Optional.of(Duration.ofSeconds(seconds)), false, false, Optional.empty());
    }

    private static PendingRequest request(RequestMethod method) {
        return new PendingRequest(
                new PendingRequest.Target(WebUrl.of("https://example.org/").orElseThrow(), method));
    }

    private static LinkStatus settled(NextStep step) {
        return ((ProbeResult.Settled) ((NextStep.Settle) step).result()).status();
    }
}
