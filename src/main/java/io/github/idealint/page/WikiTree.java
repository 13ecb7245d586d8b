package io.github.idealint.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a run as links name them. Where the wiki's root lies among the folders is not known, so a page goes by
 * every ending of its path: {@code ideas/2027/Timer.wiki} is {@code Ideas/2027/Timer}, {@code 2027/Timer} and
 * {@code Timer}.
 */
public final class WikiTree {

    private static final WikiTree NONE = of(List.of());

    private final List<Page> pages;
    private final Map<String, List<Page>> byEnding;
    private final Map<String, List<String>> namesByFolder;
    private final Set<String> pulledIn;

    /**
     * A page of the tree.
     *
     * @param title its name
     * @param sections the places inside it
     */
    public record Page(WikiTitle title, Sections sections) {}

    private WikiTree(List<IdeaPage> read) {
        pages = read.stream()
                .map(page -> new Page(WikiTitle.ofPath(page.source().path()), Sections.of(page)))
                .toList();
        byEnding = grouped(page -> page.title().endings().stream(), page -> page);
        namesByFolder = grouped(
                page -> page.title().folder().endings().stream(),
                page -> page.title().name());
        pulledIn = read.stream()
                .flatMap(page -> page.transclusions().stream())
                .map(call -> call.name().text())
                .filter(name -> name.startsWith(":"))
                .map(name -> WikiTitle.of(name.substring(1)).key())
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> Map<String, List<T>> grouped(Function<Page, Stream<String>> keys, Function<Page, T> value) {
        return pages.stream()
                .flatMap(page -> keys.apply(page).map(key -> Map.entry(key, value.apply(page))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** The tree of some pages. */
    public static WikiTree of(List<IdeaPage> pages) {
        return new WikiTree(pages);
    }

    /** A tree that knows no page. */
    public static WikiTree none() {
        return NONE;
    }

    /** How many pages it has. */
    public int size() {
        return pages.size();
    }

    /** The pages that a name may mean. */
    public List<Page> named(WikiTitle title) {
        return byEnding.getOrDefault(title.key(), List.of());
    }

    /** The names, below it, of the pages in a folder; none if the tree knows no such folder. */
    public List<String> namesIn(WikiTitle folder) {
        return folder.isEmpty() ? List.of() : namesByFolder.getOrDefault(folder.key(), List.of());
    }

    /** Whether some page pulls a page in, so that the page's links to its own headings may mean the other's. */
    public boolean pullsIn(WikiTitle title) {
        return title.endings().stream().anyMatch(pulledIn::contains);
    }
}
