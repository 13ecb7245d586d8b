package io.github.idealint.page;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Outline;
import io.github.idealint.profile.Profile;
import io.github.idealint.text.PageOrigin;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises a round page: by its name, by its inclusions of other pages, or in Markdown its list of links to them, where it is no
 * idea itself, or by its sections.
 * Any other page in a file of its own is an idea, or means to be one, and so is an issue or a mail that is alone; of many in a
 * file those are that have the name or the fields of an idea.
 *
 * @param profile what the programme calls round pages and their sections
 * @param name the page's name
 * @param outline the page
 * @param calls what it pulls in
 */
record PageKind(Profile profile, PageName name, Outline outline, List<Transclusion> calls) {

    private static final int ARTICLES = 0;
    private static final long SEVERAL = 2;
    private static final Pattern OF_REPOSITORY =
            Pattern.compile("(?i)readme|contributing|changelog|code[_ -]of[_ -]conduct|security|licen[cs]e");

    /** A file that shows authors the template. */
    private static final Pattern TEMPLATE =
            Pattern.compile("(?i)^(?:.{1,60}[ _-])?(?:template|skeleton)(?:[ _-](?:ideas?|projects?|pages?))?");

    /**
     * What the page is for.
     *
     * @param hasIdeaFields whether lines have fields by which an idea is known
     * @param hasField whether lines have any field
     */
    IdeaPage.Kind of(List<Line> lines, Predicate<List<Line>> hasIdeaFields, Predicate<List<Line>> hasField) {
        if (name.fits(profile.round().ideas())) {
            return IdeaPage.Kind.IDEA;
        }
        if (name.fits(profile.round().pages())) {
            return IdeaPage.Kind.ROUND;
        }
        boolean isIncluded = profile.round().included().contains(name.title().key());
        if (outline.source().namespace() != ARTICLES && !isIncluded
                || TemplateParameters.template(outline.source()).isPresent()) {
            return IdeaPage.Kind.OTHER;
        }
        if (!isExported() && TEMPLATE.matcher(name.title().name()).matches()) {
            return IdeaPage.Kind.OTHER;
        }
        boolean isIdea = hasIdeaFields.test(lines);
        if ((pullsIn() || listsPages()) && !isIdea || hasSections()) {
            return IdeaPage.Kind.ROUND;
        }
        boolean included = isIncluded && hasField.test(lines);
        return isIdea || included || !isExported() && !isOfRepository() ? IdeaPage.Kind.IDEA : IdeaPage.Kind.OTHER;
    }

    /** A page that every repository has beside its ideas, as a folder of Markdown does. */
    private boolean isOfRepository() {
        return OF_REPOSITORY.matcher(name.title().name()).matches();
    }

    private boolean isExported() {
        return outline.source().title().isPresent()
                && (outline.source().damage().isEmpty() || !outline.source().hasText())
                && outline.source().origin().filter(PageOrigin::isAlone).isEmpty();
    }

    private boolean pullsIn() {
        return calls.stream().anyMatch(Transclusion::isOfPage);
    }

    /** Whether entries of Markdown's lists, its headings or its tables link to several other pages. */
    private boolean listsPages() {
        return outline.notation().markup() == Markup.MARKDOWN
                && ListedPages.of(outline, name.title()).count() >= SEVERAL;
    }

    /** One section with a heading of several words is enough; a single word heads many a page. */
    private boolean hasSections() {
        List<String> sections = outline.sections().stream()
                .flatMap(section -> section.heading().stream())
                .filter(this::isAboveTitles)
                .map(heading -> outline.passage(heading.title()).text().strip())
                .filter(heading -> profile.round().section(heading).isPresent())
                .distinct()
                .toList();
        return sections.size() > 2 || sections.stream().anyMatch(heading -> heading.contains(" "));
    }

    private boolean isAboveTitles(Heading heading) {
        return heading.level() < profile.page().titleLevel().orElse(7);
    }
}
