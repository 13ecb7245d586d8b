package io.github.idealint.round.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates that the author of a page wrote for readers: none in literals, in the template or in the addresses of
 * links.
 */
public final class PageDates {

    private final Map<Integer, DatedLine> byStart;

    private PageDates(Map<Integer, DatedLine> byStart) {
        this.byStart = byStart;
    }

    /**
     * A line with its dates.
     *
     * @param line the line
     * @param periods its dates and periods, in order; at least one
     */
    public record DatedLine(Line line, List<PlacedPeriod> periods) {

        public DatedLine {
            periods = List.copyOf(periods);
        }

        private Stream<DatedLine> only(Predicate<TextRange> wanted) {
            List<PlacedPeriod> kept = periods.stream()
                    .filter(found -> wanted.test(found.period().range()))
                    .toList();
            return kept.isEmpty() ? Stream.empty() : Stream.of(new DatedLine(line, kept));
        }
    }

    /** Reads those of a page, in the words of a reader. */
    public static PageDates of(IdeaPage page, DateReader reader) {
        List<DatedLine> written = page.lines().stream()
                .filter(line -> !line.is(Line.Kind.OTHER) && !line.is(Line.Kind.BLANK))
                .map(line -> new DatedLine(line, reader.read(line.content())))
                .filter(dated -> !dated.periods().isEmpty())
                .toList();
        return new PageDates(forReaders(written, page)
                .collect(Collectors.toMap(
                        dated -> dated.line().range().start(), dated -> dated, (one, again) -> one, TreeMap::new)));
    }

    private static Stream<DatedLine> forReaders(List<DatedLine> written, IdeaPage page) {
        if (written.isEmpty()) {
            return Stream.empty();
        }
        TextRanges targets = new TextRanges(
                page.links().stream().map(link -> link.target().range()).toList());
        return written.stream()
                .flatMap(dated -> dated.only(range -> !page.isLiteral(range) && !targets.overlap(range)));
    }

    /** The lines with dates, in order. */
    public Stream<DatedLine> lines() {
        return byStart.values().stream();
    }

    /** All dates, in order. */
    public Stream<WrittenPeriod> all() {
        return lines().flatMap(dated -> dated.periods().stream()).map(PlacedPeriod::period);
    }

    /** The dates of a line, in order. */
    public List<PlacedPeriod> on(Line line) {
        DatedLine dated = byStart.get(line.range().start());
        return dated == null ? List.of() : dated.periods();
    }
}
