package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags links to pages beside the checked ones, or to headings, that are not there. */
@RuleInfo(
        id = "broken-wiki-link",
        summary = "A link to a page beside the checked ones, or to a heading, that is not there",
        severity = Severity.WARNING)
public final class BrokenWikiLink implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<WikiTarget> targets = page.links().stream()
                .filter(link -> !link.isExternal() && !page.isLiteral(link.range()))
                .flatMap(link -> WikiTarget.of(link).stream())
                .toList();
        return targets.isEmpty() ? Stream.empty() : findings(targets, page, context.wiki());
    }

    private static Stream<Finding> findings(List<WikiTarget> targets, IdeaPage page, Wiki wiki) {
        WikiTitle own = page.name().title();
        boolean pulledIn = wiki.page(page.source()).filter(wiki::pullsIn).isPresent();
        SectionAnchors sections = pulledIn ? SectionAnchors.UNKNOWN : SectionAnchors.of(page);
        List<MissingPlace> missing = targets.stream()
                .flatMap(target -> target.page().isEmpty()
                        ? target
                                .heading()
                                .flatMap(heading -> missingHeading(heading, sections, "on this page"))
                                .stream()
                        : missing(target, own, wiki).stream())
                .toList();
        return IntStream.range(0, missing.size()).mapToObj(i -> missing.get(i).finding(i));
    }

    /** Only a folder that has checked pages tells that a page is missing; the rest of the wiki is not at hand. */
    private static Optional<MissingPlace> missing(WikiTarget target, WikiTitle own, Wiki wiki) {
        WikiTitle title = target.title(own);
        if (wiki.size() < 2 || !wiki.isWhole() && !wiki.has(title)) {
            return Optional.empty();
        }
        if (wiki.has(title)) {
            return target.heading()
                    .flatMap(heading -> missingHeading(heading, wiki.sections(title), "on the page '" + title + "'"));
        }
        List<String> siblings = wiki.namesIn(title.folder());
        return siblings.isEmpty() ? Optional.empty() : Optional.of(MissingPlace.page(target, title, siblings));
    }

    private static Optional<MissingPlace> missingHeading(Passage heading, SectionAnchors sections, String where) {
        return sections.has(heading.text())
                ? Optional.empty()
                : Optional.of(MissingPlace.heading(heading, sections.headings(), where));
    }
}
