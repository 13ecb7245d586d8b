package io.github.idealint.round;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.SectionAnchors;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All pages of a run: their names, which includes which, and which of them make up a round. */
public final class Wiki {

    private static final int MOST_NAMESAKES = 100;

    /**
     * By file, and in a file of many pages by title: the same pages make the same rounds in whatever order an export has
     * them. Of pages with one title, the text decides.
     */
    private static final Comparator<PageSummary> BY_NAME = Comparator.comparing(
                    (PageSummary page) -> page.source().path())
            .thenComparing(page -> page.source().title().orElse(""))
            .thenComparing(page -> page.source().text())
            .thenComparing(PageSummary::source, SourceText.BY_PLACE);

    private static final Wiki NONE = of(List.of());

    private final List<PageSummary> pages;
    private final Map<String, List<PageSummary>> byName;
    private final Map<String, List<String>> namesByFolder;
    private final Map<SourceText, PageSummary> bySource;
    private final Map<SourceText, List<Round>> roundsBySource = new HashMap<>();
    private final Set<String> pulledIn;
    private final PageRoots roots;
    private final PageGraph graph;
    private final boolean isWhole;
    private final List<Round> rounds;

    private Wiki(List<PageSummary> pages) {
        bySource = pages.stream().collect(Collectors.toUnmodifiableMap(PageSummary::source, Function.identity()));
        this.pages = pages;
        ProjectNames names = ProjectNames.of(pages);
        byName = grouped(shortestFirst(pages), names::of, Function.identity());
        namesByFolder =
                grouped(pages, Wiki::folders, page -> page.name().title().name());
        pulledIn = pages.stream()
                .flatMap(page -> page.calls().stream())
                .map(call -> call.target().key())
                .collect(Collectors.toUnmodifiableSet());
        isWhole = pages.stream()
                .allMatch(page ->
                        page.source().damage().isEmpty() || !page.source().hasText());
        roots = PageRoots.of(pages, this::named);
        graph = new PageGraph(pages, this::target);
        rounds = List.copyOf(new RoundFinder(pages, graph).rounds());
        rounds.forEach(round -> round.pages()
                .forEach(page -> roundsBySource.merge(
                        page.source(),
                        List.of(round),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList())));
    }

    /** Where a name fits the end of several paths, the shortest path is the likeliest to be meant. */
    private static List<PageSummary> shortestFirst(List<PageSummary> pages) {
        return pages.stream().sorted(Comparator.comparing(Wiki::depth)).toList();
    }

    private static int depth(PageSummary page) {
        return page.name().title().parts().size();
    }

    private static Stream<WikiTitle> folders(PageSummary page) {
        WikiTitle folder = page.name().title().folder();
        return page.name().isWhole() ? Stream.of(folder) : folder.endings().stream();
    }

