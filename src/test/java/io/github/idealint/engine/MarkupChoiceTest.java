package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.link.BrokenWikiLink;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupChoiceTest {

    private static final MarkupParser DRAFTS =
            source -> Outline.unreadable(source, WikitextNotation.INSTANCE, new Obstacle(TextRange.at(0), "A draft."));

    @ParameterizedTest
    @CsvSource({
        "Timer.draft,true",
        "ideas/2027/Timer.DRAFT,true",
        "Timer.wiki,false",
        "Timer.draft.wiki,false",
        "drafts.draft/Timer,false",
        "draft.txt,false",
    })
    void goesByTheEndingOfAName(String path, boolean isDraft) {
        MarkupChoice choice = new MarkupChoice(Map.of("draft", DRAFTS), new WikitextParser());
        assertThat(choice.parse(SourceText.of(path, "== A ==")).obstacle().isPresent())
                .isEqualTo(isDraft);
    }

    @ParameterizedTest
    @CsvSource({"Timer.wiki", "Timer.mediawiki", "Timer.wikitext", "Timer.txt", "Timer", "export.xml.gz"})
    void readsWikitextUnderEveryName(String path) {
        Outline outline = MarkupChoice.builtIn().parse(SourceText.of(path, "== A ==\n"));
        assertThat(outline.notation().markup()).isEqualTo(Markup.WIKITEXT);
        assertThat(outline.sections()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Timer.md", "ideas/2027/Timer.MD", "Timer.markdown"})
    void readsMarkdownUnderItsNames(String path) {
        Outline outline = MarkupChoice.builtIn().parse(SourceText.of(path, "# A\n"));
        assertThat(outline.notation().markup()).isEqualTo(Markup.MARKDOWN);
        assertThat(outline.sections()).hasSize(1);
    }

    @Test
    void asksOnlyRulesThatConcernTheMarkupOfAPage() {
        Profile profile = Profiles.builtIn(Profiles.DEFAULTS.get(0));
        List<Rule> rules = List.of(new OfAll(), new OfWikitext(), new OfMarkdown(), new OfBoth(), new Unread());
        Linter linter = new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, rules, profile);
        assertThat(linter.lint(List.of(SourceText.of("Timer.wiki", "=== Timer ===\n")))
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .extracting(rule -> rule.id())
                .containsExactlyInAnyOrder("of-all", "of-wikitext", "of-both");
    }

    /** A relative address is resolved from its file, not by the names of a wiki. */
    @Test
    void takesRelativeAddressesOfMarkdownForNoNamesOfAWiki() {
        Profile profile = Profiles.builtIn(Profiles.DEFAULTS.get(0));
        List<Rule> rules = List.of(new BrokenWikiLink(), new Unread());
        Linter linter = new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, rules, profile);
        assertThat(linter.lint(List.of(
                                SourceText.of("ideas/Timer.md", "[Clock](Clock.md), [wiki](Ideas)\n"),
                                SourceText.of("ideas/Clock.md", "Text\n")))
                        .diagnostics())
                .isEmpty();
    }

    private abstract static class Always implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return Stream.of(Finding.at(TextRange.at(0), "Here."));
        }
    }

    @RuleInfo(id = "of-all", summary = "all", severity = Severity.ERROR)
    private static final class OfAll extends Always {}

    @RuleInfo(id = "of-wikitext", summary = "wikitext", severity = Severity.ERROR, markups = Markup.WIKITEXT)
    private static final class OfWikitext extends Always {}

    @RuleInfo(id = "of-markdown", summary = "Markdown", severity = Severity.ERROR, markups = Markup.MARKDOWN)
    private static final class OfMarkdown extends Always {}

    @RuleInfo(
            id = "of-both",
            summary = "both",
            severity = Severity.ERROR,
            markups = {Markup.MARKDOWN, Markup.WIKITEXT})
    private static final class OfBoth extends Always {}

    @RuleInfo(id = "unreadable-page", summary = "a page that cannot be read", severity = Severity.ERROR)
    private static final class Unread implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return Stream.empty();
        }
    }
}
