package io.github.idealint.rule.builtin.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectedLinkTest {

    private final RuleTester rule = RuleTester.of(new RedirectedLink());

    @Test
    void flagsAPageThatHasMovedForGood() {
        moved("http://example.org/spec", "https://docs.example.org/spec")
                .flags("* [«http://example.org/spec» Specification]\n")
                .with(
                        "'http://example.org/spec' has moved permanently to 'https://docs.example.org/spec' (HTTP 301). Link to"
                                + " the new address.")
                .fixedTo("* [https://docs.example.org/spec Specification]\n");
    }

    @Test
    void promisesTheFix() {
        assertThat(applicability("https://example.org/a", "https://example.org/b"))
                .contains(Applicability.SAFE);
    }

    @Test
    void followsSeveralHops() {
        Hop first = new Hop("http://example.org/", 301, "https://example.org/");
        Hop second = new Hop(first.to(), 308, "https://www.example.org/");
        knowing("http://example.org/", new Ok(List.of(first, second), PageAnchors.NOT_CHECKED))
                .flags("* «http://example.org/»\n")
                .with("has moved permanently to 'https://www.example.org/' (HTTP 301, 308).")
                .fixedTo("* https://www.example.org/\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a#timer, https://example.org/b, https://example.org/b#timer",
        "https://example.org/a#timer, https://example.org/b#clock, https://example.org/b#clock",
        "https://example.org/a, https://example.org/[b]|c, https://example.org/%5Bb%5D%7Cc",
        "https://example.org/a, https://example.org/b''c, https://example.org/b%27%27c",
        "https://example.org/a, https://example.org/?x={{y}}, https://example.org/?x=%7B%7By%7D%7D"
    })
    void writesTheNewAddressAsAPageCan(String old, String home, String written) {
        moved(old, home).flags("* [«" + old + "» Specification]\n").fixedTo("* [" + written + " Specification]\n");
    }

    @Test
    void readsAddressesAsAPageWritesThem() {
        moved("https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1")
                .flags("* [«https://example.org/?a=1&amp;b=2» Specification]\n")
                .fixedTo("* [https://example.org/?b=2&a=1 Specification]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/spec, https://example.org/",
        "https://example.org/spec, https://example.org",
        "https://example.org/spec, https://www.example.net/?from=spec",
        "https://example.org/a, http://example.org/b"
    })
    void promisesNothingWhereThePageOrTheEncryptionIsLost(String old, String home) {
        moved(old, home)
                .flags("* [«" + old + "» Specification]\n")
                .with("Open the new address, and link to it only if it still shows what you meant.");
        assertThat(applicability(old, home)).contains(Applicability.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/b.",
                "https://example.org/(b)",
                "https://example.org/b!",
                "ftp://example.org/b",
                "https:///b",
                "javascript:alert(1)",
                "https://example.org/a b",
                "https://example.org/a"
            })
    void isSilentOfAddressesThatABareLinkCannotBe(String home) {
        moved("https://example.org/a", home).accepts("* https://example.org/a\n");
    }

    @Test
    void acceptsWhatMayMoveBack() {
        Hop first = new Hop("https://example.org/a", 301, "https://example.org/b");
        Hop second = new Hop(first.to(), 302, "https://example.org/c");
        knowing(first.from(), new Ok(List.of(first, second), PageAnchors.NOT_CHECKED))
                .accepts("* https://example.org/a\n");
    }

    @Test
    void leavesBrokenLinksToTheirRule() {
        Hop hop = new Hop("https://example.org/a", 301, "https://example.org/b");
        rule.knowing(new LinkReport(
                        Map.of(hop.from(), new Broken(BrokenCause.GONE, "gone", Optional.of(404), List.of(hop)))))
                .accepts("* https://example.org/a\n");
    }

    @Test
    void reportsADeadHostInPlaceOfTheRuleForIt() {
        String link = "https://qemu-project.org/spec";
        Ok answer = new Ok(List.of(new Hop(link, 301, "https://www.qemu.org/spec")), PageAnchors.NOT_CHECKED);
        RuleTester.of(new DeadHost())
                .knowing(new LinkReport(Map.of(link, answer)))
                .accepts("* " + link + "\n");
    }

    @Test
    void acceptsWhatNobodyLookedAt() {
        rule.accepts("* https://example.org/a\n");
    }

    private Optional<Applicability> applicability(String old, String home) {
        return moved(old, home).find("* [" + old + " x]\n").get(0).fix().map(fix -> fix.applicability());
    }

    private RuleTester moved(String old, String home) {
        return knowing(old, new Ok(List.of(new Hop(old, 301, home)), PageAnchors.NOT_CHECKED));
    }

    private RuleTester knowing(String link, Ok status) {
        return rule.knowing(new LinkReport(Map.of(link, status)));
    }
}
