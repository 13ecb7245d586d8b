package io.github.idealint.round;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.PageName;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run keeps of a page while it judges others: little, since a wiki has many pages.
 *
 * @param source its text
 * @param name its name in the wiki
 * @param kind what it is for
 * @param isUnreadable whether the page could not be read, so that its contents are unknown
 * @param isForeign whether it is plainly written in another markup than it was read as
 * @param opensWithHeading whether a heading is the first thing on its first line where it is included
 * @param hasIdeaFields whether it has fields by which an idea is recognised
 * @param calls the pages it includes, by place
 * @param ideas its ideas, by place
 * @param redirect the page that it redirects to
 * @param sections the places on it that links can name
 */
public record PageSummary(
        SourceText source,
        PageName name,
        IdeaPage.Kind kind,
        boolean isUnreadable,
        boolean isForeign,
        boolean opensWithHeading,
        boolean hasIdeaFields,
        List<Inclusion> calls,
        List<IdeaSummary> ideas,
        Optional<WikiTitle> redirect,
        SectionAnchors sections) {

    /** Of the summary of an empty page and its places in the indexes of a wiki, roughly. */
    private static final int BYTES = 500;

    public PageSummary {
        calls = List.copyOf(calls);
        ideas = List.copyOf(ideas);
    }

    /** The summary of a page. */
    public static PageSummary of(IdeaPage page) {
        return new PageSummary(
                page.source(),
                page.name(),
                page.kind(),
                page.unreadable().isPresent(),
                page.foreign().isPresent(),
                opensWithHeading(page),
                page.ideas().stream().anyMatch(Idea::hasIdeaFields),
                calls(page),
                page.ideas().stream().map(idea -> IdeaSummary.of(idea, page)).toList(),
                page.redirect(),
                SectionAnchors.of(page));
    }

    private static List<Inclusion> calls(IdeaPage page) {
        Stream<Inclusion> included = page.transclusions().stream().flatMap(call -> Inclusion.of(call, page).stream());
        Stream<Inclusion> listed = page.listed().stream().flatMap(link -> Inclusion.of(link, page).stream());
        return Stream.concat(included, listed).toList();
    }

    /** The memory that it takes while a run goes on, in bytes, without the text. */
    public long weight() {
        return BYTES
                + calls.stream().mapToLong(Inclusion::weight).sum()
                + ideas.stream().mapToLong(IdeaSummary::weight).sum()
                + sections.weight();
    }

    /** A comment that fills lines is gone with them. */
    private static boolean opensWithHeading(IdeaPage page) {
        return page.lines().stream()
                .dropWhile(line -> line.is(Line.Kind.OTHER)
                        && page.source().text(line.range()).strip().startsWith("<!--"))
                .limit(1)
                .anyMatch(line -> line.is(Line.Kind.HEADING));
    }

    /** Whether it is a round page. */
    public boolean isRound() {
        return kind == IdeaPage.Kind.ROUND;
    }

    /** Whether it summarises the same text; a run has one summary for each. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PageSummary that && source == that.source;
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
