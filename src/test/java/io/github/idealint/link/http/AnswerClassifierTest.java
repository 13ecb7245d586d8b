package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.link.http.Answer.Silence;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerClassifierTest {

    private static final AnswerClassifier JUDGEMENT = new AnswerClassifier(LinkLimits.Time.usual());
    private static final Silence RESET = new Silence(Kind.RESET, "the connection broke");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | Broken | nothing is there (404)",
                "410 | Broken | it was taken away for good (410)",
                "302 | Broken | it says that it has moved, but not where to (302)",
                "401 | Unknown | it wants a password (401)",
                "402 | Unknown | it wants to be paid (402)",
                "403 | Unknown | it turns programs away (403)",
                "406 | Unknown | it turns programs away (406)",
                "407 | Unknown | it wants a password (407)",
                "451 | Unknown | it is closed for legal reasons (451)",
                "999 | Unknown | it turns programs away (999)",
                "400 | Unknown | its answer says neither yes nor no (400)",
                "304 | Unknown | its answer says neither yes nor no (304)",
            })
    void judgesAPageByItsStatus(int code, String kind, String reason) {
        LinkStatus status = settled(JUDGEMENT.of(asking(RequestMethod.GET), Reply.of(code)));

        assertThat(status.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(status.toString()).contains(reason, "Optional[" + code + "]");
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "405", "410", "500", "503", "999"})
    void asksForThePageBeforeItBelievesTheHeaders(int code) {
        assertThat(JUDGEMENT.of(asking(RequestMethod.HEAD), Reply.of(code))).isEqualTo(new NextStep.AskForPage(true));
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "502", "503", "504", "599"})
    void asksTwiceMoreForAFaultThatMayPass(int code) {
        PendingRequest asking = asking(RequestMethod.GET);

        assertThat(JUDGEMENT.of(asking, Reply.of(code))).isEqualTo(new NextStep.Repeat(Duration.ofSeconds(1)));
        asking.repeat();
        assertThat(JUDGEMENT.of(asking, Reply.of(code))).isEqualTo(new NextStep.Repeat(Duration.ofSeconds(2)));
        asking.repeat();
        assertThat(settled(JUDGEMENT.of(asking, Reply.of(code)))).isInstanceOf(LinkStatus.Unknown.class);
    }

    @Test
    void asksTwiceMoreAfterAResetButNotAfterATimeOut() {
        PendingRequest asking = asking(RequestMethod.GET);

        assertThat(JUDGEMENT.of(asking, RESET)).isInstanceOf(NextStep.Repeat.class);
        assertThat(settled(JUDGEMENT.of(asking, NoResponse.timeout())))
                .isEqualTo(LinkStatus.Unknown.because("it did not answer in time"));
    }

    @Test
    void asksNoMoreWhenALinkHasTakenItsTime() {
        PendingRequest asking = asking(RequestMethod.GET);
        asking.spend(Duration.ofSeconds(16));

        assertThat(settled(JUDGEMENT.of(asking, RESET))).isInstanceOf(LinkStatus.Unknown.class);
    }

    @Test
    void waitsAsLongAsAServerWantsButNotForHours() {
        assertThat(JUDGEMENT.of(asking(RequestMethod.GET), busy(30)))
                .isEqualTo(new NextStep.Repeat(Duration.ofSeconds(30)));
        assertThat(settled(JUDGEMENT.of(asking(RequestMethod.GET), busy(31)))).isInstanceOf(LinkStatus.Unknown.class);
        assertThat(JUDGEMENT.of(asking(RequestMethod.HEAD), busy(3)))
                .isEqualTo(new NextStep.Repeat(Duration.ofSeconds(3)));
    }

    @Test
    void aWallIsNeverBroken() {
        Reply walled = new Reply(404, Optional.empty(), Optional.empty(), true, false, Optional.empty());

        assertThat(settled(JUDGEMENT.of(asking(RequestMethod.GET), walled))).isInstanceOf(LinkStatus.Unknown.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsSureIsBroken(Kind kind) {
        PendingRequest asking = asking(RequestMethod.GET);
        asking.repeat();
        asking.repeat();

        LinkStatus status = settled(JUDGEMENT.of(asking, new Silence(kind, "it is so")));

        assertThat(status)
                .isInstanceOf(
                        switch (kind) {
                            case NO_HOST, CERTIFICATE -> LinkStatus.Broken.class;
                            case FORBIDDEN -> LinkStatus.Refused.class;
                            default -> LinkStatus.Unknown.class;
                        });
    }

    private static Reply busy(int seconds) {
        return new Reply(
                503, Optional.empty(), Optional.of(Duration.ofSeconds(seconds)), false, false, Optional.empty());
    }

    private static PendingRequest asking(RequestMethod method) {
        return new PendingRequest(
                new ProbeTarget(WebUrl.of("https://example.org/").orElseThrow(), method));
    }

    private static LinkStatus settled(NextStep step) {
        return ((ProbeResult.Verdict) ((NextStep.Settle) step).settled()).status();
    }
}
