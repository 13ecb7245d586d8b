package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Link;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a round page says in its own voice: neither in its ideas, nor in its key dates, nor by the names of other pages.
 *
 * @param lines its lines, in order
 * @param unsaid where text is an address or another page's name
 * @param page the page
 */
record RoundProse(List<ProseLine> lines, TextRanges unsaid, IdeaPage page) {

    RoundProse {
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param line the line
     * @param heading the heading above it, or itself if it is one; none at the start of the page
     */
    record ProseLine(Line line, Optional<Line> heading) {

        /** The longest stretch of a sentence, on either side of a place in it, that is looked at; in characters. */
        private static final int FAR_ENOUGH = 300;

        /** What a reader sees of the line. */
        Passage content() {
            return line.content();
        }

        /** The part of a sentence before a place in the content. */
        String sentenceBefore(int place) {
            String near = content().text().substring(Math.max(0, place - FAR_ENOUGH), place);
            return near.substring(sentenceEnds(near).max().orElse(0));
        }

        /** The sentence that a place in the content lies in. */
        String sentenceAround(int place) {
            String text = content().text();
            String near = text.substring(place, Math.min(text.length(), place + FAR_ENOUGH));
            return sentenceBefore(place)
                    + near.substring(0, sentenceEnds(near).min().orElse(near.length()));
        }

        /** The offsets after a full stop, question mark or exclamation mark that a blank follows. */
        private static IntStream sentenceEnds(String text) {
            return IntStream.range(1, text.length())
                    .filter(i -> text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0);
        }

        /** Whether the heading above the line has a match of a pattern. */
        boolean isBelow(Predicate<String> heads) {
            return heading.filter(above -> heads.test(above.content().text())).isPresent();
        }
    }

    /** That of a round page, made once however many rules ask. */
    static RoundProse of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(RoundProse.class, page, one -> read(one, RoundDates.of(one, context)));
    }

    private static RoundProse read(IdeaPage page, RoundDates dates) {
        TextRanges ideas = new TextRanges(page.ideas().stream().map(Idea::range).toList());
        TextRanges unsaid = new TextRanges(page.links().stream()
                .map(link -> link.kind() == Link.Kind.PAGE
                        ? link.range()
                        : link.target().range())
                .toList());
        Set<Line> keyDates = dates.keyDates().lines();
        return new RoundProse(
                lines(page, line -> !keyDates.contains(line) && !ideas.overlap(line.range())), unsaid, page);
    }

    private static List<ProseLine> lines(IdeaPage page, Predicate<Line> isProse) {
        List<ProseLine> lines = new ArrayList<>();
        Optional<Line> heading = Optional.empty();
        for (Line line : page.lines()) {
            heading = line.is(Line.Kind.HEADING) ? Optional.of(line) : heading;
            if (!line.is(Line.Kind.OTHER) && !line.is(Line.Kind.BLANK) && isProse.test(line)) {
                lines.add(new ProseLine(line, heading));
            }
        }
        return lines;
    }

    /** Whether a range is said, and not shown as it is written, an address or another page's name. */
    boolean says(TextRange range) {
        return !page.isLiteral(range) && !unsaid.overlap(range);
    }
}
