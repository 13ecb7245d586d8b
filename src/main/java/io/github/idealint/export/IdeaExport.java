package io.github.idealint.export;

import io.github.idealint.markup.Obstacle;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.Round;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.Limits;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ideas of a run as data.
 *
 * @param version the version of the format
 * @param profile the name of the profile by which the pages were read
 * @param ideas the ideas, in the order of the export
 */
public record IdeaExport(int version, String profile, List<ExportedIdea> ideas) {

    private static final int VERSION = 1;

    public IdeaExport {
        ideas = List.copyOf(ideas);
    }

    /**
     * The ideas of some pages: round by round, in the order of the round page, then those of no round, page by page. An idea
     * of two rounds appears twice.
     *
     * @param profile the name of the profile
     * @param wiki all pages of the run
     * @param pages the ideas of each page
     * @param addresses how e-mail addresses are written, in names of pages as well
     */
    public static IdeaExport of(String profile, Wiki wiki, List<PageIdeas> pages, AddressMasking addresses) {
        return of(profile, wiki, pages, addresses, PageAllowance.ofBytes(Limits.EXPORTED_BYTES));
    }

    /**
     * The same of as many ideas as an export may have.
     *
     * @param allowance how much memory they may take; {@linkplain PageAllowance#isUsedUp used up} if ideas are missing
     */
    public static IdeaExport of(
            String profile, Wiki wiki, List<PageIdeas> pages, AddressMasking addresses, PageAllowance allowance) {
        Map<SourceText, PageIdeas> bySource =
                pages.stream().collect(Collectors.toMap(PageIdeas::source, Function.identity()));
        List<Round> rounds =
                wiki.rounds().stream().filter(round -> round.page().isPresent()).toList();
        Set<IdeaSummary> inRounds =
                rounds.stream().flatMap(round -> round.ideas().stream()).collect(Collectors.toSet());
        Stream<ExportedIdea> ofRounds = rounds.stream().flatMap(round -> ideas(round, wiki, bySource));
        Stream<ExportedIdea> others = pages.stream()
                .flatMap(page -> wiki.page(page.source()).stream())
                .flatMap(page -> page.ideas().stream())
                .filter(idea -> !inRounds.contains(idea))
                .flatMap(idea -> idea(idea, Optional.empty(), wiki, bySource));
        return new IdeaExport(
                VERSION,
                addresses.in(profile),
                Stream.concat(ofRounds, others)
                        .map(idea -> idea.in(
                                idea.round().map(addresses::in),
                                addresses.in(idea.place().page())))
                        .takeWhile(idea -> allowance.admits(idea.weight()))
                        .toList());
    }

    private static Stream<ExportedIdea> ideas(Round round, Wiki wiki, Map<SourceText, PageIdeas> pages) {
        Optional<String> name = round.page().map(wiki::nameOf).map(WikiTitle::toString);
        return round.ideas().stream().flatMap(idea -> idea(idea, name, wiki, pages));
    }

    private static Stream<ExportedIdea> idea(
            IdeaSummary summary, Optional<String> round, Wiki wiki, Map<SourceText, PageIdeas> pages) {
        Optional<String> page = wiki.page(summary.source())
                .map(wiki::nameOf)
                .map(WikiTitle::toString)
                .filter(name -> !name.isEmpty());
        return Optional.ofNullable(pages.get(summary.source())).flatMap(read -> read.idea(summary)).stream()
                .map(idea -> idea.in(round, page.orElse(idea.place().page())));
    }

    /**
     * The ideas of a page as data; nothing else of the page is kept for an export.
     *
     * @param source the page
     * @param ideas its ideas in order, not yet in a round, by the offset of their anchors
     * @param unreadable why the page could not be read; such a page has no ideas
     */
    public record PageIdeas(SourceText source, Map<Integer, ExportedIdea> ideas, Optional<Obstacle> unreadable) {

        public PageIdeas {
            ideas = Collections.unmodifiableMap(new LinkedHashMap<>(ideas));
        }

        /**
         * Reads the ideas of a page.
         *
         * @param profile the profile by which the page was read
         * @param addresses how e-mail addresses are written
         */
        public static PageIdeas of(IdeaPage page, Profile profile, AddressMasking addresses) {
            ExportedIdeaReader reader = new ExportedIdeaReader(page, profile, addresses);
            Map<Integer, ExportedIdea> ideas = page.ideas().stream()
                    .filter(idea -> page.unreadable().isEmpty())
                    .collect(Collectors.toMap(
                            idea -> idea.anchor().start(), reader::read, (first, second) -> first, LinkedHashMap::new));
            return new PageIdeas(page.source(), ideas, page.unreadable());
        }

        /** The memory that they take, in bytes. */
        public long weight() {
            return ideas.values().stream().mapToLong(ExportedIdea::weight).sum();
        }

        /** The idea that a summary is of. */
        Optional<ExportedIdea> idea(IdeaSummary summary) {
            return Optional.ofNullable(ideas.get(summary.anchor().start()));
        }
    }
}
