package io.github.idealint.engine;

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

    /** Keeps what is needed of a page that was read. */
    static PageReading of(ReadPage read, LinkScope scope, boolean keeps) {
        return new PageReading(
                read.source(),
                read.page().map(PageSummary::of),
                read.links(scope).distinct().toList(),
                Optional.of(read).filter(kept -> keeps));
    }

    /** What other pages are judged by, if the page could be read. */
    Stream<PageSummary> sheets() {
        return sheet.value().stream();
    }

    /** The page; as a failure, if nothing could be made of it. */
    ReadPage again(Function<SourceText, ReadPage> reader) {
        return sheet.failure()
                .map(failure -> ReadPage.failed(source, failure))
                .or(() -> page)
                .orElseGet(() -> reader.apply(source));
    }
}
