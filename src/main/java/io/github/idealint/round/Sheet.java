package io.github.idealint.round;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.page.PageName;
import io.github.idealint.page.Sections;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a page, so that others can be judged in its light; little, for a wiki has many pages.
 *
 * @param source its text
 * @param name its name in the wiki
 * @param isRound whether it is a round page
 * @param isTelling whether it has fields by which an idea is known
 * @param calls the pages it includes, by place
 * @param ideas its ideas, by place
 * @param redirect the page it only points to
 * @param sections the places inside it that links name
 */
public record Sheet(
        SourceText source,
        PageName name,
        boolean isRound,
        boolean isTelling,
        List<Call> calls,
        List<IdeaCard> ideas,
        Optional<WikiTitle> redirect,
        Sections sections) {

    public Sheet {
        calls = List.copyOf(calls);
        ideas = List.copyOf(ideas);
    }

    /** What is remembered of a page. */
    public static Sheet of(IdeaPage page) {
        return new Sheet(
                page.source(),
                page.name(),
                page.isRound(),
                page.ideas().stream().anyMatch(Sheet::isTelling),
                page.transclusions().stream()
                        .flatMap(call -> Call.of(call, page).stream())
                        .toList(),
                page.ideas().stream().map(idea -> IdeaCard.of(idea, page)).toList(),
                redirect(page),
                Sections.of(page));
    }

    private static boolean isTelling(Idea idea) {
        return idea.fields(Form.MENTORS).findAny().isPresent()
                || idea.fields(Form.LEVEL).findAny().isPresent()
                || idea.fields().size() > 2;
    }

    private static Optional<WikiTitle> redirect(IdeaPage page) {
        boolean redirects = page.lines().stream()
                .filter(line -> !line.is(Line.Kind.BLANK))
                .limit(1)
                .anyMatch(line -> line.content().text().regionMatches(true, 0, "#REDIRECT", 0, 9));
        return page.links().stream()
                .filter(link -> redirects && link.kind() == Link.Kind.PAGE)
                .findFirst()
                .map(link -> WikiTitle.of(link.target().text().replaceFirst("^\\s*+:", "")));
    }
}
