package io.github.idealint.page;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Outline;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.RoundSection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells a round page: by its name, because it pulls in other pages and is no idea itself, or by its sections.
 *
 * @param profile what the programme calls round pages and their sections
 * @param name the page's name
 * @param outline the page
 * @param calls what it pulls in
 */
record PageKind(Profile profile, PageName name, Outline outline, List<Transclusion> calls) {

    /** What the page is for, given its lines and what tells an idea. */
    IdeaPage.Kind of(List<Line> lines, Predicate<List<Line>> telling) {
        boolean round = !name.fits(profile.round().ideas())
                && (name.fits(profile.round().pages()) || pullsIn() && !telling.test(lines) || hasSections());
        return round ? IdeaPage.Kind.ROUND : IdeaPage.Kind.IDEA;
    }

    private boolean pullsIn() {
        return calls.stream().anyMatch(Transclusion::isOfPage);
    }

    /** One section with a heading of several words is enough; a single word heads many a page. */
    private boolean hasSections() {
        List<RoundSection> sections = outline.sections().stream()
                .flatMap(section -> section.heading().stream())
                .filter(this::isAboveTitles)
                .flatMap(heading -> section(heading).stream())
                .distinct()
                .toList();
        return sections.size() > 2
                || sections.stream().anyMatch(section -> section.title().contains(" "));
    }

    private boolean isAboveTitles(Heading heading) {
        return heading.level() < profile.page().titleLevel().orElse(7);
    }

    private Optional<RoundSection> section(Heading heading) {
        return profile.round().section(outline.passage(heading.title()).text());
    }
}
