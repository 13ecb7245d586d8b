package io.github.idealint.engine;

import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Limits;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Pages that were read once, for all that is done with them: linting, exporting, showing. */
public final class PageReadings {

    private final List<PageReading> pages;
    private final List<Linter> linters;
    private final Map<SourceText, PageReading> bySource;
    private final Wiki wiki;

    private PageReadings(List<PageReading> pages, List<Linter> linters) {
        this.pages = List.copyOf(pages);
        this.linters = List.copyOf(linters);
        this.bySource = pages.stream().collect(Collectors.toUnmodifiableMap(PageReading::source, Function.identity()));
        this.wiki = Wiki.of(
                pages.stream().flatMap(page -> page.summary().value().stream()).toList());
    }

    /** Reads the pages of a run; those of several groups still make one wiki. */
    public static PageReadings of(List<LintGroup> groups) {
        boolean keeps = groups.stream()
                        .flatMap(group -> group.pages().stream())
                        .mapToLong(page -> page.text().length())
                        .sum()
                <= PageAllowance.keptCharacters();
        List<Map.Entry<Linter, SourceText>> sources = groups.stream()
                .flatMap(group -> group.pages().stream().map(page -> Map.entry(group.linter(), page)))
                .toList();
        List<PageReading> pages = read(sources, keeps, PageAllowance.ofReadings());
        return new PageReadings(
                groups.size() > 1 ? byPlace(pages) : pages,
                groups.stream().map(LintGroup::linter).toList());
    }

    /** Reads pages, as many as a run can keep; of the others, the first stands for all. */
    static List<PageReading> read(List<Map.Entry<Linter, SourceText>> sources, boolean keeps, PageAllowance allowance) {
        List<PageReading> pages = new ArrayList<>();
        AtomicBoolean isFull = new AtomicBoolean();
        AtomicInteger findings = new AtomicInteger();
        Parallel.inOrder(
                sources,
                page -> Optional.of(page)
                        .filter(next -> !isFull.get())
                        .map(next -> PageReading.of(next.getKey(), next.getValue(), keeps)),
                read -> read.filter(page -> allowance.admits(page.weight()))
                        .map(page -> page.keeping(findings.addAndGet(page.findings()) <= Limits.EARLY_FINDINGS))
                        .ifPresentOrElse(pages::add, () -> isFull.set(true)));
        if (pages.size() < sources.size()) {
            pages.add(left(sources.subList(pages.size(), sources.size())));
        }
        return pages;
    }

    private static PageReading left(List<Map.Entry<Linter, SourceText>> unread) {
        SourceText first = unread.get(0).getValue();
        SourceText left = SourceText.damaged(
                first.path(),
                Embedding.at(first.positionOf(0)),
                "",
                PageAllowance.left("page", "checked", unread.size() - 1L));
        return PageReading.of(unread.get(0).getKey(), left, true);
    }

    private static List<PageReading> byPlace(List<PageReading> pages) {
        return pages.stream()
                .sorted(Comparator.comparing(PageReading::source, SourceText.BY_PLACE))
                .toList();
    }

    /** The texts of the pages, in order. */
    public List<SourceText> sources() {
        return pages.stream().map(PageReading::source).toList();
    }

    /** What all pages are together. */
    public Wiki wiki() {
        return wiki;
    }

    /** Lints the pages. */
    public LintRun lint() {
        return probe().lint(FindingFilter.none());
    }

    /** Probes the links of the pages. */
    public ProbedPages probe() {
        return ProbedPages.of(this);
    }

    /** The same pages with other texts of some; only those are read anew. */
    PageReadings with(Map<SourceText, SourceText> changed) {
        return new PageReadings(
                Parallel.map(
                        pages,
                        page -> Optional.ofNullable(changed.get(page.source()))
                                .map(text -> PageReading.of(
                                        page.linter(), text, page.content().isPresent()))
                                .orElse(page)),
                linters);
    }

    /** The pages of other texts. */
    PageReadings as(List<SourceText> texts) {
        NavigableMap<String, PageReading> byPath = new TreeMap<>();
        pages.forEach(page -> byPath.putIfAbsent(page.source().path(), page));
        return new PageReadings(Parallel.map(texts, text -> as(text, byPath)), linters);
    }

    private PageReading as(SourceText text, NavigableMap<String, PageReading> byPath) {
        return Optional.ofNullable(bySource.get(text)).orElseGet(() -> {
            PageReading near = Optional.ofNullable(byPath.floorEntry(text.path()))
                    .orElseGet(byPath::firstEntry)
                    .getValue();
            return PageReading.of(near.linter(), text, near.content().isPresent());
        });
    }

    /**
     * What a page of the run is made of: the outline that the parser made when the page was read, or, where the pages are
     * too many to keep, one that it makes now.
     *
     * <p>Of a text that is not a page's own but has its path, the outline that the page's parser makes now.
     *
     * @throws IllegalArgumentException if the run has no such page or the parser failed on it, so that it is not in the
     *     {@link #wiki}
     */
    public Outline outline(SourceText source) {
        return Optional.ofNullable(bySource.get(source))
                .flatMap(page -> page.read().outline().value())
                .or(() -> variant(source))
                .orElseThrow(() -> new IllegalArgumentException("no page was read from " + source.path()));
    }

    /** The outline of another text of a page of the run, such as one with other pages put into it. */
    private Optional<Outline> variant(SourceText text) {
        return pages.stream()
                .filter(page -> page.source().path().equals(text.path()))
                .findFirst()
                .flatMap(page -> page.linter().read(text).outline().value());
    }

    /** The values of a function for each page, in their order; none where reading or the function fails. */
    public <T> List<Optional<T>> each(Function<IdeaPage, T> function) {
        List<Optional<T>> values = new ArrayList<>();
        each(function, (source, value) -> values.add(value));
        return values;
    }

    /** Hands out the values of a function for each page, in their order; none where reading or the function fails. */
    public <T> void each(Function<IdeaPage, T> function, BiConsumer<SourceText, Optional<T>> values) {
        Parallel.inOrder(
                pages,
                page -> Map.entry(
                        page.source(), page.read().page().map(function).value()),
                value -> values.accept(value.getKey(), value.getValue()));
    }

    /**
     * A hash of all pages with their places, made at the first call: while it is the same, so is all that a page can learn of the
     * others.
     */
    Supplier<String> digest() {
        AtomicReference<String> made = new AtomicReference<>();
        return () -> made.updateAndGet(known -> known == null ? digestNow() : known);
    }

    private String digestNow() {
        return ValueDigest.of(pages.stream()
                .map(page -> List.of(
                        page.key(),
                        page.source().path(),
                        page.source().damage(),
                        page.key().isPresent() ? "" : page.source().text(),
                        page.source().positionOf(0)))
                .toList());
    }

    List<Linter> linters() {
        return linters;
    }

    /** The web addresses on a linter's pages that are to be probed, each once, in order. */
    List<String> links(Linter linter) {
        return pages.stream()
                .filter(page -> page.linter() == linter)
                .flatMap(page -> page.links().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Hands out the values of a function for each of some pages that is to be judged, in their order. */
    <T> void judged(Predicate<SourceText> which, Function<PageReading, T> function, Consumer<T> values) {
        List<PageReading> some = pages.stream()
                .filter(page -> which.test(page.source()) && wiki.concerns(page.source()))
                .toList();
        Parallel.inOrder(some, function, values);
    }
}
