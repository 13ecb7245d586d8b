package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.link.http.lab.Call;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Names;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limit of a run holds whatever servers do, though each request on its own had minutes. */
@Timeout(120)
class TimeLimitTest {

    private static final Duration RUN = Duration.ofSeconds(1);

    /** Far above the limit for a busy computer, and far below what the servers here take. */
    private static final Duration SLACK = Duration.ofSeconds(15);

    private static final int FOREVER = 60_000;

    private static final LinkLimits PATIENT = new LinkLimits(
            8,
            64,
            2_000,
            1_000,
            RUN,
            new LinkLimits.Time(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5)),
            LinkLimits.AnswerSize.usual());

    private final Lab lab = new Lab(TimeLimitTest::answer);
    private final CountDownLatch over = new CountDownLatch(1);
    private int port;

    @BeforeEach
    void open() {
        port = lab.open(1, 1);
    }

    @AfterEach
    void close() {
        over.countDown();
        lab.close();
    }

    @Test
    void holdsAgainstAHeadThatDrips() {
        assertEnds("http://127.0.0.1:" + port + "/drip-head");
    }

    @Test
    void holdsAgainstABodyThatDrips() {
        LinkReport report = ending("http://127.0.0.1:" + port + "/drip-body#part");
        assertThat(report.of("http://127.0.0.1:" + port + "/drip-body#part")).isInstanceOf(Unknown.class);
    }

    @Test
    void holdsAgainstHintsWithoutEnd() {
        assertEnds("http://127.0.0.1:" + port + "/hints");
    }

    @Test
    void holdsAgainstRedirectsThatTakeTheirTime() {
        assertEnds("http://127.0.0.1:" + port + "/hop/0");
    }

    @Test
    void holdsAgainstALongPause() {
        assertEnds("http://127.0.0.1:" + port + "/pause");
    }

    @Test
    void holdsAgainstAHandshakeThatNobodyAnswers() {
        assertEnds("https://127.0.0.1:" + port + "/");
    }

    @Test
    void holdsAgainstNamesThatAreNotAnswered() {
        assertEnds("http://slow.example.org:" + port + "/");
    }

    @Test
    void spendsNoTimeOnLongRedirectsAfterItsEnd() {
        List<String> links = IntStream.range(0, 500)
                .mapToObj(each -> "http://127.0.0.1:" + port + "/long/" + each)
                .toList();
        long started = System.nanoTime();
        assertThat(prober(PATIENT).probe(links).statuses()).hasSize(500);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(RUN.plus(SLACK));
    }

    @Test
    void requestsNothingWhenItsTimeIsOverBeforeItBegins() {
        List<String> links = IntStream.range(0, 5_000)
                .mapToObj(each -> "http://127.0.0.1:" + port + "/ok/" + each)
                .toList();
        LinkReport report = prober(PATIENT.withRun(Duration.ofNanos(1))).probe(links);
        assertThat(report.statuses().values())
                .hasSize(5_000)
                .containsOnly(
                        Unknown.because(UnknownCause.LIMIT, "the run ended after 0 s, before the link was checked"));
        assertThat(lab.connections()).isZero();
    }

    private void assertEnds(String link) {
        LinkStatus status = ending(link).of(link);
        assertThat(status)
                .isEqualTo(Unknown.because(UnknownCause.LIMIT, "the run ended after 1 s, before the link was checked"));
    }

    private LinkReport ending(String link) {
        long started = System.nanoTime();
        LinkReport report = prober(PATIENT).probe(List.of(link));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(RUN.plus(SLACK));
        return report;
    }

    private HttpLinkProber prober(LinkLimits limits) {
        Names names = new Names(Map.of("example.org", "127.0.0.1"));
        Network.NameSource slow = name -> {
            if (name.startsWith("slow.")) {
                await();
            }
            return names.lookUp(name);
        };
        Network network = new Network("idealint/test", List.of(), slow, TimeLimitTest::trust);
        return new HttpLinkProber(
                limits, LinkSettings.none().allowingPrivate("127.0.0.0/8"), network, LinkListener.NOBODY);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static boolean answer(Call call) throws IOException {
        String[] path = call.path().split("/");
        return switch (path.length > 1 ? path[1] : "") {
            case "drip-head" -> call.raw("HTTP/1.1 200 OK\r\n") || call.drip("X-Slow: 1\r\n", FOREVER / 50, 50);
            case "drip-body" ->
                call.raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
                        || call.drip(" ", FOREVER / 50, 50);
            case "hints" -> call.drip("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", FOREVER / 50, 50);
            case "hop" -> {
                Lab.sleep(100);
                yield call.moved(302, "/hop/" + (Integer.parseInt(path[2]) + 1));
            }
            case "pause" -> call.say("429 Slow", "Retry-After: 200", "");
            case "long" ->
                call.moved(
                        302, call.path().substring(0, Math.min(60, call.path().length())) + "x/" + "a@".repeat(3_900));
            case "ok" -> call.page("");
            default -> {
                Lab.sleep(FOREVER);
                yield false;
            }
        };
    }
}
