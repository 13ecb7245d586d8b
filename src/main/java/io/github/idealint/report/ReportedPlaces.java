package io.github.idealint.report;

import io.github.idealint.diagnostic.CheckedPage;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where some findings of a run are. What stands outside the ideas of a page counts as part of the idea before it, or of the
 * first one: so all counts of a run speak of ideas, unless a page holds none.
 *
 * @param pages all pages of the run
 * @param found the findings' ranges, by their page
 */
record ReportedPlaces(List<CheckedPage> pages, Map<SourceText, List<TextRange>> found) {

    /** The number of ideas, those without a finding too. */
    long ideas() {
        return pages.stream().mapToLong(page -> page.ideas().size()).sum();
    }

    /** The places in words: {@code the idea}, {@code all 3 ideas}, {@code 1 of 3 ideas and 1 page without an idea}. */
    String words() {
        if (ideas() == 0) {
            return some(found.size(), pages.size(), "page");
        }
        List<String> places = new ArrayList<>();
        if (hitIdeas() > 0) {
            places.add(some(hitIdeas(), ideas(), "idea"));
        }
        if (barePages() > 0) {
            places.add(MessageText.count(barePages(), "page") + " without an idea");
        }
        return MessageText.all(places);
    }

    /** Whether it is one idea or page. */
    boolean isOne() {
        return hitIdeas() + barePages() == 1;
    }

    private long hitIdeas() {
        return pages.stream().mapToLong(this::hitIdeas).sum();
    }

    private long hitIdeas(CheckedPage page) {
        return page.ideas().isEmpty()
                ? 0
                : found.getOrDefault(page.source(), List.of()).stream()
                        .mapToInt(finding -> ideaOf(page, finding))
                        .distinct()
                        .count();
    }

    private static int ideaOf(CheckedPage page, TextRange finding) {
        List<TextRange> ideas = page.ideas();
        return IntStream.range(0, ideas.size())
                .filter(i -> ideas.get(i).start() <= finding.start())
                .reduce(0, (one, later) -> later);
    }

    private long barePages() {
        return pages.stream()
                .filter(page -> page.ideas().isEmpty() && found.containsKey(page.source()))
                .count();
    }

    private static String some(long some, long all, String noun) {
        if (all == 1) {
            return "the " + noun;
        }
        return (some == all ? every(all) : some + " of " + all) + " " + noun + "s";
    }

    /** All of several: {@code both}, {@code all 3}. */
    static String every(long number) {
        return number == 2 ? "both" : "all " + number;
    }
}
