package io.github.idealint.rule.builtin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.rule.builtin.value.BarePage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedLinkTest {

    private final RuleTester rule = RuleTester.of(new MalformedLink());

    @Test
    void flagsAPipe() {
        rule.flags("""
                '''Links:'''
                * «[https://example.org/spec|Specification of the timer]», chapter 2
                """)
                .with(
                        "'[https://example.org/spec|Specification of the timer]' uses '|', which is only for links to wiki pages. Use a space instead:"
                                + " '[https://example.org/spec Specification of the timer]'.")
                .fixedTo("""
                        '''Links:'''
                        * [https://example.org/spec Specification of the timer], chapter 2
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    «[[https://example.org/spec Spec]]»       → [https://example.org/spec Spec]
                    «[[https://example.org/spec|Spec]]»       → [https://example.org/spec Spec]
                    «[[https://example.org/spec]]»            → [https://example.org/spec]
                    «[[http://example.org/spec Spec]»         → [http://example.org/spec Spec]
                    «[https://example.org/spec | Spec]»       → [https://example.org/spec Spec]
                    «https://https://»example.org/spec        → https://example.org/spec
                    [«http://https://»example.org Spec]       → [https://example.org Spec]
                    «https:https://»example.org               → https://example.org
                    «https://http//»example.org               → http://example.org
                    «http:/»example.org/spec                  → http://example.org/spec
                    [«https:/»example.org Spec]               → [https://example.org Spec]
                    «http//»example.org/spec                  → http://example.org/spec
                    «https//:»example.org                     → https://example.org
                    «https;//»example.org                     → https://example.org
                    «https:///»example.org                    → https://example.org
                    «http:\\\\»example.org                    → http://example.org
                    «https:»example.org/spec                  → https://example.org/spec
                    «htps://»example.org                      → https://example.org
                    «htttp://»example.org                     → http://example.org
                    [«ttps://»example.org Spec]               → [https://example.org Spec]
                    «https:// »example.org/spec               → https://example.org/spec
                    «https://example .org»/spec               → https://example.org/spec
                    «[www.example.org/spec Spec]»             → [https://www.example.org/spec Spec]
                    «[www.example.org]»                       → [https://www.example.org]
                    «[example.org/spec the Spec]»             → [https://example.org/spec the Spec]
                    «[https://example.org/spec Spec»          → [https://example.org/spec Spec]
                    «[https://example.org/spec»               → [https://example.org/spec]
                    """)
    void flagsAndRepairs(String marked, String repaired) {
        rule.flags("'''Links:'''\n* " + marked + "\n").fixedTo("'''Links:'''\n* " + repaired + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«[http:// Spec]»", "«[https://]»", "«[https:// Spec of the timer]»"})
    void flagsAddressesWithoutAHost(String marked) {
        rule.flags("'''Links:'''\n* " + marked + "\n")
                .with("leads nowhere, because its address has no host")
                .unfixed();
    }

    @Test
    void flagsABracketThatIsClosedNeitherHereNorBelow() {
        rule.flags("""
                '''Links:'''
                * «[https://example.org/spec Spec»
                * [https://example.org/code Code]
                """).with("The bracket before 'https://example.org/spec' is never closed.");
    }

    @Test
    void flagsABracketThatIsNotClosedBeforeTheNext() {
        rule.flags("* «[https://example.org/spec Spec,» [https://example.org/code Code]\n")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://example.org/spec Spec]",
                "[https://example.org/spec]",
                "https://example.org/spec",
                "[[Internships/ProjectIdeas/BootTimer|Boot timer]]",
                "[[Boot timer]]",
                "[//example.org Spec]",
                "[https://example.org/?tags=boot|timer Spec]",
                "[https://example.org/spec Spec of [[Boot timer]]]",
                "[https://example.org/spec all [sic]]",
                "https://web.archive.org/web/2020/http://example.org/",
                "https://web.archive.org/web/2020/http:/example.org/",
                "https://example.org/?to=https://example.net",
                "https://https.example.org/",
                "Addresses begin with http:// or https://.",
                "The httpd of example.org listens.",
                "[www] [x.y] array[i.org] see [1] and [PATCH v2] or [java.io streams]",
                "[text](https://example.org)",
                "[www.example.org text](https://www.example.org)",
                "[irc://irc.example.org/boot our channel]",
                "[mailto:ann@example.org Ann]",
                "ftp://example.org/spec",
                "[https://[2001:db8::1]/ Spec]"
            })
    void accepts(String text) {
        rule.accepts("'''Links:'''\n* " + text + "\n");
    }

    @Test
    void leavesWrappedLinksToAnotherRule() {
        rule.accepts("""
                The steps are listed in [https://example.org/boot the chapter
                about booting].
                """);
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("""
                <pre>
                [https://example.org|Spec] http:/example.org
                </pre>
                <nowiki>[[https://example.org Spec]]</nowiki> <!-- http//example.org -->
                """);
    }

    @Test
    void flagsHeadingsAndIndentedLines() {
        rule.flags("""
                === Boot timer ===
                == See «http:/»example.org ==
                  «http:/»example.org
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://https://example.org z]",
                "http://http://example.org/spec",
                "[https://http//example.org z]",
                "[https:https://localhost z]"
            })
    void isTheOnlyRuleThatFlagsAStartWrittenTwice(String link) {
        assertThat(BuiltInRules.all().stream()
                        .flatMap(each -> RuleTester.of(each).find("* " + link + "\n").stream()
                                .filter(finding -> finding.range().start() == 2
                                        || finding.range().start() == 3)
                                .map(finding -> each.getClass().getSimpleName())))
                .containsExactly("MalformedLink");
    }

    @Test
    void promisesOnlyWhatIsSure() {
        assertThat(promise("[https://example.org|Spec]")).contains(Applicability.SAFE);
        assertThat(promise("[https://example.org Spec")).contains(Applicability.SAFE);
        assertThat(promise("[https://example.org Spec. Read it first")).contains(Applicability.UNSAFE);
        assertThat(promise("[www.example.org Spec]")).contains(Applicability.UNSAFE);
        assertThat(promise("https://example .org")).contains(Applicability.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[http://x ",
                "[http://x",
                "[[http://x|",
                "[[http://x y",
                "http:",
                "https://http//",
                "[www.a.",
                "[www.a.b ",
                "[",
                "]",
                "a.",
                "http://a.a ",
                "http:// ",
                "http:/a.",
                "[a/",
                "[http:",
                "htp://a",
                "x"
            })
    void endsSoonOnWhateverComes(String unit) {
        IdeaPage page = BarePage.of(unit.repeat(128_000 / unit.length()));
        RuleContext context = new RuleContext(Profiles.builtIn("qemu-2020"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new MalformedLink().check(page, context).count());
    }

    private Optional<Applicability> promise(String text) {
        List<Finding> findings = rule.find("* " + text + "\n");
        assertThat(findings).hasSize(1);
        return findings.get(0).fix().map(fix -> fix.applicability());
    }
}
