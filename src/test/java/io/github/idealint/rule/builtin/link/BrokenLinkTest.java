package io.github.idealint.rule.builtin.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenLinkTest {

    private static final String LINK = "https://example.org/spec#timer";
    private static final Hop FIRST = new Hop(LINK, 301, "https://docs.example.org/spec");
    private static final Hop SECOND = new Hop(FIRST.to(), 308, "https://docs.example.org/v2/spec");
    private static final Hop SIDEWAYS = new Hop(FIRST.to(), 302, "https://example.net/login");

    private final RuleTester rule = RuleTester.of(new BrokenLink());

    @Test
    void flagsAPageThatIsGone() {
        knowing(Broken.with(404, LinkStatus.BrokenCause.GONE, "there is no such page"))
                .flags("* [«" + LINK + "» Timers]\n")
                .with("The link to '" + LINK + "' is broken: there is no such page (HTTP 404). Link to the page's new"
                        + " address or to an archived copy, or remove the link.")
                .unfixed();
    }

    @Test
    void flagsAHostThatIsGone() {
        knowing(Broken.because(LinkStatus.BrokenCause.NO_HOST, "there is no host 'example.org'"))
                .flags("See «" + LINK + "», and «" + LINK + "» again.")
                .with(
                        "broken: there is no host 'example.org'. Correct the address",
                        "broken: there is no host 'example.org'. Correct the address");
    }

    @Test
    void showsWhereTheRedirectsEnd() {
        knowing(new Broken(
                        LinkStatus.BrokenCause.GONE,
                        "there is no such page",
                        Optional.of(404),
                        List.of(FIRST, SIDEWAYS)))
                .flags("* «" + LINK + "»\n")
                .with(
                        "is broken: it redirects to 'https://example.net/login' (HTTP 301, 302), but there is no such page"
                                + " (HTTP 404). Link to")
                .unfixed();
    }

    @Test
    void proposesNoAddressThatIsBrokenItself() {
        knowing(new Broken(
                        LinkStatus.BrokenCause.GONE, "there is no such page", Optional.of(404), List.of(FIRST, SECOND)))
                .flags("* [«" + LINK + "» Timers]\n")
                .unfixed();
    }

    @Test
    void proposesTheHomeThatTheProfileKnows() {
        String link = "http://travis-ci.org/example/timer";
        RuleTester knowing = rule.knowing(
                new LinkReport(Map.of(link, Broken.because(LinkStatus.BrokenCause.NO_HOST, "there is no such host"))));
        knowing.flags("* [«" + link + "» Test runs]\n")
                .with(
                        "is broken: there is no such host. 'travis-ci.org' is no longer in use (closed in 2021). Its pages"
                                + " are now at 'travis-ci.com', so link there.")
                .fixedTo("* [http://travis-ci.com/example/timer Test runs]\n");
        assertThat(knowing.find("* " + link + "\n").get(0).fix().orElseThrow().applicability())
                .isEqualTo(Applicability.UNSAFE);
    }

    @Test
    void flagsADeadHostInPlaceOfTheRuleForIt() {
        String link = "http://gitorious.org/example";
        LinkReport gone =
                new LinkReport(Map.of(link, Broken.because(LinkStatus.BrokenCause.NO_HOST, "there is no such host")));
        LinkReport open = new LinkReport(
                Map.of(link, Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "no answer in 10 seconds")));

        RuleTester.of(new DeadHost()).knowing(gone).accepts("* " + link + "\n");
        rule.knowing(gone).flags("* «" + link + "»\n").with("closed in 2015");
        RuleTester.of(new DeadHost()).knowing(open).flags("* http://«gitorious.org»/example\n");
        rule.knowing(open).accepts("* " + link + "\n");
    }

    @Test
    void notesWhatCannotBeChecked() {
        knowing(Unknown.with(503, LinkStatus.UnknownCause.SERVER_ERROR, "the server has a fault"))
                .flags("* «" + LINK + "»\n")
                .with("The link to '" + LINK + "' could not be checked: the server has a fault (HTTP 503). Open it in a"
                        + " browser to see whether it leads where it should.")
                .atMost(Severity.INFO)
                .unfixed();
    }

    @Test
    void notesWhatIsNeverOpened() {
        knowing(new Refused("'wiki' works only on a private network", List.of(FIRST)))
                .flags("* «" + LINK + "»\n")
                .with("The link to '" + LINK + "' was not opened: it redirects to 'https://docs.example.org/spec' (HTTP"
                        + " 301), but 'wiki' works only on a private network. Correct the address")
                .atMost(Severity.INFO)
                .unfixed();
    }

    @Test
    void leavesPrivateAndPlaceholderLinksToTheirRules() {
        LinkStatus refused = Refused.because("it leads into a private network");
        rule.knowing(new LinkReport(Map.of(
                        "http://127.0.0.1/",
                        refused,
                        "https://example.com/x",
                        Broken.with(404, LinkStatus.BrokenCause.GONE, "gone"))))
                .accepts("* http://127.0.0.1/ https://example.com/x\n");
    }

    @Test
    void acceptsWhatAnswersAndWhatNobodyLookedAt() {
        knowing(Ok.direct()).accepts("* " + LINK + " https://example.org/never-asked\n");
        rule.accepts("* " + LINK + "\n");
    }

    @Test
    void leavesLiteralsAlone() {
        knowing(Broken.with(404, LinkStatus.BrokenCause.GONE, "gone")).accepts("* <nowiki>" + LINK + "</nowiki>\n");
    }

    private RuleTester knowing(LinkStatus status) {
        return rule.knowing(new LinkReport(Map.of(LINK, status)));
    }
}
