package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinterTest extends LintedTexts {

    @Test
    void givesAFindingItsRuleSeverityAndPage() {
        LintResult result = lint(Map.of(), "a bad page");
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule().id()).isEqualTo("bad-word");
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.source().path()).isEqualTo("page-0.wiki");
            assertThat(diagnostic.finding().range()).isEqualTo(new TextRange(2, 5));
        });
    }

    @Test
    void takesTheSeverityOfTheProfile() {
        assertThat(lint(Map.of("bad-word", RuleSetting.INFO), "a bad page").diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void makesASeverityMilderByTheCeilingAndNeverWorse() {
        assertThat(lint(Map.of(), "a mild page").diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
        assertThat(lint(Map.of("bad-word", RuleSetting.INFO), "a mild page").diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void doesNotRunARuleThatIsOff() {
        LintResult result = lint(Map.of("bad-word", RuleSetting.OFF, "shaky-rule", RuleSetting.OFF), "bad shaky");
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.rules())
                .extracting(RuleDescriptor::id)
                .containsExactly("bad-word", "shaky-rule", "unreadable-page");
    }

    @Test
    void reportsTheSameOnce() {
        assertThat(lint(Map.of(), "a bad and twice found page").diagnostics()).hasSize(1);
    }

    @Test
    void listsAHundredFindingsOfARuleOnAPageAndCountsTheOthers() {
        assertThat(lint(Map.of(), "bad ".repeat(100)).diagnostics()).hasSize(100);
        assertThat(lines(lint(Map.of(), "bad ".repeat(101))))
                .hasSize(101)
                .last()
                .isEqualTo("page-0.wiki error bad-word This page has 1 more finding of this rule from here on."
                        + " Correct the 100 that are listed, then run idealint again.");
        assertThat(lint(Map.of(), "bad ".repeat(1_000)).diagnostics())
                .hasSize(101)
                .last()
                .satisfies(last -> {
                    assertThat(last.finding().range()).isEqualTo(new TextRange(400, 403));
                    assertThat(last.finding().message()).contains("900 more findings");
                });
    }

    @Test
    void theFindingThatCountsOthersIsAsSevereAsTheWorstOfThem() {
        assertThat(lint(Map.of(), "bad ".repeat(100) + "mild ".repeat(5)).diagnostics())
                .last()
                .extracting(Diagnostic::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(lint(Map.of(), "bad ".repeat(100) + "mild ".repeat(5) + "bad")
                        .diagnostics())
                .last()
                .extracting(Diagnostic::severity)
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void listsTwentyFiveThousandFindingsOfARunAndCountsThoseOfEachLaterPage() {
        List<String> texts = Collections.nCopies(252, "bad ".repeat(100));
        LintResult result = lint(Map.of(), texts.toArray(String[]::new));
        assertThat(result.diagnostics()).hasSize(25_002);
        assertThat(lines(result))
                .filteredOn(line -> line.contains("which are not listed"))
                .hasSize(2)
                .allMatch(line ->
                        line.endsWith(" error bad-word This page has 100 more findings from here on, which are not"
                                + " listed: this run already has 25000. Correct those, then run idealint again."));
        assertThat(result.pages()).hasSize(252);
    }

    @Test
    void givesTheSameResultEachTime() {
        String[] pages = IntStream.range(0, 200)
                .mapToObj(number -> "a bad page ".repeat(1 + number % 7))
                .toArray(String[]::new);
        assertThat(lines(lint(Map.of(), pages))).isEqualTo(lines(lint(Map.of(), pages)));
        assertThat(lint(Map.of(), pages).pages()).hasSize(200);
    }

    @Test
    void remembersWhereIdeasAre() {
        assertThat(lint(Map.of(), "About.\n\n=== One ===\n\nText.\n").pages())
                .flatExtracting(CheckedPage::ideas)
                .extracting(idea -> idea.range().start())
                .containsExactly(8);
    }

    @Test
    void doesNothingForNoPage() {
        assertThat(lint(Map.of()).pages()).isEmpty();
    }

    @Test
    void probesTheLinksOfAllPagesOnce() {
        List<String> probed = new ArrayList<>();
        LinkProber prober = links -> {
            probed.addAll(links);
            return new LinkReport(
                    Map.of("https://example.org/b", LinkStatus.Broken.with(404, LinkStatus.BrokenCause.GONE, "gone")));
        };
        LintResult result = linter(List.of(new UnreadablePage(), new Gone()), profile(Map.of()))
                .probing(prober)
                .lint(sources(
                        "https://example.org/b and https://example.org/a",
                        "[https://example.org/b B] <nowiki>https://example.org/c</nowiki> irc://irc.oftc.net/x [[B]]",
                        "crash the parser https://example.org/d"));

        assertThat(probed).containsExactly("https://example.org/a", "https://example.org/b");
        assertThat(lines(result))
                .contains("page-0.wiki warning gone 1 of 2 pages", "page-1.wiki warning gone 1 of 2 pages")
                .hasSize(3);
    }

    @Test
    void probesOnlyTheLinksInScope() {
        List<String> probed = new ArrayList<>();
        LinkProber prober = links -> {
            probed.addAll(links);
            return LinkReport.none();
        };
        linter(List.of(new UnreadablePage()), profile(Map.of()))
                .probing(prober, page -> range -> page.path().equals("page-1.wiki") && range.start() > 0)
                .lint(sources("on https://example.org/a", "https://example.org/b and https://example.org/c"));

        assertThat(probed).containsExactly("https://example.org/c");
    }

    @Test
    void knowsNothingOfLinksThatAreNotProbed() {
        assertThat(linter(List.of(new UnreadablePage(), new Gone()), profile(Map.of()))
                        .lint(sources("https://example.org/b"))
                        .diagnostics())
                .isEmpty();
    }

    @RuleInfo(id = "gone", summary = "a link that is gone", severity = Severity.WARNING)
    private static final class Gone implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return page.links().stream()
                    .filter(link -> context.links().of(link.target().text()) instanceof LinkStatus.Broken)
                    .map(link ->
                            Finding.at(link.range(), "1 of " + context.wiki().size() + " pages"));
        }
    }
}
