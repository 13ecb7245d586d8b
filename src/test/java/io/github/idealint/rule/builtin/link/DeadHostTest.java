package io.github.idealint.rule.builtin.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.profile.Profile.RetiredHost;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadHostTest {

    private static final List<RetiredHost> GRAVEYARD = List.of(
            new RetiredHost("code.example.com", "closed in 2020", Optional.empty()),
            new RetiredHost("code.example.com/p", "closed in 2016", Optional.of("code.example.com/archive/p")),
            new RetiredHost("old.example.net", "our old address", Optional.of("www.example.net")));

    private final RuleTester rule =
            RuleTester.of(new io.github.idealint.rule.builtin.link.DeadHost()).under(Changed.deadHosts(GRAVEYARD));

    @Test
    void flagsAHostThatMoved() {
        rule.flags("* [https://«old.example.net»/spec?x#y Spec]\n")
                .with(
                        "leads to 'old.example.net', which is no longer in use (our old address). Its pages are now at 'www.example.net', so link there.")
                .fixedTo("* [https://www.example.net/spec?x#y Spec]\n");
    }

    @Test
    void movesTheStartOfAPath() {
        rule.flags("* https://«code.example.com/p»/timer\n")
                .with("closed in 2016")
                .fixedTo("* https://code.example.com/archive/p/timer\n");
    }

    @Test
    void movesBehindAPort() {
        rule.flags("* http://«code.example.com:80/p»\n").fixedTo("* http://code.example.com/archive/p\n");
    }

    @Test
    void prefersTheLongerEntry() {
        rule.flags("* https://«code.example.com»/project https://«code.example.com»\n")
                .with(
                        "(closed in 2020). Link to the page's new address or to an archived copy, or remove the link.",
                        "(closed in 2020).")
                .unfixed();
    }

    @Test
    void flagsSubDomainsWithoutGuessingWhereTheyWent() {
        rule.flags("* irc://«lists.old.example.net»/x\n")
                .with("'lists.old.example.net', which is no longer in use (our old address)")
                .unfixed();
    }

    @Test
    void movesTheNameWithWwwInFront() {
        rule.flags("* http://«WWW.Old.example.net»/x\n").fixedTo("* http://www.example.net/x\n");
    }

    @Test
    void knowsTheHostsOfTheProfile() {
        RuleTester.of(new io.github.idealint.rule.builtin.link.DeadHost())
                .flags("* [https://«gitorious.org»/example our repository]\n")
                .with("closed in 2015");
    }

    @Test
    void promisesNothing() {
        assertThat(rule.find("* https://old.example.net/\n")
                        .get(0)
                        .fix()
                        .orElseThrow()
                        .applicability())
                .isEqualTo(Applicability.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.net/",
                "https://bold.example.net/",
                "https://web.archive.org/web/2010/http://old.example.net/",
                "https://example.com/?u=old.example.net",
                "https://old.example.net.example.org/",
                "[[Old.example.net]]",
                "[mailto:ann@old.example.net Ann]"
            })
    void acceptsOtherHosts(String link) {
        rule.accepts("* " + link + "\n");
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("Do not write <nowiki>https://old.example.net/</nowiki>.");
    }
}
