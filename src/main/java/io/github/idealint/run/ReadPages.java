package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;

import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.SourceText;

/** What the pages of a run were taken for, for those who look for the cause of something. */
final class ReadPages {

    private ReadPages() {}

    /** A line about a page: {@code ideas/Timer.wiki: page of ideas, 1 idea}. */
    static String line(SourceText page, Wiki wiki) {
        String name =
                page.path() + page.title().map(title -> " (" + title + ")").orElse("");
        return wiki.page(page)
                .map(summary -> name + ": " + kind(summary) + ", "
                        + count(summary.ideas().size(), "idea") + (summary.isUnreadable() ? ", unreadable" : ""))
                .orElse(name + ": idealint itself failed on it");
    }

    private static String kind(PageSummary summary) {
        return switch (summary.kind()) {
            case IDEA -> "page of ideas";
            case ROUND -> "page of a round";
            case OTHER -> "page of another kind, not checked";
        };
    }
}
