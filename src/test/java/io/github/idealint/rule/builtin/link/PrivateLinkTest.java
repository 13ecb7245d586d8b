package io.github.idealint.rule.builtin.link;

import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateLinkTest {

    private final RuleTester rule = RuleTester.of(new PrivateLink());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1:8080/x",
                "http://0x7f.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost:8080/",
                "http://LOCALHOST./",
                "http://timer.localhost/"
            })
    void flagsTheReadersOwnComputer(String address) {
        rule.flags("* [«" + address + "» Spec]\n").with("leads readers to their own computer, not to yours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.1.2.3/",
                "https://ann@10.1.2.3:8443/x",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.0.10/x?y#z",
                "http://169.254.1.1/",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[FEC0::1]/",
                "http://[::ffff:10.0.0.1]/"
            })
    void flagsPrivateNetworks(String address) {
        rule.flags("* [«" + address + "» Spec]\n").with("is on a private network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wiki/Spec",
                "http://timer.local/",
                "https://git.example.internal/x",
                "https://wiki.corp/x",
                "https://wiki.example.lan/x",
                "https://example.intranet/",
                "https://nas.home/",
                "https://nas.home.arpa/",
                "https://host.localdomain/"
            })
    void flagsNamesOfOwnNetworks(String address) {
        rule.flags("* [«" + address + "» Spec]\n").with("a name that works only on a private network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///home/ann/spec.txt",
                "file://server/spec.txt",
                "file:/home/ann/spec.txt",
                "FILE:///C:/spec.txt"
            })
    void flagsFiles(String address) {
        rule.flags("* [«" + address + "» Spec]\n")
                .with("points to a file on your own computer")
                .unfixed();
    }

    @Test
    void flagsBareAddresses() {
        rule.flags("See «http://192.168.0.10/spec».")
                .with("'http://192.168.0.10/spec' is on a private network, which readers cannot reach.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://192.0.2.1/",
                "http://172.32.0.1/",
                "http://100.128.0.1/",
                "http://11.0.0.1/",
                "http://[2001:db8::1]/",
                "http://10.example.org/",
                "https://localhost.example.org/",
                "https://local.example.org/127.0.0.1",
                "https://example.org/?u=http://localhost/",
                "https://home.example.org/",
                "irc://oftc/example",
                "https://homelan.example.org/file:/x",
                "[[File:Timer.png]]",
                "The file:line of each message"
            })
    void acceptsWhatEverybodyCanOpen(String address) {
        rule.accepts("* " + address + "\n");
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("""
                Open <nowiki>http://localhost:8080/</nowiki> then:
                <pre>
                curl http://localhost:8080/ file:///tmp/x
                </pre>
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "wiki.corp, http://wiki.corp/spec",
        "*.corp, http://wiki.corp:8080/spec",
        "WIKI.corp, http://Wiki.Corp/spec",
        "10.1.0.0/16, http://10.1.2.3/",
        "10.1.2.3, http://10.0x01.2.3/",
        "fd00::/8, http://[fd00::1]/",
        "wiki, http://wiki/",
    })
    void acceptsALinkThatMayBeOpenedWhateverItAnswers(String place, String link) {
        rule.flags("* «" + link + "»\n");
        for (LinkStatus status : List.of(
                Ok.direct(),
                LinkStatus.Unknown.NOT_CHECKED,
                LinkStatus.Unknown.with(405, LinkStatus.UnknownCause.UNCLEAR, "it is not allowed"),
                LinkStatus.Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "it did not answer in time"))) {
            rule.knowing(new LinkReport(Map.of(link, status), List.of(place))).accepts("* " + link + "\n");
        }
    }

    @Test
    void flagsALinkToAnotherPlaceThanMayBeOpened() {
        rule.knowing(LinkReport.none().allowing(List.of("10.1.0.0/16", "wiki.corp")))
                .flags("* «http://10.2.0.1/», «http://git.corp/» and «http://localhost/»\n");
    }
}
