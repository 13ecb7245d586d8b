package io.github.idealint.rule.builtin.round;

import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the pages that a text names, however it does: in braces of any number, as a link, in a comment, in plain text. */
final class PageMentions {

    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("[\\[\\]{}|<>#\\r\\n]++");
    private static final Pattern BLANKS = Pattern.compile("[\\s,;\"?&=()]++");
    private static final Pattern ENDS = Pattern.compile("^[\\s:*;'\".!]++|[\\s:;'\".!]++$");

    private final Wiki wiki;

    private PageMentions(Wiki wiki) {
        this.wiki = wiki;
    }

    /** The pages of a run that some of its pages name. */
    static Set<PageSummary> by(Stream<PageSummary> pages, Wiki wiki) {
        PageMentions mentions = new PageMentions(wiki);
        return pages.flatMap(page -> MARKS.splitAsStream(page.source().text()))
                .filter(piece -> !piece.isBlank())
                .flatMap(mentions::in)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PageSummary> in(String piece) {
        Stream<String> words = Arrays.stream(BLANKS.split(piece)).filter(word -> word.indexOf('/') > 0);
        return Stream.concat(Stream.of(piece), words)
                .filter(name -> name.length() <= LONGEST)
                .map(name -> ENDS.matcher(name).replaceAll(""))
                .distinct()
                .flatMap(PageMentions::names)
                .flatMap(name -> wiki.named(name).stream());
    }

    /** A name, or what an address may end with. */
    private static Stream<WikiTitle> names(String written) {
        WikiTitle name = WikiTitle.of(written);
        return written.contains("://")
                ? name.endings().stream().filter(ending -> ending.parts().size() > 1)
                : Stream.of(name);
    }
}
