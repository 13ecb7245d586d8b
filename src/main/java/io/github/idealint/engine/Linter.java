package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.function.Function;

/**
 * The walk of a page, from text to diagnostics: parse, read, ask every rule that the profile has not switched off.
 * Pages are looked at side by side, and the result is the same however many there are at a time. Whatever a page or a
 * rule does wrong, the other pages are still linted.
 */
public final class Linter {

    private final List<RuleDescriptor> rules;
    private final PageLinter pages;

    /**
     * A linter for a profile.
     *
     * @param parser the markup of the pages
     * @param reader makes ideas of an outline
     * @param rules all rules, that for unreadable pages among them
     * @param profile what the programme expects, with the rules' severities
     * @throws IllegalArgumentException if there is no rule {@code unreadable-page}
     */
    public Linter(MarkupParser parser, Function<Outline, IdeaPage> reader, List<Rule> rules, Profile profile) {
        this.rules = rules.stream().map(RuleInfo.Descriptors::of).toList();
        this.pages = new PageLinter(source -> reader.apply(parser.parse(source)), Asked.of(rules, profile), profile);
    }

    /** Lints pages; no two of them have the same path. */
    public LintResult lint(List<SourceText> sources) {
        List<LintedPage> linted = SideBySide.map(sources, pages::lint);
        return new LintResult(
                linted.stream().map(LintedPage::page).toList(),
                rules,
                linted.stream().flatMap(page -> page.diagnostics().stream()).toList());
    }
}
