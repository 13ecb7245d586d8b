package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profile.RuleSetting;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final MarkupParser PARSER = source -> {
        if (source.text().contains("crash the parser")) {
            throw new IllegalStateException("no parser is perfect");
        }
        return source.text().contains("too deep")
                ? Outline.unreadable(
                        source, WikitextNotation.INSTANCE, new Obstacle(TextRange.at(0), "It is too deep."))
                : new WikitextParser().parse(source);
    };

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
                                + " listed: this run has 25000 already. Correct those, then run idealint again."));
        assertThat(result.pages()).hasSize(252);
    }

    @Test
    void reportsOnlyThatAnUnreadablePageIsUnreadable() {
        assertThat(lines(lint(Map.of(), "bad and too deep")))
                .containsExactly("page-0.wiki error unreadable-page It is too deep.");
    }

    @Test
    void lintsTheOtherPagesWhenOneCrashesTheParser() {
        assertThat(lines(lint(Map.of(), "bad", "crash the parser", "bad")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("page-1.wiki error unreadable-page idealint itself failed on this page:"
                                + " IllegalStateException at LinterTest.java:")
                        .endsWith(
                                "report this, together with the page, at https://github.com/idealint/idealint/issues."))
                .filteredOn(line -> line.contains("bad-word"))
                .hasSize(2);
    }

    @Test
    void keepsWhatTheOtherRulesFindWhenOneCrashes() {
        assertThat(lines(lint(Map.of(), "bad and shaky")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("bad-word"))
                .anySatisfy(line -> assertThat(line)
                        .contains("unreadable-page idealint itself failed on this page, in its rule 'shaky-rule': "));
    }

    @Test
    void survivesARuleThatRunsOutOfStackOrPointsOutside() {
        assertThat(lines(lint(Map.of(), "bottomless shaky", "outside shaky")))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("page-0.wiki", "StackOverflowError"))
                .anySatisfy(line -> assertThat(line).contains("page-1.wiki", "IllegalArgumentException"));
    }

    @Test
    void reportsItsOwnFaultEvenWhereUnreadablePagesAreAllowed() {
        assertThat(lines(lint(Map.of("unreadable-page", RuleSetting.OFF), "crash the parser")))
                .singleElement()
                .asString()
                .startsWith("page-0.wiki error unreadable-page idealint itself failed");
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
                .extracting(TextRange::start)
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

    @Test
    void wantsARuleForUnreadablePages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linter(List.of(new BadWord()), profile(Map.of())))
                .withMessageContaining("unreadable-page");
    }

    private static LintResult lint(Map<String, RuleSetting> settings, String... pages) {
        List<Rule> rules = List.of(new BadWord(), new UnreadablePage(), new ShakyRule());
        return linter(rules, profile(settings)).lint(sources(pages));
    }

    private static List<SourceText> sources(String... pages) {
        return IntStream.range(0, pages.length)
                .mapToObj(number -> SourceText.of("page-" + number + ".wiki", pages[number]))
                .toList();
    }

    private static Linter linter(List<Rule> rules, Profile profile) {
        return new Linter(PARSER, new IdeaPageReader(profile)::read, rules, profile);
    }

    private static List<String> lines(LintResult result) {
        return result.diagnostics().stream()
                .map(diagnostic -> String.join(
                        " ",
                        diagnostic.source().path(),
                        diagnostic.severity().word(),
                        diagnostic.rule().id(),
                        diagnostic.finding().message()))
                .toList();
    }

    private static Profile profile(Map<String, RuleSetting> settings) {
        String rules = settings.entrySet().stream()
                .map(rule ->
                        "  " + rule.getKey() + ": " + rule.getValue().name().toLowerCase(Locale.ROOT) + "\n")
                .collect(Collectors.joining());
        SourceText configuration = SourceText.of("idealint.yaml", rules.isEmpty() ? "" : "rules:\n" + rules);
        return new ProfileLoader(path -> Optional.empty(), Set.of("bad-word", "shaky-rule", "unreadable-page"))
                .load(Optional.of(configuration), Optional.empty());
    }

    @RuleInfo(id = "bad-word", summary = "the word 'bad'", severity = Severity.ERROR)
    private static final class BadWord implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            Stream<Finding> found = Pattern.compile("bad|mild")
                    .matcher(page.source().text())
                    .results()
                    .map(match -> Finding.at(
                                    new TextRange(match.start(), match.end()), "Found '" + match.group() + "'.")
                            .atMost(match.group().equals("mild") ? Severity.WARNING : Severity.ERROR));
            List<Finding> findings = found.toList();
            return page.source().text().contains("twice found")
                    ? Stream.concat(findings.stream(), findings.stream())
                    : findings.stream();
        }
    }

    @RuleInfo(id = "unreadable-page", summary = "a page that cannot be read", severity = Severity.ERROR)
    private static final class UnreadablePage implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return page.unreadable().stream().map(reason -> Finding.at(reason.range(), reason.reason()));
        }
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

    @RuleInfo(id = "shaky-rule", summary = "nothing, for it falls", severity = Severity.INFO)
    private static final class ShakyRule implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            String text = page.source().text();
            if (text.contains("bottomless")) {
                return check(page, context);
            }
            if (text.contains("outside")) {
                return Stream.of(Finding.at(new TextRange(5, 5000), "Too far."));
            }
            return text.contains("shaky")
                    ? Stream.of(1).map(one -> {
                        throw new UnsupportedOperationException("lazily");
                    })
                    : Stream.empty();
        }
    }
}
