package io.github.idealint.round.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.List;
import java.util.stream.Stream;

/** The dates that the author of a page wrote for readers: none in literals, in the template or behind links. */
public final class PageDates {

    private final IdeaPage page;
    private final TextRanges targets;

    private PageDates(IdeaPage page) {
        this.page = page;
        this.targets = new TextRanges(
                page.links().stream().map(link -> link.target().range()).toList());
    }

    /** Those of a page. */
    public static PageDates of(IdeaPage page) {
        return new PageDates(page);
    }

    /** All dates, in order. */
    public Stream<WrittenPeriod> all() {
        return page.lines().stream().flatMap(line -> on(line).stream()).map(PlacedPeriod::period);
    }

    /** The dates of a line, in order. */
    public List<PlacedPeriod> on(Line line) {
        return line.is(Line.Kind.OTHER) || line.is(Line.Kind.BLANK)
                ? List.of()
                : DateReader.read(line.content()).stream()
                        .filter(found -> isForReaders(found.period().range()))
                        .toList();
    }

    private boolean isForReaders(TextRange range) {
        return !page.isLiteral(range) && !targets.overlap(range);
    }
}
