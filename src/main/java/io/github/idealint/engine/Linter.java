package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.link.LinkProber;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.WikiTree;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.function.Function;

/**
 * The walk of a run, from text to diagnostics: read all pages, look where their links lead, ask every rule that the
 * profile has not switched off. Pages are looked at side by side, and the result is the same however many there are at a
 * time. Whatever a page or a rule does wrong, the other pages are still linted.
 */
public final class Linter {

    private final Function<SourceText, IdeaPage> reader;
    private final List<RuleDescriptor> rules;
    private final PageLinter pages;
    private final Profile profile;
    private final LinkProber prober;
    private final LinkScope scope;

    /**
     * A linter for a profile, without a network.
     *
     * @param parser the markup of the pages
     * @param reader makes ideas of an outline
     * @param rules all rules, that for unreadable pages among them
     * @param profile what the programme expects, with the rules' severities
     * @throws IllegalArgumentException if there is no rule {@code unreadable-page}
     */
    public Linter(MarkupParser parser, Function<Outline, IdeaPage> reader, List<Rule> rules, Profile profile) {
        this.reader = source -> reader.apply(parser.parse(source));
        this.rules = rules.stream().map(RuleInfo.Descriptors::of).toList();
        this.pages = new PageLinter(Asked.of(rules, profile));
        this.profile = profile;
        this.prober = LinkProber.offline();
        this.scope = LinkScope.everywhere();
    }

    private Linter(Linter other, LinkProber prober, LinkScope scope) {
        this.reader = other.reader;
        this.rules = other.rules;
        this.pages = other.pages;
        this.profile = other.profile;
        this.prober = prober;
        this.scope = scope;
    }

    /** The same, with somebody who looks where links lead. */
    public Linter asking(LinkProber whom) {
        return asking(whom, LinkScope.everywhere());
    }

    /** The same, with somebody who looks where some of the links lead. */
    public Linter asking(LinkProber whom, LinkScope which) {
        return new Linter(this, whom, which);
    }

    /** Lints pages; no two of them stand at the same place. */
    public LintResult lint(List<SourceText> sources) {
        List<ReadPage> read = SideBySide.map(sources, source -> ReadPage.of(source, reader));
        RuleContext context = context(read);
        List<LintedPage> linted = SideBySide.map(read, page -> pages.lint(page, context));
        return new LintResult(
                linted.stream().map(LintedPage::page).toList(),
                rules,
                linted.stream().flatMap(page -> page.diagnostics().stream()).toList());
    }

    private RuleContext context(List<ReadPage> read) {
        List<String> links = read.stream()
                .flatMap(page -> page.links(scope))
                .distinct()
                .sorted()
                .toList();
        WikiTree wiki = WikiTree.of(read.stream().flatMap(ReadPage::stream).toList());
        return new RuleContext(profile, prober.probe(links), wiki);
    }
}
