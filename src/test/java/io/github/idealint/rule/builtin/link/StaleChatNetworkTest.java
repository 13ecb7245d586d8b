package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleChatNetworkTest {

    private final RuleTester rule = RuleTester.of(new StaleChatNetwork());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#timers on «freenode»",
                "#timers on «irc.freenode.net».",
                "#timers (''«Freenode»'')",
                "irc://«chat.freenode.net»/timers",
                "[irc://«irc.FreeNode.net»:6667/timers our channel]",
                "[https://«webchat.freenode.net»/?channels=timers chat]",
                "irc://«freenode»/timers",
                "ada@«freenode»",
                "Mentor: ada on «freenode»",
                "the «freenode» network",
                "We stayed on «freenode» after most had left"
            })
    void flagsFreenode(String text) {
        rule.flags("* " + text + "\n").unfixed();
    }

    @Test
    void showsWhatIsWanted() {
        rule.flags("Ask in #timers on «chat.freenode.net».\n")
                .with(
                        "Most projects left the chat network 'chat.freenode.net' in 2021. Name the network that the channel is"
                                + " on now, such as '#your-channel on irc.oftc.net'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#timers on irc.oftc.net",
                "We moved from freenode to OFTC",
                "We left freenode in 2021",
                "We are no longer on freenode",
                "We are not on Freenode",
                "Use OFTC instead of freenode",
                "[https://example.org/leaving-freenode The move]",
                "https://example.org/freenode",
                "https://example.org/?network=freenode",
                "https://web.archive.org/web/2010/http://freenode.net/",
                "freenodes and myfreenode and freenode.example.org",
                "<nowiki>irc.freenode.net</nowiki>"
            })
    void acceptsOtherNetworksAndTheTaleOfTheMove(String text) {
        rule.accepts("* " + text + "\n");
    }

    @Test
    void flagsAChannelOnTwoNetworks() {
        rule.flags("""
                        Ask in #timers on irc.oftc.net.

                        * Chat: «irc://irc.libera.chat/timers»
                        * Mentor: Ada Quill, in #Timers (at «Libera Chat»)
                        """)
                .with(
                        "The channel '#timers' is on 'Libera Chat' here, but earlier, on line 1, it is on 'OFTC'. Name the same network in both places.",
                        "The channel '#timers' is on 'Libera Chat' here, but earlier, on line 1, it is on 'OFTC'.")
                .fixedTo("""
                        Ask in #timers on irc.oftc.net.

                        * Chat: irc://irc.libera.chat/timers
                        * Mentor: Ada Quill, in #Timers (at OFTC)
                        """);
    }

    @Test
    void namesUnknownNetworksByTheirDomains() {
        rule.flags("#timers on irc.example.org, #timers @ «chat.example.net»\n")
                .with("is on 'example.net' here, but earlier, on line 1, it is on 'example.org'");
    }

    @Test
    void acceptsOneNetworkByItsSeveralNames() {
        rule.accepts("""
                Ask in #timers on OFTC, that is #timers on irc.oftc.net (irc://irc.oftc.net/timers),
                irc://irc.oftc.net/%23timers or irc://irc.oftc.net/#timers.
                Another one: #tracing on Libera, irc://irc.libera.chat/tracing
                """);
    }

    @Test
    void reportsAChannelOnFreenodeOnce() {
        rule.flags("#timers on OFTC, #timers on «freenode»\n").with("Most projects left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Issue #12 on example.org and #12 on example.net",
                "https://example.org/#timers on OFTC, #timers on Libera",
                "#timers on OFTC and #tracing on Libera",
                "irc://irc.oftc.net and irc://irc.libera.chat"
            })
    void acceptsWhatIsNotOneChannel(String text) {
        rule.accepts("* " + text + "\n");
    }

    @Test
    void namesTheFirstNetworkInBothPlaces() {
        rule.flags("#timers on irc.oftc.net. We meet in #timers on «Libera Chat».\n")
                .fixedTo("#timers on irc.oftc.net. We meet in #timers on OFTC.\n");
        rule.flags("#timers on OFTC, or «irc://irc.libera.chat/timers»\n").unfixed();
    }
}
