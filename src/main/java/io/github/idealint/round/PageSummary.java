package io.github.idealint.round;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.PageName;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a page, so that others can be judged in its light; little, for a wiki has many pages.
 *
 * @param source its text
 * @param name its name in the wiki
 * @param kind what it is for
 * @param isUnreadable whether nobody knows what stands on it
 * @param isTelling whether it has fields by which an idea is known
 * @param calls the pages it includes, by place
 * @param ideas its ideas, by place
 * @param redirect the page it only points to
 * @param sections the places inside it that links name
 */
public record PageSummary(
        SourceText source,
        PageName name,
        IdeaPage.Kind kind,
        boolean isUnreadable,
        boolean isTelling,
        List<Inclusion> calls,
        List<IdeaSummary> ideas,
        Optional<WikiTitle> redirect,
        SectionAnchors sections) {

    public PageSummary {
        calls = List.copyOf(calls);
        ideas = List.copyOf(ideas);
    }

    /** What is remembered of a page. */
    public static PageSummary of(IdeaPage page) {
        return new PageSummary(
                page.source(),
                page.name(),
                page.kind(),
                page.unreadable().isPresent(),
                page.ideas().stream().anyMatch(Idea::hasIdeaFields),
                page.transclusions().stream()
                        .flatMap(call -> Inclusion.of(call, page).stream())
                        .toList(),
                page.ideas().stream().map(idea -> IdeaSummary.of(idea, page)).toList(),
                page.redirect(),
                SectionAnchors.of(page));
    }

    /** Whether it is a round page. */
    public boolean isRound() {
        return kind == IdeaPage.Kind.ROUND;
    }

    /** Whether it is of the same text; there is but one for each. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PageSummary that && source == that.source;
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
