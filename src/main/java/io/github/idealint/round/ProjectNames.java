package io.github.idealint.round;

import io.github.idealint.page.WikiTitle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the wiki of some files is called, which is also the namespace of pages about itself: on a wiki called Lab,
 * {@code Project:Ideas} is the page {@code Lab:Ideas} (MediaWiki manual, Project namespace). Exports list it, files do not.
 *
 * @param site the one prefix that is no namespace, if pages have exactly one
 */
record ProjectNames(Optional<String> site) {

    private static final String PROJECT = "Project";

    static ProjectNames of(List<PageSummary> pages) {
        List<String> prefixes = pages.stream()
                .flatMap(page -> page.name().names().stream())
                .filter(name -> !name.isInNamespace())
                .flatMap(name -> name.prefix().stream())
                .distinct()
                .limit(2)
                .toList();
        return new ProjectNames(prefixes.size() == 1 ? Optional.of(prefixes.get(0)) : Optional.empty());
    }

    /** All names by which others may mean a page. */
    Stream<WikiTitle> of(PageSummary page) {
        List<WikiTitle> names = page.name().names();
        Stream<WikiTitle> more = site.isEmpty()
                ? Stream.empty()
                : names.stream().filter(name -> name.prefix().equals(site)).map(name -> name.withPrefix(PROJECT));
        return Stream.concat(names.stream(), more);
    }
}
