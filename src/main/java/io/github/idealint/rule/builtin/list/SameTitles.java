package io.github.idealint.rule.builtin.list;

import io.github.idealint.round.IdeaCard;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.Round;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ideas whose title another has that stands before them in their round. */
final class SameTitles {

    private final Map<IdeaPlace, IdeaPlace> firsts = new HashMap<>();

    private SameTitles() {}

    /** Those of a run. */
    static SameTitles of(RuleContext context) {
        Placeholders placeholders = context.once(Placeholders.class, Placeholders::new);
        return context.onceOfAll(SameTitles.class, wiki -> of(wiki, placeholders));
    }

    private static SameTitles of(Wiki wiki, Placeholders placeholders) {
        SameTitles same = new SameTitles();
        wiki.rounds().forEach(round -> same.add(round, placeholders));
        return same;
    }

    private void add(Round round, Placeholders placeholders) {
        Map<String, IdeaPlace> byTitle = new HashMap<>();
        for (IdeaCard idea : round.ideas()) {
            String words = Words.of(idea.title());
            if (!words.isEmpty() && !placeholders.areIn(idea.title())) {
                add(idea.place(), byTitle.computeIfAbsent(words, unseen -> idea.place()));
            }
        }
    }

    /** Two ideas that two rounds have in different order are one pair. */
    private void add(IdeaPlace idea, IdeaPlace first) {
        if (!first.equals(idea) && !idea.equals(firsts.get(first))) {
            firsts.putIfAbsent(idea, first);
        }
    }

    /** The first idea of the round with the title of an idea; none if the idea itself is the first. */
    Optional<IdeaPlace> before(IdeaPlace idea) {
        return Optional.ofNullable(firsts.get(idea));
    }
}
