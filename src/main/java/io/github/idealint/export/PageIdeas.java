package io.github.idealint.export;

import io.github.idealint.markup.Obstacle;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.text.SourceText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The idea that a summary is of. */
    Optional<ExportedIdea> idea(IdeaSummary summary) {
        return Optional.ofNullable(ideas.get(summary.anchor().start()));
    }
}
