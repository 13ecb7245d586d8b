package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.PageAnchors;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrokenAnchorTest {

    private static final String LINK = "https://example.org/spec#timer";

    private final RuleTester rule = RuleTester.of(new BrokenAnchor());

    @Test
    void flagsAPlaceThatThePageLacks() {
        knowing(new Ok(List.of(), new PageAnchors(Set.of("clock"), Set.of("timer"))))
                .flags("* [https://example.org/spec«#timer» Timers]\n")
                .with(
                        "The page 'https://example.org/spec' has no anchor '#timer', so the link leads to the top of the page.")
                .atMost(Severity.WARNING)
                .unfixed();
    }

    @Test
    void acceptsAPlaceThatIsThere() {
        knowing(new Ok(List.of(), new PageAnchors(Set.of("timer"), Set.of()))).accepts("* " + LINK + "\n");
    }

    @Test
    void acceptsAPlaceOfWhichNothingIsKnown() {
        knowing(Ok.direct()).accepts("* " + LINK + "\n");
        knowing(Unknown.because(LinkStatus.UnknownCause.NO_ANSWER, "no answer")).accepts("* " + LINK + "\n");
        rule.accepts("* " + LINK + "\n");
    }

    @Test
    void leavesBrokenPagesToTheirRule() {
        knowing(Broken.with(404, LinkStatus.BrokenCause.GONE, "gone")).accepts("* " + LINK + "\n");
    }

    @Test
    void leavesLiteralsAlone() {
        knowing(new Ok(List.of(), new PageAnchors(Set.of(), Set.of("timer"))))
                .accepts("<nowiki>" + LINK + "</nowiki>\n");
    }

    private RuleTester knowing(LinkStatus status) {
        return rule.knowing(new LinkReport(Map.of(LINK, status)));
    }
}
