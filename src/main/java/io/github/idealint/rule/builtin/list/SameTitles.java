package io.github.idealint.rule.builtin.list;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.Round;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ideas whose title another has that stands before them in their round. */
final class SameTitles {

    private final Map<IdeaPlace, IdeaPlace> firsts = new HashMap<>();

    private final Placeholders placeholders;

    private SameTitles(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Those of a run. */
    static SameTitles of(RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        return context.onceOfAll(SameTitles.class, wiki -> {
            SameTitles same = new SameTitles(placeholders);
            wiki.rounds().forEach(same::add);
            return same;
        });
    }

    private void add(Round round) {
        Map<String, IdeaSummary> byTitle = new HashMap<>();
        for (IdeaSummary idea : round.ideas()) {
            IdeaSummary first = byTitle.computeIfAbsent(NormalizedWords.of(idea.title()), unseen -> idea);
            if (first != idea && isTitle(idea)) {
                add(idea.place(), first.place());
            }
        }
    }

    /** Whether the author has written one, and not left the template's. */
    private boolean isTitle(IdeaSummary idea) {
        return !NormalizedWords.of(idea.title()).isEmpty() && !placeholders.areIn(idea.title());
    }

    /** Two ideas that two rounds have in different order are one pair. */
    private void add(IdeaPlace idea, IdeaPlace first) {
        if (!idea.equals(firsts.get(first))) {
            firsts.putIfAbsent(idea, first);
        }
    }

    /** The first idea of the round with the title of an idea; none if the idea itself is the first. */
    Optional<IdeaPlace> before(IdeaPlace idea) {
        return Optional.ofNullable(firsts.get(idea));
    }
}
