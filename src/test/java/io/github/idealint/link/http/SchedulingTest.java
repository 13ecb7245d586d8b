package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.HostSettings;
import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Manners;
import io.github.idealint.link.http.lab.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class SchedulingTest {

    /** Times that a busy computer keeps as well: no good answer of the laboratory takes seconds. */
    private static final LinkLimits PATIENT = new LinkLimits(
            8,
            64,
            2_000,
            10,
            Duration.ofMinutes(2),
            new LinkLimits.Time(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(5)),
            LinkLimits.AnswerSize.usual());

    private Lab lab = Manners.lab();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void requestsEachAddressOnceHoweverOftenItIsLinked() {
        int port = lab.open(1, 5);
        List<String> links = IntStream.range(0, 2_000)
                .mapToObj(each -> link(each % 5 + 1, port, "ok/" + each % 100) + (each % 3 == 0 ? "#usage" : ""))
                .toList();

        LinkReport report = visitor().visit(links);

        assertThat(report.statuses().values()).hasOnlyElementsOfType(LinkStatus.Ok.class);
        assertThat(lab.requests()).isEqualTo(100);
    }

    @Test
    void requestsAPageOnceForAllItsAnchors() {
        String page = link(1, lab.open(1, 1), "ok/1");

        LinkReport report = visitor().visit(List.of(page, page + "#usage", page + "#gone", page + "#install"));

        assertThat(lab.requests()).isEqualTo(1);
        assertThat(report.hasAnchor(page + "#usage")).contains(true);
        assertThat(report.hasAnchor(page + "#gone")).contains(false);
    }

    @Test
    void requestsAPageOnceHoweverManyRedirectsLeadToIt() {
        int port = lab.open(1, 1);
        List<String> links = IntStream.range(0, 20)
                .mapToObj(each -> link(1, port, "301/" + each))
                .toList();

        LinkReport report = visitor().visit(links);

        assertThat(links)
                .allSatisfy(
                        link -> assertThat(report.of(link).permanentTarget()).contains(link(1, port, "ok/301")));
        assertThat(lab.requests("127.0.0.1/ok/301")).isEqualTo(1);
    }

    @Test
    void takesAPlaceAlongToTheNewHome() {
        int port = lab.open(1, 1);
        String link = link(1, port, "308/a") + "#usage";

        LinkReport report = visitor().visit(List.of(link));

        assertThat(report.of(link).permanentTarget()).contains(link(1, port, "ok/308") + "#usage");
        assertThat(report.hasAnchor(link)).contains(true);
    }

    @Test
    void sendsAHostNoMoreRequestsAtOnceThanItMay() {
        lab.close();
        lab = new Lab(call -> {
            Lab.sleep(20);
            return call.page("");
        });
        int port = lab.open(1, 2);
        HostSettings shy = new HostSettings("127.0.0.2", Optional.of(1), Duration.ZERO, Map.of());
        LinkSettings settings = new LinkSettings(List.of(), List.of(), List.of(shy), List.of("127.0.0.0/8"));

        visitor().within(PATIENT.atOnce(3, 64)).with(settings).visit(links(60, 2, port, "ok"));

        assertThat(lab.mostAtOnce("127.0.0.1")).isBetween(2, 3);
        assertThat(lab.mostAtOnce("127.0.0.2")).isEqualTo(1);
    }

    @Test
    void pausesAHostForAsLongAsItWants() {
        int port = lab.open(1, 1);
        HostSettings calm = new HostSettings("127.0.0.1", Optional.empty(), Duration.ofMillis(100), Map.of());
        LinkSettings settings = new LinkSettings(List.of(), List.of(), List.of(calm), List.of("127.0.0.0/8"));
        long begun = System.nanoTime();

        visitor().with(settings).visit(links(6, 1, port, "ok"));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(490));
    }

    @Test
    void pausesAHostThatHasHadTooMuchAndGoesOnWithTheOthersMeanwhile() {
        int port = lab.open(1, 2);
        String slow = link(1, port, "429-for-3s/a");
        List<String> order = new ArrayList<>();
        LinkListener listener = new LinkListener() {
            @Override
            public void learned(String link, LinkStatus status) {
                order.add(link);
            }
        };
        List<String> others = links(20, 1, port, "ok").stream()
                .map(link -> link.replace("127.0.0.1", "127.0.0.2"))
                .toList();
        long begun = System.nanoTime();

        LinkReport report = visitor()
                .telling(listener)
                .visit(Stream.concat(Stream.of(slow), others.stream()).toList());

        assertThat(report.of(slow)).isInstanceOf(LinkStatus.Ok.class);
        assertThat(order).hasSize(21).last().isEqualTo(slow);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(5980));
        assertThat(lab.requests("127.0.0.1/429-for-3s/a")).isEqualTo(3);
    }

    @Test
    void givesUpAHostThatWantsToBeLeftAloneForHours() {
        int port = lab.open(1, 1);
        List<String> links = links(50, 1, port, "429-long");

        LinkReport report = visitor().visit(links);

        assertThat(report.statuses().values()).hasSize(50).hasOnlyElementsOfType(LinkStatus.Unknown.class);
        assertThat(lab.requests()).isLessThanOrEqualTo(2);
    }

    @Test
    void givesUpAHostThatNeverAnswersWithoutDelayForTheOthers() {
        int port = lab.open(1, 50);
        List<String> hanging = IntStream.range(0, 150)
                .mapToObj(each -> link(50, port, "hang/" + each))
                .toList();
        List<String> good = links(500, 49, port, "ok");
        long begun = System.nanoTime();

        LinkReport report =
                visitor().visit(Stream.concat(hanging.stream(), good.stream()).toList());

        assertThat(hanging)
                .allSatisfy(link -> assertThat(report.of(link))
                        .isEqualTo(LinkStatus.Unknown.because(
                                LinkStatus.UnknownCause.NO_ANSWER, "the host does not answer")));
        assertThat(good).allSatisfy(link -> assertThat(report.of(link)).isInstanceOf(LinkStatus.Ok.class));
        assertThat(lab.requests()).isLessThanOrEqualTo(500 + 4);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void learnsThatAHostAnswersNoQuestionForHeadersAlone() {
        int port = lab.open(1, 1);

        visitor().within(PATIENT.atOnce(1, 64)).visit(links(50, 1, port, "head-405"));

        assertThat(lab.requests()).isEqualTo(51);
    }

    @Test
    void doesNotTouchWhatIsNoLinkOfTheWeb() {
        LinkReport report = visitor().visit(List.of("mailto:ada@example.org", "irc://irc.example.org/x", "#top"));

        assertThat(report).isEqualTo(LinkReport.none());
    }

    private static Visitor visitor() {
        return Visitor.quick().within(PATIENT);
    }

    private static List<String> links(int count, int hosts, int port, String kind) {
        return IntStream.range(0, count)
                .mapToObj(each -> link(each % hosts + 1, port, kind + "/" + each))
                .toList();
    }

    private static String link(int host, int port, String path) {
        return "http://127.0.0." + host + ":" + port + "/" + path;
    }
}