    private static <T> Map<String, List<T>> grouped(
            List<PageSummary> pages, Function<PageSummary, Stream<WikiTitle>> names, Function<PageSummary, T> value) {
        return pages.stream()
                .flatMap(page -> names.apply(page).map(name -> Map.entry(name.key(), value.apply(page))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** The wiki of some pages, no two of the same text. */
    public static Wiki of(Collection<PageSummary> pages) {
        return new Wiki(pages.stream().sorted(BY_NAME).toList());
    }

    /** A wiki of no page. */
    public static Wiki none() {
        return NONE;
    }

    /** Its pages, by file, and in a file by title. */
    public List<PageSummary> pages() {
        return pages;
    }

    /** How many pages it has. */
    public int size() {
        return bySource.size();
    }

    /** Whether all its files could be read to their ends; otherwise any page may be missing. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether a name means one of its pages, or several. */
    public boolean has(WikiTitle title) {
        return byName.containsKey(title.key());
    }

    /**
     * The page that an inclusion means; of several with that name, preferably one below the same root as the including
     * page.
     */
    public Optional<PageSummary> target(PageSummary from, Inclusion call) {
        List<PageSummary> named = named(call.target());
        int length = call.target().parts().size();
        return named.stream()
                .limit(MOST_NAMESAKES)
                .filter(page -> isBelow(from, page.name().title().parts(), length))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static boolean isBelow(PageSummary from, List<String> parts, int nameLength) {
        List<String> root = parts.subList(0, Math.max(0, parts.size() - nameLength));
        List<String> own = from.name().title().parts();
        return own.size() > root.size() && own.subList(0, root.size()).equals(root);
    }

    /** The pages that a name may mean; for a redirect, the page it leads to, over two redirects at most as on the wiki. */
    public List<PageSummary> named(WikiTitle title) {
        return byName.getOrDefault(title.key(), List.of()).stream()
                .map(this::followed)
                .map(this::followed)
                .toList();
    }

    private PageSummary followed(PageSummary page) {
        return page.redirect()
                .flatMap(to -> byName.getOrDefault(to.key(), List.of()).stream().findFirst())
                .orElse(page);
    }

    /** The name of a page as others write it; its whole path if no page includes any and no root is configured. */
    public WikiTitle nameOf(PageSummary page) {
        return roots.name(page);
    }

    /** The summary of the page of a text. */
    public Optional<PageSummary> page(SourceText source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** Which of its pages includes which. */
    public PageGraph graph() {
        return graph;
    }

    /** The rounds: of each round page, or, if there is none, of each folder. */
    public List<Round> rounds() {
        return rounds;
    }

    /** The rounds that a page belongs to. */
    public List<Round> roundsWith(SourceText source) {
        return roundsBySource.getOrDefault(source, List.of());
    }

    /**
     * Whether a page is linted. Other pages of an export are not; an unreadable one is if a round includes it or if no
     * round page is known, since it may hold ideas; one without its text only if a page includes it.
     */
    public boolean concerns(SourceText source) {
        return page(source)
                .map(page -> page.kind() != IdeaPage.Kind.OTHER
                        || page.isUnreadable() && (source.hasText() ? mayHoldIdeas(source) : pullsIn(page)))
                .orElse(true);
    }

    private boolean mayHoldIdeas(SourceText source) {
        return !roundsWith(source).isEmpty()
                || rounds.stream().noneMatch(round -> round.page().isPresent());
    }

    /** The places on the pages that a name may mean. */
    public SectionAnchors sections(WikiTitle title) {
        List<PageSummary> pages = byName.getOrDefault(title.key(), List.of());
        return pages.isEmpty()
                ? SectionAnchors.UNKNOWN
                : SectionAnchors.all(pages.stream().map(PageSummary::sections).toList());
    }

    /** The names, below it, of the pages in a folder; none if no such folder is known. */
    public List<String> namesIn(WikiTitle folder) {
        return folder.isEmpty() ? List.of() : namesByFolder.getOrDefault(folder.key(), List.of());
    }

    /** How the files beside a page, by its path, are called, without their endings; case and underscores as they are. */
    public List<String> filesBeside(WikiTitle path) {
        String folder = path.folder().key();
        return pages.stream()
                .filter(page -> page.name().title().folder().key().equals(folder))
                .map(page -> page.source().path())
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .map(file -> file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file)
                .toList();
    }

    /** Whether some page includes a page, so that links to headings may mean headings of the including page. */
    public boolean pullsIn(PageSummary page) {
        return page.name().names().stream().map(WikiTitle::key).anyMatch(pulledIn::contains);
    }

    /**
     * The folders in which the names of pages begin, as inclusions show: where {@code {{:Ideas/Timer}}} includes the
     * page in {@code wiki/Ideas/Timer.wiki}, names begin in {@code wiki}.
     *
     * @param votes how many inclusions speak for each folder
     */
    private record PageRoots(Map<WikiTitle, Long> votes) {

        PageRoots {
            votes = Map.copyOf(votes);
        }

        /** The folders that the inclusions of some pages show. */
        static PageRoots of(List<PageSummary> pages, Function<WikiTitle, List<PageSummary>> named) {
            return new PageRoots(pages.stream()
                    .flatMap(page -> page.calls().stream())
                    .map(Inclusion::target)
                    .flatMap(target -> named.apply(target).stream().flatMap(page -> root(page, target)))
                    .collect(Collectors.groupingBy(root -> root, Collectors.counting())));
        }

        private static Stream<WikiTitle> root(PageSummary page, WikiTitle target) {
            List<String> parts = page.name().title().parts();
            int depth = parts.size() - target.parts().size();
            return page.name().isWhole() || depth < 0
                    ? Stream.empty()
                    : Stream.of(new WikiTitle(parts.subList(0, depth)));
        }

        /** The name of a page from the folder with the most votes; its whole path if no folder above it has any. */
        WikiTitle name(PageSummary page) {
            WikiTitle title = page.name().title();
            return page.name().isWhole()
                    ? title
                    : above(title).map(root -> below(root, title)).orElse(title);
        }

        private Optional<WikiTitle> above(WikiTitle title) {
            return IntStream.range(0, title.parts().size())
                    .mapToObj(depth -> new WikiTitle(title.parts().subList(0, depth)))
                    .filter(votes::containsKey)
                    .max(Comparator.comparing(votes::get));
        }

        private static WikiTitle below(WikiTitle root, WikiTitle title) {
            return new WikiTitle(
                    title.parts().subList(root.parts().size(), title.parts().size()));
        }
    }
}
