package io.github.idealint.rule.builtin.list;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.Round;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.value.Placeholders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The running text of ideas that another idea, which comes before them in their round, has as well. */
final class Copies {

    private final Map<IdeaPlace, List<Copy>> byIdea = new HashMap<>();

    private Copies() {}

    /** Those of a run. */
    static Copies of(RuleContext context) {
        Placeholders placeholders = context.once(Placeholders.class, Placeholders::new);
        return context.onceOfAll(Copies.class, wiki -> {
            Copies copies = new Copies();
            wiki.rounds().forEach(round -> copies.add(round, placeholders));
            return copies;
        });
    }

    private void add(Round round, Placeholders placeholders) {
        CopyFinder.find(round, placeholders)
                .forEach((idea, copies) -> byIdea.merge(idea, news(idea, copies), Copies::moreOf));
    }

    /** Two ideas that two rounds have in different order are one pair. */
    private List<Copy> news(IdeaPlace idea, List<Copy> copies) {
        return copies.stream()
                .filter(copy ->
                        in(copy.first()).stream().noneMatch(back -> back.first().equals(idea)))
                .toList();
    }

    private static List<Copy> moreOf(List<Copy> known, List<Copy> again) {
        return known.isEmpty() ? again : known;
    }

    /** Those in an idea, by place. */
    List<Copy> in(IdeaPlace idea) {
        return byIdea.getOrDefault(idea, List.of());
    }
}
