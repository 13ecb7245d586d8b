package io.github.idealint.rule.builtin.level;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.value.LevelNames;
import io.github.idealint.page.value.LevelValue;
import io.github.idealint.page.value.LevelValue.Named;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.SkillLevels.LevelScale;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.IdeaSummary;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Round;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.value.TemplateChoices;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags levels of another scale than most ideas of the round use, where the profile allows several. */
@RuleInfo(
        id = "mixed-level-scales",
        summary = "A level that is not on the scale that most ideas of the round use",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class MixedLevelScales implements Rule {

    private static final MessageTemplate OTHER_SCALE =
            new MessageTemplate("{} is not on the scale that most ideas in this"
                    + " round use. Choose {}, so that applicants can compare the ideas.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundScales scales = RoundScales.of(context);
        LevelNames names = TemplateChoices.of(context).levels();
        return page.ideas().stream()
                .flatMap(idea -> scales.insteadOf(IdeaPlace.of(idea, page)).stream()
                        .flatMap(scale -> finding(idea, scale, page, names)));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        RoundScales scales = RoundScales.of(context);
        return page.ideas().stream()
                .anyMatch(idea -> scales.insteadOf(idea.place()).isPresent());
    }

    private static Stream<Finding> finding(Idea idea, LevelScale scale, IdeaPage page, LevelNames names) {
        return idea.fields(Form.LEVEL)
                .map(field -> LevelValue.read(field.value(), names))
                .filter(value -> !value.levels().isEmpty() && !scale.hasAll(value.levels()))
                .flatMap(value -> value.range().stream())
                .limit(1)
                .map(range -> Finding.at(range, message(page, range, scale)));
    }

    private static String message(IdeaPage page, TextRange range, LevelScale scale) {
        return OTHER_SCALE.with(MessageText.quoted(page.source().text(range)), MessageText.eitherQuoted(scale.words()));
    }

    /** The scale that most ideas of a round use, where a profile allows several, and the ideas that use another. */
    private static final class RoundScales {

        private final LevelNames names;
        private final List<LevelScale> scales;
        private final Map<String, LevelValue> read = new HashMap<>();
        private final Map<IdeaPlace, LevelScale> deviating = new HashMap<>();

        private RoundScales(LevelNames names) {
            this.names = names;
            this.scales = names.levels().scales().stream()
                    .filter(scale -> scale.isIn(names.levels().allowed()))
                    .toList();
        }

        /** The scales of a run's rounds. */
        static RoundScales of(RuleContext context) {
            return context.onceOfAll(RoundScales.class, wiki -> {
                RoundScales levels = new RoundScales(TemplateChoices.of(context).levels());
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
                            .forEach(idea -> deviating.putIfAbsent(idea.getKey(), scale)));
        }

        /** The words of an idea; none if one of them is on no scale, or the author has not chosen yet. */
        private List<String> words(IdeaSummary idea) {
            List<Named> named = idea.levels().stream()
                    .map(written -> read.computeIfAbsent(written, this::read))
                    .filter(value -> !value.listsAll(names.levels()))
                    .flatMap(value -> value.named().stream())
                    .toList();
            return named.stream().allMatch(this::isOnAScale)
                    ? named.stream().map(Named::level).distinct().toList()
                    : List.of();
        }

        private LevelValue read(String written) {
            SourceText source = SourceText.of("", written);
            return LevelValue.read(Passage.of(source, source.range()), names);
        }

        private boolean isOnAScale(Named level) {
            return level.isAllowed() && scales.stream().anyMatch(scale -> scale.hasAll(List.of(level.level())));
        }

        /** The scale with the words of most ideas; of two scales, the one that the ideas keep to longer from the start, or else the first. */
        private Optional<LevelScale> commonest(List<List<String>> ideas) {
            return scales.stream()
                    .max(Comparator.comparingLong((LevelScale scale) ->
                                    ideas.stream().filter(scale::hasAll).count())
                            .thenComparing(scale -> firstDeviating(scale, ideas)));
        }

        private static int firstDeviating(LevelScale scale, Collection<List<String>> ideas) {
            return (int) ideas.stream().takeWhile(scale::hasAll).count();
        }

        /** The scale of most ideas, if an idea uses another. */
        Optional<LevelScale> insteadOf(IdeaPlace idea) {
            return Optional.ofNullable(deviating.get(idea));
        }
    }
}
