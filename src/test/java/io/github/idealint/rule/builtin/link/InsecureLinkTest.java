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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsecureLinkTest {

    private final RuleTester rule = RuleTester.of(new InsecureLink());

    @Test
    void flagsTheFirstLinkToEachHostAndChangesAll() {
        rule.flags("""
                        * [«http://example.org/a» A]
                        * «http://example.net/»
                        * HTTP://Example.org/b, https://example.org/c
                        """)
                .with(
                        "if the host supports it. The page has 1 more unencrypted link to the same host.",
                        "' is not encrypted, so others can read or change the page in transit.")
                .fixedTo("""
                        * [https://example.org/a A]
                        * https://example.net/
                        * https://Example.org/b, https://example.org/c
                        """);
    }

    @Test
    void countsMoreThanOne() {
        rule.flags("* «http://example.org/a» http://example.org/b http://example.org/c\n")
                .with("The page has 2 more unencrypted links to the same host.");
    }

    @Test
    void changesAReferenceOnceThatIsUsedTwice() {
        rule.inFile("timer.md").flags("""
                        See [the code][code] and [its tests][code].

                        [code]: «http://example.org/code»
                        """).fixedTo("""
                        See [the code][code] and [its tests][code].

                        [code]: https://example.org/code
                        """);
    }

    @Test
    void promisesNothing() {
        assertThat(rule.find("* http://example.org/\n")
                        .get(0)
                        .fix()
                        .orElseThrow()
                        .applicability())
                .isEqualTo(Applicability.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "git://example.org/timer.git",
                "irc://irc.oftc.net/example",
                "http://example.org:8080/",
                "http://192.0.2.1/",
                "http://[2001:db8::1]/",
                "http://localhost/",
                "http://wiki/",
                "http://example.com/",
                "http://code.google.com/p/timer",
                "https://example.org/?u=http://example.net/",
                "<nowiki>http://example.org/</nowiki>"
            })
    void acceptsOthers(String link) {
        rule.accepts("* " + link + "\n");
    }

    @Test
    void leavesWhatIsKnownToBeGoneOrMovedToOthers() {
        String gone = "http://example.org/gone";
        String moved = "http://example.org/moved";
        rule.knowing(new LinkReport(Map.of(
                        gone,
                        Broken.with(404, BrokenCause.GONE, "there is no such page"),
                        moved,
                        new Ok(List.of(new Hop(moved, 301, "https://example.org/new")), PageAnchors.NOT_CHECKED))))
                .flags("* " + gone + " " + moved + " «http://example.org/here»\n")
                .fixedTo("* " + gone + " " + moved + " https://example.org/here\n");
    }
}
