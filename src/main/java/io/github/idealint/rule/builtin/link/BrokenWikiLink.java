package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.value.NearName;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags links to pages beside the checked ones, or to headings, that do not exist. */
@RuleInfo(
        id = "broken-wiki-link",
        summary = "A link to a page beside the checked ones, or to a heading, that does not exist",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class BrokenWikiLink implements Rule {

    private static final MessageTemplate NO_PAGE = new MessageTemplate(
            "The page {} is not among the pages checked, although others under {} are. Unless the wiki has it, this is a"
                    + " red link.");
    private static final MessageTemplate NO_NEAR_PAGE = new MessageTemplate(" Correct the name, or create the page.");
    private static final MessageTemplate NO_HEADING = new MessageTemplate("This page has no heading {}.");
    private static final MessageTemplate NO_HEADING_THERE = new MessageTemplate("The page {} has no heading {}.");
    private static final MessageTemplate NO_NEAR_HEADING =
            new MessageTemplate(" Link to a heading that it has: the first is {}.");
    private static final MessageTemplate NO_HEADINGS =
            new MessageTemplate(" It has no headings at all, so remove {} from the link.");
    private static final MessageTemplate NO_FILE =
            new MessageTemplate("The file {} is not among the pages checked, although others in its folder {} are.");
    private static final MessageTemplate NO_NEAR_FILE = new MessageTemplate(" Correct the path, or add the file.");
    private static final MessageTemplate NO_ANCHOR = new MessageTemplate("No heading of this page has the anchor {}.");
    private static final MessageTemplate NO_ANCHOR_THERE = new MessageTemplate("No heading of {} has the anchor {}.");
    private static final MessageTemplate NO_NEAR_ANCHOR =
            new MessageTemplate(" Link to a heading that it has: the first has the anchor {}.");
    private static final MessageTemplate NO_ANCHORS =
            new MessageTemplate(" There are no headings at all, so remove {} from the link.");
    private static final MessageTemplate FIX = new MessageTemplate("Link to {}");

    /** For how many missing names of a page near ones are looked for. */
    private static final int MOST_GUESSES = 20;

    /**
     * A page or heading that a link names and that does not exist.
     *
     * @param place what is flagged
     * @param found what is wrong, in a whole sentence
     * @param advice what to do where no name is near, in a whole sentence after a blank
     * @param written the part of the link that names it
     * @param name what is missing, as known names are written
     * @param known what exists in its place, and is costly to list
     */
    private record MissingTarget(
            Passage place, String found, String advice, Passage written, String name, Supplier<List<String>> known) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        WikiTitle own = page.name().title();
        Function<Link, Optional<LinkedPage>> reader =
                page.isMarkdown() ? link -> LinkedPage.ofFile(link, own) : link -> LinkedPage.ofWiki(link, own);
        List<LinkedPage> targets = page.links().stream()
                .filter(link -> !link.isExternal() && !page.isLiteral(link))
                .flatMap(link -> reader.apply(link).stream())
                .toList();
        return targets.isEmpty() ? Stream.empty() : findings(targets, page, context.wiki());
    }

    private static Stream<Finding> findings(List<LinkedPage> targets, IdeaPage page, Wiki wiki) {
        boolean pulledIn = !page.isMarkdown()
                && wiki.page(page.source()).filter(wiki::pullsIn).isPresent();
        SectionAnchors sections = pulledIn ? SectionAnchors.UNKNOWN : SectionAnchors.of(page);
        List<MissingTarget> missing = targets.stream()
                .flatMap(target -> (target.page().isEmpty()
                                ? target.heading()
                                        .flatMap(heading -> missing(page, heading, sections, noHeading(page, heading)))
                                : missing(target, page, wiki))
                        .stream())
                .toList();
        return IntStream.range(0, missing.size()).mapToObj(i -> finding(missing.get(i), i < MOST_GUESSES));
    }

    private static String noHeading(IdeaPage page, Passage heading) {
        return page.isMarkdown()
                ? NO_ANCHOR.with(quoted("#" + heading.text()))
                : NO_HEADING.with(quoted(heading.text()));
    }

    /** Only a folder that has checked pages shows that a page is missing; the rest of the wiki is not at hand. */
    private static Optional<MissingTarget> missing(LinkedPage target, IdeaPage page, Wiki wiki) {
        WikiTitle title = target.title();
        if (wiki.size() < 2 || !wiki.isWhole() && !wiki.has(title)) {
            return Optional.empty();
        }
        if (wiki.has(title)) {
            return target.heading()
                    .flatMap(heading -> missing(page, heading, wiki.sections(title), noHeading(target, page, heading)));
        }
        List<String> siblings = wiki.namesIn(title.folder());
        String folder = title.folder() + "/";
        Optional<MissingTarget> missing = page.isMarkdown()
                ? Optional.of(new MissingTarget(
                        target.page(),
                        NO_FILE.with(quoted(target.page().text()), quoted(folder)),
                        NO_NEAR_FILE.text(),
                        target.lastPart(),
                        target.lastPart().text(),
                        () -> wiki.filesBeside(title)))
                : Optional.of(new MissingTarget(
                        target.page(),
                        NO_PAGE.with(quoted(title.toString()), quoted(folder)),
                        NO_NEAR_PAGE.text(),
                        target.lastPart(),
                        title.name(),
                        () -> siblings));
        return missing.filter(found -> !siblings.isEmpty());
    }

    private static String noHeading(LinkedPage target, IdeaPage page, Passage heading) {
        return page.isMarkdown()
                ? NO_ANCHOR_THERE.with(quoted(target.page().text()), quoted("#" + heading.text()))
                : NO_HEADING_THERE.with(quoted(target.title().toString()), quoted(heading.text()));
    }

    private static Optional<MissingTarget> missing(
            IdeaPage page, Passage heading, SectionAnchors sections, String found) {
        if (sections.has(heading.text())) {
            return Optional.empty();
        }
        boolean markdown = page.isMarkdown();
        List<String> known = sections.headings();
        String name = markdown ? heading.text() : heading.text().replace('_', ' ');
        return Optional.of(
                new MissingTarget(heading, found, advice(markdown, heading, known), heading, name, () -> known));
    }

    private static String advice(boolean markdown, Passage heading, List<String> known) {
        return known.stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .map(first -> markdown ? NO_NEAR_ANCHOR.with(quoted("#" + first)) : NO_NEAR_HEADING.with(quoted(first)))
                .orElseGet(() -> (markdown ? NO_ANCHORS : NO_HEADINGS).with(quoted("#" + heading.text())));
    }

    private static Finding finding(MissingTarget missing, boolean guess) {
        Optional<String> near =
                guess ? NearName.of(missing.name(), missing.known().get()) : Optional.empty();
        String advice = near.isEmpty() ? missing.advice() : MessageText.didYouMean(near);
        return Finding.at(missing.place().range(), missing.found() + advice)
                .fixedBy(near.filter(NearName::isWritable)
                        .map(name -> Fix.unsafe(
                                FIX.with(quoted(name)),
                                TextEdit.replace(missing.written().range(), name))));
    }
}
