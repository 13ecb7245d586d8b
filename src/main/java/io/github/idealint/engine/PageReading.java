package io.github.idealint.engine;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.PageSummary;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is kept of a page until all have been read.
 *
 * @param source its text
 * @param sheet what other pages are judged by
 * @param links the web addresses to be asked
 * @param page the page itself; where the pages of a run are too many to keep, it is read once more
 */
record PageReading(SourceText source, Attempt<PageSummary> sheet, List<String> links, Optional<ReadPage> page) {

    PageReading {
        links = List.copyOf(links);
    }

    /** Reads a page; never throws for what it contains. */
    static PageReading at(SourceText source, Function<SourceText, IdeaPage> reader, LinkScope scope, boolean keeps) {
        ReadPage read = ReadPage.of(source, reader);
        Attempt<PageSummary> sheet = read.page()
                .value()
                .map(page -> Attempt.of(() -> PageSummary.of(page)))
                .orElseGet(() -> new Attempt<>(Optional.empty(), read.page().failure()));
        return new PageReading(
                source,
                sheet,
                read.links(scope).distinct().toList(),
                Optional.of(read).filter(kept -> keeps));
    }

    /** What other pages are judged by, if the page could be read. */
    Stream<PageSummary> sheets() {
        return sheet.value().stream();
    }

    /** The page; as a failure, if nothing could be made of it. */
    ReadPage again(Function<SourceText, IdeaPage> reader) {
        return sheet.failure()
                .map(failure -> new ReadPage(source, new Attempt<IdeaPage>(Optional.empty(), Optional.of(failure))))
                .or(() -> page)
                .orElseGet(() -> ReadPage.of(source, reader));
    }
}
