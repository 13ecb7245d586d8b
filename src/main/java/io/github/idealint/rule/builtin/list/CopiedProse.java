package io.github.idealint.rule.builtin.list;

import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.Round;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.list.CopyFinder.CopiedParagraphs;
import io.github.idealint.rule.builtin.value.Placeholders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The running text of ideas that another idea, which comes before them in their round, has as well. */
final class CopiedProse {

    private final Map<IdeaPlace, List<CopiedParagraphs>> byIdea = new HashMap<>();

    private CopiedProse() {}

    /** Those of a run. */
    static CopiedProse of(RuleContext context) {
        Placeholders placeholders = Placeholders.of(context);
        return context.onceOfAll(CopiedProse.class, wiki -> {
            CopiedProse copies = new CopiedProse();
            wiki.rounds().forEach(round -> copies.add(round, placeholders));
            return copies;
        });
    }

    private void add(Round round, Placeholders placeholders) {
        CopyFinder.find(round, placeholders)
                .forEach((idea, copies) -> byIdea.merge(idea, unpaired(idea, copies), CopiedProse::moreOf));
    }

    /** Two ideas that two rounds have in different order are one pair. */
    private List<CopiedParagraphs> unpaired(IdeaPlace idea, List<CopiedParagraphs> copies) {
        return copies.stream()
                .filter(copy ->
                        in(copy.first()).stream().noneMatch(back -> back.first().equals(idea)))
                .toList();
    }

    private static List<CopiedParagraphs> moreOf(List<CopiedParagraphs> known, List<CopiedParagraphs> again) {
        return known.isEmpty() ? again : known;
    }

    /** Those in an idea, by place. */
    List<CopiedParagraphs> in(IdeaPlace idea) {
        return byIdea.getOrDefault(idea, List.of());
    }
}
