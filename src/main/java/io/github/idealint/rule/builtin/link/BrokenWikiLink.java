package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Flags links to pages beside the checked ones, or to headings, that do not exist. */
@RuleInfo(
        id = "broken-wiki-link",
        summary = "A link to a page beside the checked ones, or to a heading, that does not exist",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT,
        needs = RunKnowledge.OTHER_PAGES)
public final class BrokenWikiLink implements Rule {

    private static final MessageTemplate NO_PAGE = new MessageTemplate(
            "There is no page {} among the pages checked, although other pages under {} are among them. Unless the wiki has"
                    + " it, this is a red link.");
    private static final MessageTemplate NO_NEAR_PAGE = new MessageTemplate(" Correct the name, or create the page.");
    private static final MessageTemplate NO_HEADING = new MessageTemplate("This page has no heading {}.");
    private static final MessageTemplate NO_HEADING_THERE = new MessageTemplate("The page {} has no heading {}.");
    private static final MessageTemplate NO_NEAR_HEADING =
            new MessageTemplate(" Link to a heading that it has: the first is {}.");
    private static final MessageTemplate NO_HEADINGS =
            new MessageTemplate(" It has no headings at all, so remove {} from the link.");
    private static final MessageTemplate FIX = new MessageTemplate("Link to {}");

    /** For how many missing names of a page near ones are looked for. */
    private static final int MOST_GUESSES = 20;

    /**
     * A page or heading that a link names and that does not exist.
     *
     * @param place what is flagged
     * @param found what is wrong, in a whole sentence
     * @param advice what to do where no name is near, in a whole sentence after a blank
     * @param name what is missing
     * @param written the part of the link that names it
     * @param known what exists in its place
     */
    private record MissingTarget(
            Passage place, String found, String advice, String name, Passage written, List<String> known) {}

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<WikiTarget> targets = page.links().stream()
                .filter(link -> !link.isExternal() && !page.isLiteral(link))
                .flatMap(link -> WikiTarget.of(link).stream())
                .toList();
        return targets.isEmpty() ? Stream.empty() : findings(targets, page, context.wiki());
    }

    private static Stream<Finding> findings(List<WikiTarget> targets, IdeaPage page, Wiki wiki) {
        WikiTitle own = page.name().title();
        boolean pulledIn = wiki.page(page.source()).filter(wiki::pullsIn).isPresent();
        SectionAnchors sections = pulledIn ? SectionAnchors.UNKNOWN : SectionAnchors.of(page);
        List<MissingTarget> missing = targets.stream()
                .flatMap(target -> (target.page().isEmpty()
                                ? target.heading()
                                        .flatMap(heading ->
                                                missing(heading, sections, NO_HEADING.with(quoted(heading.text()))))
                                : missing(target, own, wiki))
                        .stream())
                .toList();
        return IntStream.range(0, missing.size()).mapToObj(i -> finding(missing.get(i), i < MOST_GUESSES));
    }

    /** Only a folder that has checked pages shows that a page is missing; the rest of the wiki is not at hand. */
    private static Optional<MissingTarget> missing(WikiTarget target, WikiTitle own, Wiki wiki) {
        WikiTitle title = target.title(own);
        if (wiki.size() < 2 || !wiki.isWhole() && !wiki.has(title)) {
            return Optional.empty();
        }
        if (wiki.has(title)) {
            return target.heading()
                    .flatMap(heading -> missing(
                            heading,
                            wiki.sections(title),
                            NO_HEADING_THERE.with(quoted(title.toString()), quoted(heading.text()))));
        }
        List<String> siblings = wiki.namesIn(title.folder());
        String found = NO_PAGE.with(quoted(title.toString()), quoted(title.folder() + "/"));
        return Optional.of(new MissingTarget(
                        target.page(), found, NO_NEAR_PAGE.text(), title.name(), target.lastPart(), siblings))
                .filter(missing -> !siblings.isEmpty());
    }

    private static Optional<MissingTarget> missing(Passage heading, SectionAnchors sections, String found) {
        if (sections.has(heading.text())) {
            return Optional.empty();
        }
        List<String> known = sections.headings();
        String advice = known.stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .map(first -> NO_NEAR_HEADING.with(quoted(first)))
                .orElseGet(() -> NO_HEADINGS.with(quoted("#" + heading.text())));
        String name = heading.text().replace('_', ' ');
        return Optional.of(new MissingTarget(heading, found, advice, name, heading, known));
    }

    private static Finding finding(MissingTarget missing, boolean guess) {
        Optional<String> near = guess ? NearName.of(missing.name(), missing.known()) : Optional.empty();
        String advice = near.isEmpty() ? missing.advice() : MessageText.didYouMean(near);
        return Finding.at(missing.place().range(), missing.found() + advice)
                .fixedBy(near.filter(NearName::isWritable)
                        .map(name -> Fix.unsafe(
                                FIX.with(quoted(name)),
                                TextEdit.replace(missing.written().range(), name))));
    }

    /**
     * Where a link to a page of the same wiki leads (MediaWiki manual, Help:Links).
     *
     * @param page the page's name as written, without the colon that may stand before it; empty for the page itself
     * @param heading what stands after {@code #}
     */
    private record WikiTarget(Passage page, Optional<Passage> heading) {

        /** MediaWiki allows 255 bytes for a title, and an anchor may follow. */
        private static final int LONGEST = 600;

        /** Templates and the like, whose text is not known. */
        private static final Pattern UNSURE = Pattern.compile("[{}<>\\[\\]|]");

        private static final String UP = "..";

        /** Where a link leads; empty for another name space or wiki, and for what cannot be read for sure. */
        static Optional<WikiTarget> of(Link link) {
            Passage written = link.target().trim();
            Passage target = written.text().startsWith(":")
                    ? written.part(1, written.text().length())
                    : written;
            String text = target.text();
            int mark = text.indexOf('#');
            int end = mark < 0 ? text.length() : mark;
            boolean sure = text.length() <= LONGEST
                    && !text.isBlank()
                    && !UNSURE.matcher(text).find()
                    && !text.substring(0, end).contains(":");
            return sure
                    ? Optional.of(new WikiTarget(target.part(0, end).trim(), heading(target, mark)))
                    : Optional.empty();
        }

        private static Optional<Passage> heading(Passage target, int mark) {
            return mark < 0
                    ? Optional.empty()
                    : Optional.of(target.part(mark + 1, target.text().length()).trim());
        }

        /** The name of the page, seen from another. */
        WikiTitle title(WikiTitle own) {
            String text = page.text();
            if (text.startsWith("/")) {
                return own.below(WikiTitle.of(text));
            }
            boolean relative = text.equals(UP) || text.startsWith(UP + "/");
            WikiTitle from = relative ? own : WikiTitle.of("");
            String rest = text;
            while (relative && (rest.equals(UP) || rest.startsWith(UP + "/"))) {
                from = from.folder();
                rest = rest.substring(Math.min(rest.length(), UP.length() + 1));
            }
            return from.below(WikiTitle.of(rest));
        }

        /** What stands after the last slash of the page's name. */
        Passage lastPart() {
            String text = page.text();
            return page.part(text.lastIndexOf('/') + 1, text.length());
        }
    }
}
