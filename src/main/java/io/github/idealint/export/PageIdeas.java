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
 * A page and its ideas as data; all that is kept of it.
 *
 * @param source the page
 * @param ideas its ideas, of no round, by where their anchors begin; in its order
 * @param unreadable why it could not be read; such a page has no ideas
 */
public record PageIdeas(SourceText source, Map<Integer, ExportedIdea> ideas, Optional<Obstacle> unreadable) {

    public PageIdeas {
        ideas = Collections.unmodifiableMap(new LinkedHashMap<>(ideas));
    }

    /** Reads the ideas of a page. */
    public static PageIdeas of(IdeaPage page, Profile profile, AddressMasking addresses) {
        ExportedIdeaReader reader = new ExportedIdeaReader(page, profile, addresses);
        Map<Integer, ExportedIdea> ideas = page.ideas().stream()
                .filter(idea -> page.unreadable().isEmpty())
                .collect(Collectors.toMap(
                        idea -> idea.anchor().start(), reader::read, (one, again) -> one, LinkedHashMap::new));
        return new PageIdeas(page.source(), ideas, page.unreadable());
    }

    /** The idea that a card remembers. */
    Optional<ExportedIdea> idea(IdeaSummary card) {
        return Optional.ofNullable(ideas.get(card.anchor().start()));
    }
}
