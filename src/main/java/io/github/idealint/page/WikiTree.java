package io.github.idealint.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, List<IdeaPage>> byEnding;
    private final Map<String, List<String>> namesByFolder;
    private final Set<String> pulledIn;
    private final Map<String, Sections> read = new ConcurrentHashMap<>();
    private final int size;

    private record Named(WikiTitle title, IdeaPage page) {}

    private WikiTree(List<Named> pages) {
        size = pages.size();
        byEnding = grouped(pages, page -> page.title().endings().stream(), Named::page);
        namesByFolder = grouped(
                pages,
                page -> page.title().folder().endings().stream(),
                page -> page.title().name());
        pulledIn = pages.stream()
                .flatMap(page -> page.page().transclusions().stream())
                .map(call -> call.name().text())
                .filter(name -> name.startsWith(":"))
                .map(name -> WikiTitle.of(name.substring(1)).key())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Map<String, List<T>> grouped(
            List<Named> pages, Function<Named, Stream<String>> keys, Function<Named, T> value) {
        return pages.stream()
                .flatMap(page -> keys.apply(page).map(key -> Map.entry(key, value.apply(page))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** The tree of some pages. */
    public static WikiTree of(List<IdeaPage> pages) {
        return new WikiTree(pages.stream()
                .map(page -> new Named(WikiTitle.ofPath(page.source().path()), page))
                .toList());
    }

    /** A tree that knows no page. */
    public static WikiTree none() {
        return NONE;
    }

    /** How many pages it has. */
    public int size() {
        return size;
    }

    /** Whether a name means one of its pages, or several. */
    public boolean has(WikiTitle title) {
        return byEnding.containsKey(title.key());
    }

    /** The places inside the pages that a name may mean. */
    public Sections sections(WikiTitle title) {
        return has(title) ? read.computeIfAbsent(title.key(), this::sections) : Sections.UNKNOWN;
    }

    private Sections sections(String key) {
        return Sections.all(byEnding.get(key).stream().map(Sections::of).toList());
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
