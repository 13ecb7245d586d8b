package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.round.date.KeyDates;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a round page says in its own voice: neither in its ideas, nor in its key dates, nor by the names of other pages. */
final class RoundProse {

    private final IdeaPage page;
    private final Set<Line> keyDates;
    private final TextRanges ideas;
    private final TextRanges links;
    private final TreeMap<Integer, Line> headings = new TreeMap<>();

    /**
     * A line of it.
     *
     * @param line the line
     * @param heading the heading above it, or itself if it is one; none at the start of the page
     */
    record Told(Line line, Optional<Line> heading) {}

    RoundProse(IdeaPage page, KeyDates dates) {
        this.page = page;
        this.keyDates = dates.lines();
        this.ideas = new TextRanges(page.ideas().stream().map(Idea::range).toList());
        this.links = new TextRanges(page.links().stream()
                .map(link -> link.kind() == Link.Kind.PAGE
                        ? link.range()
                        : link.target().range())
                .toList());
        page.lines().stream()
                .filter(line -> line.is(Line.Kind.HEADING))
                .forEach(line -> headings.put(line.range().start(), line));
    }

    /** Its lines, in order. */
    Stream<Told> lines() {
        return page.lines().stream()
                .filter(line -> !line.is(Line.Kind.OTHER) && !line.is(Line.Kind.BLANK))
                .filter(line -> !keyDates.contains(line) && !ideas.overlap(line.range()))
                .map(line -> new Told(line, headingOf(line)));
    }

    private Optional<Line> headingOf(Line line) {
        return Optional.ofNullable(headings.floorEntry(line.range().start())).map(above -> above.getValue());
    }

    /** Whether a range is said, and not shown as it is written, an address or another page's name. */
    boolean says(TextRange range) {
        return !page.isLiteral(range) && !links.overlap(range);
    }
}
