package io.github.idealint.engine;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages that were read once, for all that is done with them: linting, exporting, showing. */
public final class PageReadings {

    private final List<PageReading> glances;
    private final Function<SourceText, IdeaPage> reader;
    private final Wiki wiki;

    PageReadings(List<PageReading> glances, Function<SourceText, IdeaPage> reader) {
        this.glances = List.copyOf(glances);
        this.reader = reader;
        this.wiki = Wiki.of(glances.stream().flatMap(PageReading::sheets).toList());
    }

    /** What all pages are together. */
    public Wiki wiki() {
        return wiki;
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
