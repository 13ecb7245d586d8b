package io.github.idealint.engine;

import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages that were read once, for all that is done with them: linting, exporting, showing. */
public final class PageReadings {

    /** So many characters, and pages that have more together are not all kept in memory but read twice. */
    private static final long MOST_KEPT = 4_000_000;

    private final List<Entry> entries;
    private final List<Linter> linters;
    private final Map<SourceText, Entry> bySource;
    private final Wiki wiki;

    private PageReadings(List<Entry> entries, List<Linter> linters) {
        this.entries = List.copyOf(entries);
        this.linters = List.copyOf(linters);
        this.bySource = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::source, Function.identity()));
        this.wiki = Wiki.of(
                entries.stream().flatMap(entry -> entry.reading().sheets()).toList());
    }

    /**
     * A page and whoever read it.
     *
     * @param linter the linter with the page's profile
     * @param reading what was kept of the page
     */
    private record Entry(Linter linter, PageReading reading) {

        SourceText source() {
            return reading.source();
        }

        ReadPage again() {
            return reading.again(linter::read);
        }
    }

    /** Reads the pages of a run; those of several groups still make one wiki. */
    public static PageReadings of(List<LintGroup> groups) {
        boolean keeps = groups.stream()
                        .flatMap(group -> group.pages().stream())
                        .mapToLong(page -> page.text().length())
                        .sum()
                <= MOST_KEPT;
        List<Map.Entry<Linter, SourceText>> pages = groups.stream()
                .flatMap(group -> group.pages().stream().map(page -> Map.entry(group.linter(), page)))
                .toList();
        List<Entry> entries = Parallel.map(pages, page -> read(page.getKey(), page.getValue(), keeps));
        return new PageReadings(
                groups.size() > 1 ? byPlace(entries) : entries,
                groups.stream().map(LintGroup::linter).toList());
    }

    private static Entry read(Linter linter, SourceText page, boolean keeps) {
        return new Entry(linter, PageReading.of(linter.read(page), linter.scope(), keeps));
    }

    private static List<Entry> byPlace(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::source, SourceText.BY_PLACE))
                .toList();
    }

    /** The texts of the pages, in order. */
    public List<SourceText> sources() {
        return entries.stream().map(Entry::source).toList();
    }

    /** What all pages are together. */
    public Wiki wiki() {
        return wiki;
    }

    /** Lints the pages. */
    public LintRun lint() {
        return LintRun.of(this);
    }

    /**
     * What a page of the run is made of: the outline that the parser made when the page was read, or, where the pages are
     * too many to keep, one that it makes now.
     *
     * @throws IllegalArgumentException if the run has no such page or the parser failed on it, so that it is not in the
     *     {@link #wiki}
     */
    public Outline outline(SourceText source) {
        return Optional.ofNullable(bySource.get(source))
                .flatMap(entry -> entry.again().outline().value())
                .orElseThrow(() -> new IllegalArgumentException("no page was read from " + source.path()));
    }

    /** What a function makes of each page, in their order; nothing where reading or function fail. */
    public <T> List<Optional<T>> each(Function<IdeaPage, T> function) {
        return Parallel.map(
                entries,
                entry -> entry.again()
                        .page()
                        .value()
                        .flatMap(page -> Attempt.of(() -> function.apply(page)).value()));
    }

    List<Linter> linters() {
        return linters;
    }

    /** The web addresses on a linter's pages that are to be asked, each once, in order. */
    List<String> links(Linter linter) {
        return entries.stream()
                .filter(entry -> entry.linter() == linter)
                .flatMap(entry -> entry.reading().links().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a function makes of each page that is to be judged and its linter, in the pages' order. */
    <T> List<T> judged(BiFunction<Linter, ReadPage, T> function) {
        return Parallel.map(
                entries.stream().filter(entry -> wiki.concerns(entry.source())).toList(),
                entry -> function.apply(entry.linter(), entry.again()));
    }
}
