package io.github.idealint.rule.builtin.level;

import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.profile.LevelScale;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.Round;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scale that most ideas of a round use, where a profile allows several, and the ideas that use another. */
final class RoundLevels {

    private final LevelNames names;
    private final List<LevelScale> scales;
    private final Map<String, LevelValue> read = new HashMap<>();
    private final Map<IdeaPlace, LevelScale> strangers = new HashMap<>();

    private RoundLevels(LevelNames names) {
        this.names = names;
        this.scales = names.levels().scales().stream()
                .filter(scale -> scale.isIn(names.levels().allowed()))
                .toList();
    }

    /** Those of a run. */
    static RoundLevels of(RuleContext context) {
        return context.onceOfAll(RoundLevels.class, wiki -> {
            RoundLevels levels = new RoundLevels(Levels.names(context));
            wiki.rounds().stream().filter(round -> levels.scales.size() > 1).forEach(levels::add);
            return levels;
        });
    }

    private void add(Round round) {
        Map<IdeaPlace, List<String>> wordsByIdea = new LinkedHashMap<>();
        round.ideas().forEach(idea -> wordsByIdea.put(idea.place(), words(idea)));
        wordsByIdea.values().removeIf(List::isEmpty);
        commonest(List.copyOf(wordsByIdea.values()))
                .ifPresent(scale -> wordsByIdea.entrySet().stream()
                        .filter(idea -> !scale.hasAll(idea.getValue()))
                        .forEach(idea -> strangers.putIfAbsent(idea.getKey(), scale)));
    }

    /** The words of an idea; none if one of them tells nothing of scales, or the author has not chosen yet. */
    private List<String> words(IdeaSummary idea) {
        List<Named> named = idea.levels().stream()
                .map(written -> read.computeIfAbsent(written, this::read))
                .filter(value -> !value.listsAll(names.levels()))
                .flatMap(value -> value.named().stream())
                .toList();
        return named.stream().allMatch(this::isTelling)
                ? named.stream().map(Named::level).distinct().toList()
                : List.of();
    }

    private LevelValue read(String written) {
        SourceText source = SourceText.of("", written);
        return LevelValue.read(Passage.of(source, source.range()), names);
    }

    private boolean isTelling(Named level) {
        return level.isAllowed() && scales.stream().anyMatch(scale -> scale.hasAll(List.of(level.level())));
    }

    /** The scale with the words of most ideas; of two, the one whose first stranger comes later, or else the first. */
    private Optional<LevelScale> commonest(List<List<String>> ideas) {
        return scales.stream()
                .max(Comparator.comparingLong((LevelScale scale) ->
                                ideas.stream().filter(scale::hasAll).count())
                        .thenComparing(scale -> firstStranger(scale, ideas)));
    }

    private static int firstStranger(LevelScale scale, Collection<List<String>> ideas) {
        return (int) ideas.stream().takeWhile(scale::hasAll).count();
    }

    /** The scale of most ideas, if an idea uses another. */
    Optional<LevelScale> insteadOf(IdeaPlace idea) {
        return Optional.ofNullable(strangers.get(idea));
    }
}
