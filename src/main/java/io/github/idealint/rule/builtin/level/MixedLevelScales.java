package io.github.idealint.rule.builtin.level;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Field;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Flags levels that are of another scale than most ideas of the round use, or a number or stars where most use words. */
@RuleInfo(
        id = "mixed-level-scales",
        summary = "A level that is not given as most ideas of the round give theirs",
        severity = Severity.WARNING,
        needs = RunKnowledge.OTHER_PAGES)
public final class MixedLevelScales implements Rule {

    private static final MessageTemplate OTHER_SCALE =
            new MessageTemplate("{} is not on the scale that most ideas in this"
                    + " round use. Choose {}, so that applicants can compare the ideas.");
    private static final MessageTemplate STEP_AMONG_WORDS =
            new MessageTemplate("Most ideas in this round give their level"
                    + " in words, but this one says {}. Choose {}, so that applicants can compare the ideas.");
    private static final MessageTemplate WORD_AMONG_STEPS = new MessageTemplate(
            "Most ideas in this round give their level"
                    + " as a number or in stars, but this one says {}. Do the same, so that applicants can compare the ideas.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundScales scales = RoundScales.of(context);
        LevelNames names = TemplateChoices.of(context).levels();
        return page.ideas().stream()
                .flatMap(idea -> scales.insteadOf(IdeaPlace.of(idea, page)).stream()
                        .flatMap(usual -> finding(idea, usual, page, names)));
    }

    @Override
    public boolean mayFind(PageSummary page, RuleContext context) {
        RoundScales scales = RoundScales.of(context);
        return page.ideas().stream()
                .anyMatch(idea -> scales.insteadOf(idea.place()).isPresent());
    }

    private static Stream<Finding> finding(Idea idea, UsualLevels usual, IdeaPage page, LevelNames names) {
        List<Passage> values = idea.fields(Form.LEVEL).map(Field::value).toList();
        if (usual.areSteps()) {
            return values.stream()
                    .limit(1)
                    .map(value -> Finding.at(value.range(), WORD_AMONG_STEPS.with(MessageText.quoted(value.text()))));
        }
        return Stream.concat(steps(values, usual.words(), names), words(values, usual.words(), page, names))
                .limit(1);
    }

    private static Stream<Finding> steps(List<Passage> values, List<String> words, LevelNames names) {
        return values.stream()
                .filter(names::isStep)
                .map(value -> Finding.at(
                        value.range(),
                        STEP_AMONG_WORDS.with(MessageText.quoted(value.text()), MessageText.eitherQuoted(words))));
    }

    private static Stream<Finding> words(List<Passage> values, List<String> words, IdeaPage page, LevelNames names) {
        LevelScale scale = new LevelScale(words);
        return values.stream()
                .map(value -> LevelValue.read(value, names))
                .filter(value -> !value.levels().isEmpty() && !scale.hasAll(value.levels()))
                .flatMap(value -> value.range().stream())
                .map(range -> Finding.at(range, message(page, range, scale)));
    }

    private static String message(IdeaPage page, TextRange range, LevelScale scale) {
        return OTHER_SCALE.with(MessageText.quoted(page.source().text(range)), MessageText.eitherQuoted(scale.words()));
    }

    /**
     * What most ideas of a round give as their level.
     *
     * @param words the words of their scale; empty if most give a number or stars
     */
    private record UsualLevels(List<String> words) {

        static final UsualLevels STEPS = new UsualLevels(List.of());

        UsualLevels {
            words = List.copyOf(words);
        }

        boolean areSteps() {
            return words.isEmpty();
        }
    }

    /** What most ideas of a round use, words or steps and which scale of words, and the ideas that use something else. */
    private static final class RoundScales {

        private final LevelNames names;
        private final List<LevelScale> scales;
        private final Map<String, LevelValue> read = new HashMap<>();
        private final Map<IdeaPlace, UsualLevels> deviating = new HashMap<>();

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
                wiki.rounds().stream()
                        .filter(round -> levels.scales.size() > 1
                                || levels.names.levels().steps().isPresent())
                        .forEach(levels::add);
                return levels;
            });
        }

        private void add(Round round) {
            Map<IdeaPlace, List<String>> wordsByIdea = new LinkedHashMap<>();
            Set<IdeaPlace> judged = new HashSet<>();
            round.ideas().forEach(idea -> {
                List<Named> named = named(idea);
                wordsByIdea.put(
                        idea.place(),
                        named.stream().map(Named::level).distinct().toList());
                if (named.stream().allMatch(Named::isAllowed)) {
                    judged.add(idea.place());
                }
            });
            wordsByIdea.values().removeIf(List::isEmpty);
            UsualLevels usual = commonest(List.copyOf(wordsByIdea.values()))
                    .map(scale -> new UsualLevels(scale.words()))
                    .orElseGet(() -> new UsualLevels(names.levels().allowed()));
            List<IdeaPlace> stepping = places(round, this::isStepping);
            List<IdeaPlace> worded = places(round, this::isWorded);
            if (stepping.size() > worded.size()) {
                worded.forEach(idea -> deviating.putIfAbsent(idea, UsualLevels.STEPS));
                return;
            }
            stepping.forEach(idea -> deviating.putIfAbsent(idea, usual));
            LevelScale scale = new LevelScale(usual.words());
            wordsByIdea.entrySet().stream()
                    .filter(idea -> judged.contains(idea.getKey()) && !scale.hasAll(idea.getValue()))
                    .forEach(idea -> deviating.putIfAbsent(idea.getKey(), usual));
        }

        private static List<IdeaPlace> places(Round round, Predicate<IdeaSummary> isMeant) {
            return round.ideas().stream()
                    .filter(isMeant)
                    .map(IdeaSummary::place)
                    .toList();
        }

        private boolean isStepping(IdeaSummary idea) {
            return !idea.levels().isEmpty()
                    && idea.levels().stream().allMatch(written -> names.isStep(passage(written)));
        }

        private boolean isWorded(IdeaSummary idea) {
            return idea.levels().stream()
                    .map(written -> read.computeIfAbsent(written, this::read))
                    .anyMatch(value -> !value.named().isEmpty());
        }

        /**
         * The levels that an idea names; none if one of them is on no scale, or the author has not chosen yet. Words that the
         * profile lacks show which scale the ideas use, but are findings of another rule themselves.
         */
        private List<Named> named(IdeaSummary idea) {
            List<Named> named = idea.levels().stream()
                    .map(written -> read.computeIfAbsent(written, this::read))
                    .filter(value -> !value.listsAll(names.levels()))
                    .flatMap(value -> value.named().stream())
                    .toList();
            return named.stream().allMatch(this::isOnAScale) ? named : List.of();
        }

        private LevelValue read(String written) {
            return LevelValue.read(passage(written), names);
        }

        private static Passage passage(String written) {
            SourceText source = SourceText.of("", written);
            return Passage.of(source, source.range());
        }

        private boolean isOnAScale(Named level) {
            return scales.stream().anyMatch(scale -> scale.hasAll(List.of(level.level())));
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

        /** What most ideas use, if an idea uses something else. */
        Optional<UsualLevels> insteadOf(IdeaPlace idea) {
            return Optional.ofNullable(deviating.get(idea));
        }
    }
}
