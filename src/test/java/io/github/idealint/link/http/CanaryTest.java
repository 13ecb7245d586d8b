package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.link.http.lab.Visitor;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server on this computer that no page may ever reach, whatever it writes. */
class CanaryTest {

    private Lab canary;
    private int port;

    @BeforeEach
    void open() {
        canary = new Lab(call -> call.page("sung"));
        port = canary.open(1, 1);
    }

    @AfterEach
    void close() {
        canary.close();
    }

    @Test
    void noDisguiseReachesIt() {
        List<String> links = disguises();

        LinkReport report = probe(links, LinkSettings.none(), name -> loopback());

        assertThat(links)
                .hasSize(24)
                .allSatisfy(link -> assertThat(report.of(link)).as(link).isInstanceOf(LinkStatus.Refused.class));
        assertThat(canary.connections()).isZero();
    }

    @Test
    void noRedirectReachesIt() {
        List<String> targets = disguises();
        try (Lab road = new Lab(
                call -> call.moved(302, targets.get(Integer.parseInt(call.path().substring(1)))))) {
            int open = road.open(2, 2);
            List<String> links = IntStream.range(0, targets.size())
                    .mapToObj(each -> "http://127.0.0.2:" + open + "/" + each)
                    .toList();

            LinkReport report = probe(links, LinkSettings.none().allowingPrivate("127.0.0.2"), name -> loopback());

            assertThat(links)
                    .allSatisfy(link -> assertThat(report.of(link))
                            .isInstanceOf(LinkStatus.Refused.class)
                            .extracting(status -> status.hops().size())
                            .isEqualTo(1));
            assertThat(road.requests()).isEqualTo(targets.size());
            assertThat(canary.connections()).isZero();
        }
    }

    @Test
    void noRedirectLeadsToAPasswordOrToAnotherServicesPort() {
        List<String> targets = List.of("http://ada@127.0.0.1:" + port + "/", "http://127.0.0.1:25/", "http://wiki/");
        try (Lab road = new Lab(
                call -> call.moved(302, targets.get(Integer.parseInt(call.path().substring(1)))))) {
            int open = road.open(2, 2);
            List<String> links = IntStream.range(0, targets.size())
                    .mapToObj(each -> "http://127.0.0.2:" + open + "/" + each)
                    .toList();

            LinkReport report = probe(links, LinkSettings.none().allowingPrivate("127.0.0.0/8"), name -> loopback());

            assertThat(report.statuses().values()).hasSize(3).hasOnlyElementsOfType(LinkStatus.Refused.class);
            assertThat(canary.connections()).isZero();
        }
    }

    /** The second address stands for a public one: nobody answers there, and the guard lets it through. */
    @Test
    void noNameThatChangesItsAddressReachesIt() {
        AtomicInteger asked = new AtomicInteger();
        Network.NameSource flipping = name ->
                asked.getAndIncrement() % 2 == 0 ? new InetAddress[] {InetAddress.getByName("127.0.0.9")} : loopback();
        List<String> links = IntStream.range(0, 300)
                .mapToObj(each -> "http://flip" + each + ".example.org:" + port + "/")
                .toList();

        probe(links, LinkSettings.none().allowingPrivate("127.0.0.9"), flipping);

        assertThat(asked.get()).isGreaterThan(300);
        assertThat(canary.connections()).isZero();
    }

    @Test
    void oneBadAddressCondemnsAName() {
        Network.NameSource both = name -> new InetAddress[] {InetAddress.getByName("127.0.0.9"), loopback()[0]};
        String link = "http://both.example.org:" + port + "/";

        LinkReport report = probe(List.of(link), LinkSettings.none().allowingPrivate("127.0.0.9"), both);

        assertThat(report.of(link)).isInstanceOf(LinkStatus.Refused.class);
        assertThat(canary.connections()).isZero();
    }

    private List<String> disguises() {
        return Stream.of(
                        "http://127.0.0.1:%d/",
                        "http://2130706433:%d/",
                        "http://0x7f000001:%d/",
                        "http://0x7f.1:%d/",
                        "http://0177.0.0.1:%d/",
                        "http://017700000001:%d/",
                        "http://127.1:%d/",
                        "http://127.0.1:%d/",
                        "http://①②⑦.⓪.⓪.①:%d/",
                        "http://１２７.０.０.１:%d/",
                        "http://127。0。0。1:%d/",
                        "http://127.0.0.1.:%d/",
                        "http://%%31%%32%%37.0.0.1:%d/",
                        "http://[::1]:%d/",
                        "http://[::ffff:127.0.0.1]:%d/",
                        "http://[::ffff:7f00:1]:%d/",
                        "http://[64:ff9b::127.0.0.1]:%d/",
                        "http://0.0.0.0:%d/",
                        "http://0:%d/",
                        "http://localhost:%d/",
                        "http://www.example.org@127.0.0.1:%d/",
                        "http:\\\\127.0.0.1:%d\\",
                        "http://127.0.0.1:%d\\@www.example.org/",
                        "http://canary.example.org:%d/")
                .map(link -> String.format(java.util.Locale.ROOT, link, port))
                .toList();
    }

    private static LinkReport probe(List<String> links, LinkSettings settings, Network.NameSource names) {
        Network network = new Network("idealint/test", List.of(), names, CanaryTest::noTls);
        return new HttpLinkProber(Visitor.QUICK, settings, network, LinkListener.NOBODY).probe(links);
    }

    private static InetAddress[] loopback() {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static SSLContext noTls() {
        throw new IllegalStateException("nothing here is encrypted");
    }
}
