package io.github.idealint.page;

import io.github.idealint.profile.PageShape;
import io.github.idealint.profile.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Divides the lines of a page into those of each idea. */
final class IdeaFinder {

    private IdeaFinder() {}

    /**
     * The lines of one idea.
     *
     * @param lines all its lines, its title the first if it has one
     * @param titled whether the first line is its title
     */
    record Part(List<Line> lines, boolean titled) {

        /**
         * The part up to a heading above its own that is about another thing, such as how to apply.
         *
         * @param titles the headings of the page, by their starts
         * @param words by which headings of sections about other things are known
         */
        Part endingBefore(SortedMap<Integer, Title> titles, PageWords words) {
            int start = lines.get(0).range().start();
            int end = lines.get(lines.size() - 1).range().end();
            List<Title> own = titled ? List.copyOf(titles.subMap(start, end).values()) : List.of();
            return own.stream()
                    .filter(title -> title.level() < own.get(0).level()
                            && words.isOther(title.text().text()))
                    .findFirst()
                    .map(title -> new Part(lines.subList(0, indexOf(lines, title)), true))
                    .orElse(this);
        }
    }

    /**
     * The parts of a page that are ideas.
     *
     * @param hasIdeaFields whether lines hold fields by which an idea is known
     */
    static List<Part> find(List<Line> lines, PageShape shape, List<Title> titles, Predicate<List<Line>> hasIdeaFields) {
        List<Part> parts = shape.onePerPage() && !titles.isEmpty()
                ? split(lines, starts(lines, ofTitleLevel(titles, shape)), hasIdeaFields, true)
                : split(lines, starts(lines, titles), hasIdeaFields, false);
        if (!parts.isEmpty()) {
            return parts;
        }
        boolean single = shape.onePerPage() || titles.size() == 1;
        boolean hasText = lines.stream().anyMatch(line -> !line.is(Line.Kind.BLANK) && !line.is(Line.Kind.OTHER));
        boolean blank = lines.stream().allMatch(line -> line.is(Line.Kind.BLANK));
        List<Line> all = titles.isEmpty() ? lines : lines.subList(indexOf(lines, titles.get(0)), lines.size());
        return single && hasText || shape.onePerPage() && blank ? List.of(new Part(all, !titles.isEmpty())) : List.of();
    }

    /** The headings at the title's level, or the first heading where there is none. */
    private static List<Title> ofTitleLevel(List<Title> titles, PageShape shape) {
        List<Title> exact = titles.stream()
                .filter(title -> shape.titleLevel().orElse(title.level()) == title.level())
                .toList();
        return exact.isEmpty() ? titles.subList(0, 1) : exact;
    }

    static List<Integer> starts(List<Line> lines, List<Title> titles) {
        return titles.stream().map(title -> indexOf(lines, title)).toList();
    }

    private static int indexOf(List<Line> lines, Title title) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).range().start() <= title.range().start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A part without fields of its own goes to the idea before it; before the first idea it is an introduction. */
    private static List<Part> split(
            List<Line> lines, List<Integer> starts, Predicate<List<Line>> hasIdeaFields, boolean firstCounts) {
        List<Integer> ideas = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            if (firstCounts && i == 0 || hasIdeaFields.test(lines.subList(starts.get(i), end))) {
                ideas.add(starts.get(i));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < ideas.size(); i++) {
            int end = i + 1 < ideas.size() ? ideas.get(i + 1) : lines.size();
            parts.add(new Part(lines.subList(ideas.get(i), end), true));
        }
        return parts;
    }
}
