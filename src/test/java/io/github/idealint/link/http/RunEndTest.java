package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Manners;
import io.github.idealint.link.http.lab.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunEndTest {

    private Lab lab = Manners.lab();

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void endsInTimeAndReportsWhatItDidNotReach() {
        int port = lab.open(1, 1);
        LinkLimits brief = new LinkLimits(
                1, 1, 2_000, 10, Duration.ofSeconds(1), Visitor.QUICK.time(), LinkLimits.AnswerSize.usual());
        List<String> links = List.of(link(1, port, "ok/1"), link(1, port, "slow-headers/1"), link(1, port, "hang/1"));

        LinkReport report = Visitor.quick().within(brief).visit(links);

        assertThat(report.of(links.get(2)))
                .isEqualTo(LinkStatus.Unknown.because(
                        LinkStatus.UnknownCause.LIMIT, "the run ended after 1 s, before the link was checked"));
    }

    @Test
    void endsWhenInterruptedAndStaysInterrupted() throws Exception {
        int port = lab.open(1, 1);
        List<String> links = links(100, 1, port, "slow-headers");
        AtomicReference<LinkReport> report = new AtomicReference<>();
        Thread run = new Thread(() -> {
            LinkReport found = Visitor.quick().visit(links);
            report.set(Thread.currentThread().isInterrupted() ? found : LinkReport.none());
        });
        run.start();
        Lab.sleep(300);

        run.interrupt();
        run.join(2_000);

        assertThat(report.get().statuses()).hasSize(100);
    }

    @Test
    void requestsNoMoreAddressesThanARunMay() {
        int port = lab.open(1, 1);
        LinkLimits few = new LinkLimits(
                8, 64, 10, 10, Duration.ofSeconds(30), Visitor.QUICK.time(), LinkLimits.AnswerSize.usual());
        List<String> links = links(12, 1, port, "ok");

        LinkReport report = Visitor.quick().within(few).visit(links);

        assertThat(lab.requests()).isEqualTo(10);
        assertThat(report.of(links.get(11)))
                .isEqualTo(LinkStatus.Unknown.because(
                        LinkStatus.UnknownCause.LIMIT, "a run checks no more than 10 links"));
    }

    @Test
    void reportsHowFarItHasCome() {
        int port = lab.open(1, 1);
        List<LinkProgress> reported = new ArrayList<>();
        LinkListener listener = new LinkListener() {
            @Override
            public void progressed(LinkProgress progress) {
                reported.add(progress);
            }
        };

        Visitor.quick().telling(listener).visit(List.of(link(1, port, "429-once/1"), link(1, port, "ok/1")));

        assertThat(reported)
                .hasSizeGreaterThan(1)
                .first()
                .extracting(LinkProgress::hostsWaiting)
                .isEqualTo(1);
        assertThat(reported)
                .last()
                .extracting(LinkProgress::done, LinkProgress::total)
                .containsExactly(2, 2);
    }

    @Test
    void leavesNoThreadBehind() {
        int port = lab.open(1, 1);

        Visitor.quick().visit(links(20, 1, port, "ok"));
        Lab.sleep(200);

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("idealint-links"));
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
