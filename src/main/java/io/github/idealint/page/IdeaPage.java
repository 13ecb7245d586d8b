package io.github.idealint.page;

import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.PlainMarkup;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of project ideas as rules see it. What is written wrong is in here as it is written: only rules judge.
 *
 * @param source the page
 * @param name its name in the wiki
 * @param kind what it is for
 * @param notation how its markup is written
 * @param lines all its lines
 * @param titles all its headings, labels excepted
 * @param headings all headings that readers of the page see, labels and the template's among them
 * @param ideas its ideas, in source order
 * @param links all its links, by place
 * @param transclusions all pages it pulls in, by place
 * @param directives the comments on it that are meant for idealint, by place
 * @param literals where text is shown as it is written, so that nothing in it is a fault
 * @param unclosed what was opened and never closed
 * @param foreign what the page is plainly written in, if it was read as something else; such a page has no ideas
 * @param unreadable why it could not be read; such a page has nothing else
 */
public record IdeaPage(
        SourceText source,
        PageName name,
        Kind kind,
        Notation notation,
        List<Line> lines,
        List<Title> titles,
        List<Title> headings,
        List<Idea> ideas,
        List<Link> links,
        List<Transclusion> transclusions,
        List<Directive> directives,
        TextRanges literals,
        List<Unclosed> unclosed,
        Optional<PlainMarkup> foreign,
        Optional<Obstacle> unreadable) {

    private static final String REDIRECT = "#REDIRECT";
    private static final Pattern COLON = Pattern.compile("^\\s*+:");

    /** What a page is for. */
    public enum Kind {
        /** It holds ideas, or means to. */
        IDEA,
        /** It introduces a round and pulls in the ideas, or has them inline. */
        ROUND,
        /** It came along in the export of a wiki, and has nothing to do with ideas. */
        OTHER
    }

    public IdeaPage {
        lines = List.copyOf(lines);
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        ideas = List.copyOf(ideas);
        links = List.copyOf(links);
        transclusions = List.copyOf(transclusions);
        directives = List.copyOf(directives);
        unclosed = List.copyOf(unclosed);
    }

    /**
     * Whether an idea can be said to lack fields: it has a title or a field, or its page holds three words at most and is
     * still to be written. What else has neither, such as a page that only calls a template, says its fields elsewhere; and
     * nobody knows what a call lacks whose arguments are guesses.
     */
    public boolean canLackFields(Idea idea) {
        return (idea.title().isPresent() || !idea.fields().isEmpty() || isHardlyBegun())
                && guess(idea).isEmpty();
    }

    /** The call that an idea is, if what its arguments are is a guess. */
    public Optional<Transclusion> guess(Idea idea) {
        int low = 0;
        int high = transclusions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (transclusions.get(middle).range().start() <= idea.anchor().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return transclusions.subList(Math.max(0, low - 1), low).stream()
                .filter(call -> !call.guesses().isEmpty() && call.range().contains(idea.anchor()))
                .findFirst();
    }

    private boolean isHardlyBegun() {
        return transclusions.isEmpty()
                && source.text().length() < 100
                && source.text().strip().split("\\s+").length <= 3;
    }

    /** Whether it is a round page. */
    public boolean isRound() {
        return kind == Kind.ROUND;
    }

    /** The first line with something on it, for findings about the page as a whole; an empty page has one empty line. */
    public Line firstLine() {
        return lines.stream()
                .filter(line -> !line.is(Line.Kind.BLANK))
                .findFirst()
                .orElse(lines.get(0));
    }

    /** The page that it points to, if that is all it does (MediaWiki manual, Help:Redirects). */
    public Optional<WikiTitle> redirect() {
        return source.redirect()
                .map(title -> WikiTitle.of(source.namespaces().inEnglish(Transclusion.withoutHeading(title))))
                .or(this::written);
    }

    private Optional<WikiTitle> written() {
        return links.stream()
                .filter(link -> link.kind() == Link.Kind.PAGE)
                .findFirst()
                .filter(link -> isRedirect(lines, source))
                .map(link -> WikiTitle.of(Transclusion.withoutHeading(
                        COLON.matcher(link.target().text()).replaceFirst(""))));
    }

    /** Whether lines begin as those of a redirect do. */
    static boolean isRedirect(List<Line> lines, SourceText source) {
        return source.redirect().isPresent()
                || lines.stream()
                        .filter(line -> !line.is(Line.Kind.BLANK))
                        .limit(1)
                        .anyMatch(line -> line.content().text().regionMatches(true, 0, REDIRECT, 0, REDIRECT.length()));
    }

    /** Whether it is written in Markdown, and not in wikitext. */
    public boolean isMarkdown() {
        return notation.markup() == Markup.MARKDOWN;
    }

    /** The links by which a round page of Markdown lists pages: those in lists, headings and tables. */
    public List<Link> listed() {
        return isMarkdown() && isRound()
                ? links.stream()
                        .filter(link -> link.kind() == Link.Kind.PAGE
                                && !lineAt(link.range().start()).is(Line.Kind.PROSE))
                        .toList()
                : List.of();
    }

    /** The line that an offset lies on. */
    public Line lineAt(int offset) {
        return lines.get(source.lineAt(offset) - 1);
    }

    /** Whether a link stands in text that is shown as it is written; code or a comment in the link's own text does no harm. */
    public boolean isLiteral(Link link) {
        return literals.contain(link.range());
    }

    /** Whether a range lies, even in part, in text that is shown as it is written. */
    public boolean isLiteral(TextRange range) {
        return literals.overlap(range);
    }
}
