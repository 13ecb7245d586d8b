package io.github.idealint.report;

import io.github.idealint.diagnostic.CheckedPage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * Where some findings of a run are.
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
        if (hitIdeas() == 0) {
            return some(found.size(), pages.size(), "page");
        }
        String ideas = some(hitIdeas(), ideas(), "idea");
        return barePages() == 0
                ? ideas
                : ideas + " and " + barePages() + noun(barePages(), " page") + " without an idea";
    }

    /** Whether it is one idea or page. */
    boolean isOne() {
        return (hitIdeas() == 0 ? found.size() : hitIdeas() + barePages()) == 1;
    }

    private long hitIdeas() {
        return pages.stream()
                .mapToLong(page ->
                        page.ideas().stream().filter(idea -> isHit(page, idea)).count())
                .sum();
    }

    private long barePages() {
        return pages.stream()
                .filter(page -> page.ideas().isEmpty() && found.containsKey(page.source()))
                .count();
    }

    private boolean isHit(CheckedPage page, TextRange idea) {
        return found.getOrDefault(page.source(), List.of()).stream()
                .anyMatch(finding -> idea.contains(finding.start()) || idea.contains(finding));
    }

    private static String some(long some, long all, String noun) {
        if (all == 1) {
            return "the " + noun;
        }
        return (some == all ? every(all) : some + " of " + all) + " " + noun(all, noun);
    }

    /** All of several: {@code both}, {@code all 3}. */
    static String every(long number) {
        return number == 2 ? "both" : "all " + number;
    }

    private static String noun(long number, String noun) {
        return number == 1 ? noun : noun + "s";
    }
}
