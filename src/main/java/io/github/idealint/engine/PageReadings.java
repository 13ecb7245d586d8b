package io.github.idealint.engine;

import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages that were read once, for all that is done with them: linting, exporting, showing. */
public final class PageReadings {

    private final List<PageReading> glances;
    private final Function<SourceText, ReadPage> reader;
    private final Map<SourceText, PageReading> bySource;
    private final Wiki wiki;

    PageReadings(List<PageReading> glances, Function<SourceText, ReadPage> reader) {
        this.glances = List.copyOf(glances);
        this.bySource =
                glances.stream().collect(Collectors.toUnmodifiableMap(PageReading::source, Function.identity()));
        this.reader = reader;
        this.wiki = Wiki.of(glances.stream().flatMap(PageReading::sheets).toList());
    }

    /** What all pages are together. */
    public Wiki wiki() {
        return wiki;
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
                .flatMap(reading -> reading.again(reader).outline().value())
                .orElseThrow(() -> new IllegalArgumentException("no page was read from " + source.path()));
    }

    /** What a function makes of each page, in their order; nothing where reading or function fail. */
    public <T> List<Optional<T>> each(Function<IdeaPage, T> function) {
        return Parallel.map(
                glances,
                glance -> glance.again(reader)
                        .page()
                        .value()
                        .flatMap(page -> Attempt.of(() -> function.apply(page)).value()));
    }

    /** The web addresses that are to be asked, each once, in order. */
    List<String> links() {
        return glances.stream()
                .flatMap(page -> page.links().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a function makes of each page that is to be judged, in their order. */
    <T> List<T> judged(Function<ReadPage, T> function) {
        return Parallel.map(
                glances.stream().filter(page -> wiki.concerns(page.source())).toList(),
                page -> function.apply(page.again(reader)));
    }
}
