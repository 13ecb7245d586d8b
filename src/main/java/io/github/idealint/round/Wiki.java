package io.github.idealint.round;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Sections;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of a run together: what they are called, who includes whom, and which of them make a round. */
public final class Wiki {

    private static final Wiki NONE = of(List.of());

    private final Map<String, List<Sheet>> byName;
    private final Map<String, List<String>> namesByFolder;
    private final Map<SourceText, Sheet> bySource;
    private final Map<SourceText, List<Round>> roundsBySource = new HashMap<>();
    private final Set<String> pulledIn;
    private final Roots roots;
    private final List<Round> rounds;

    private Wiki(List<Sheet> sheets) {
        bySource = sheets.stream().collect(Collectors.toUnmodifiableMap(Sheet::source, Function.identity()));
        byName = grouped(sheets, sheet -> sheet.name().names().stream(), Function.identity());
        namesByFolder =
                grouped(sheets, Wiki::folders, sheet -> sheet.name().title().name());
        pulledIn = sheets.stream()
                .flatMap(sheet -> sheet.calls().stream())
                .map(call -> call.target().key())
                .collect(Collectors.toUnmodifiableSet());
        roots = Roots.of(sheets, this::named);
        rounds = List.copyOf(new RoundFinder(sheets, this::named).rounds());
        rounds.forEach(round -> round.sheets()
                .forEach(sheet -> roundsBySource.merge(
                        sheet.source(),
                        List.of(round),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList())));
    }

    private static Stream<WikiTitle> folders(Sheet sheet) {
        WikiTitle folder = sheet.name().title().folder();
        return sheet.name().isWhole() ? Stream.of(folder) : folder.endings().stream();
    }

    private static <T> Map<String, List<T>> grouped(
            List<Sheet> sheets, Function<Sheet, Stream<WikiTitle>> names, Function<Sheet, T> value) {
        return sheets.stream()
                .flatMap(sheet -> names.apply(sheet).map(name -> Map.entry(name.key(), value.apply(sheet))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** The wiki of some pages, no two of the same text. */
    public static Wiki of(Collection<Sheet> sheets) {
        return new Wiki(List.copyOf(sheets));
    }

    /** A wiki of no page. */
    public static Wiki none() {
        return NONE;
    }

    /** How many pages it has. */
    public int size() {
        return bySource.size();
    }

    /** Whether a name means one of its pages, or several. */
    public boolean has(WikiTitle title) {
        return byName.containsKey(title.key());
    }

    /** The pages that a name may mean; for one that only points to another, that one. */
    public List<Sheet> named(WikiTitle title) {
        return byName.getOrDefault(title.key(), List.of()).stream()
                .map(sheet -> sheet.redirect()
                        .flatMap(to -> byName.getOrDefault(to.key(), List.of()).stream()
                                .findFirst())
                        .orElse(sheet))
                .toList();
    }

    /** The name of a page as others write it; the whole path, where none does and nobody says where names begin. */
    public WikiTitle nameOf(Sheet sheet) {
        return roots.name(sheet);
    }

    /** What is remembered of a page. */
    public Optional<Sheet> sheet(SourceText source) {
        return Optional.ofNullable(bySource.get(source));
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
     * Whether a page is to be judged. Those that only came along in an export are not; one that cannot be read may hold
     * ideas, if a round includes it or there is no telling what does.
     */
    public boolean concerns(SourceText source) {
        return sheet(source)
                .map(sheet -> sheet.kind() != IdeaPage.Kind.OTHER
                        || sheet.isUnreadable()
                                && (!roundsWith(source).isEmpty()
                                        || rounds.stream()
                                                .noneMatch(round -> round.page().isPresent())))
                .orElse(true);
    }

    /** The places inside the pages that a name may mean. */
    public Sections sections(WikiTitle title) {
        List<Sheet> sheets = byName.getOrDefault(title.key(), List.of());
        return sheets.isEmpty()
                ? Sections.UNKNOWN
                : Sections.all(sheets.stream().map(Sheet::sections).toList());
    }

    /** The names, below it, of the pages in a folder; none if no such folder is known. */
    public List<String> namesIn(WikiTitle folder) {
        return folder.isEmpty() ? List.of() : namesByFolder.getOrDefault(folder.key(), List.of());
    }

    /** Whether some page pulls a page in, so that the page's links to its own headings may mean the other's. */
    public boolean pullsIn(Sheet sheet) {
        return sheet.name().names().stream().map(WikiTitle::key).anyMatch(pulledIn::contains);
    }
}
