package io.github.idealint.round.date;

import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.page.Title;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of a round as its page lists them: in its section of key dates, or, if it has no such section, in any list
 * outside its ideas each of whose items begins or ends with a date.
 *
 * @param lists the lists, in order; none is empty
 */
public record KeyDates(List<List<KeyDate>> lists) {

    private static final int FEWEST = 3;

    public KeyDates {
        lists = lists.stream().map(List::copyOf).toList();
    }

    /** The key dates among the dates of a page; the profile names the headings of their section. */
    public static KeyDates of(IdeaPage page, PageDates dates, RoundShape round) {
        TextRanges ideas = new TextRanges(page.ideas().stream().map(Idea::range).toList());
        List<Title> headings = page.headings();
        List<TextRange> shown = IntStream.range(0, headings.size())
                .filter(i -> round.isKeyDates(headings.get(i).text().text()))
                .filter(i -> !ideas.overlap(headings.get(i).range()))
                .mapToObj(i -> section(
                        headings.subList(i, headings.size()),
                        page.source().range().end()))
                .toList();
        return shown.isEmpty() ? listed(page, ideas, dates) : inSections(page, new TextRanges(shown), dates);
    }

    /** All of them, in order. */
    public Stream<KeyDate> all() {
        return lists.stream().flatMap(List::stream);
    }

    /** The lines they stand on. */
    public Set<Line> lines() {
        return all().map(KeyDate::line).collect(Collectors.toSet());
    }

    /** What stands below the first of some headings. */
    private static TextRange section(List<Title> headings, int pageEnd) {
        Title title = headings.get(0);
        int end = headings.subList(1, headings.size()).stream()
                .filter(next -> next.level() <= title.level())
                .mapToInt(next -> next.range().start())
                .findFirst()
                .orElse(pageEnd);
        return new TextRange(title.range().end(), end);
    }

    private static KeyDates inSections(IdeaPage page, TextRanges sections, PageDates dates) {
        List<List<KeyDate>> lists = lists(page, line -> sections.overlap(line.range()))
                .map(list -> list.stream()
                        .flatMap(line -> KeyDate.on(line, dates).stream())
                        .toList())
                .filter(list -> !list.isEmpty())
                .toList();
        return new KeyDates(lists);
    }

    private static KeyDates listed(IdeaPage page, TextRanges ideas, PageDates dates) {
        List<List<KeyDate>> lists = lists(page, line -> !ideas.overlap(line.range()))
                .filter(list -> list.size() >= FEWEST)
                .map(list -> list.stream()
                        .map(line -> KeyDate.on(line, dates).filter(KeyDate::isAtAnEnd))
                        .toList())
                .filter(list -> list.stream().allMatch(Optional::isPresent))
                .map(list -> list.stream().map(Optional::orElseThrow).toList())
                .toList();
        return new KeyDates(lists);
    }

    /**
     * The lists among some lines, as their outermost items; only blank lines and nested items may stand between these.
     */
    private static Stream<List<Line>> lists(IdeaPage page, Predicate<Line> among) {
        List<List<Line>> lists = new ArrayList<>(List.of(new ArrayList<>()));
        for (Line line : page.lines()) {
            boolean item = line.is(Line.Kind.ITEM) && among.test(line);
            if (item && line.depth() == 1) {
                lists.get(lists.size() - 1).add(line);
            } else if (!item && !line.is(Line.Kind.BLANK)) {
                lists.add(new ArrayList<>());
            }
        }
        return lists.stream().filter(list -> !list.isEmpty());
    }
}
