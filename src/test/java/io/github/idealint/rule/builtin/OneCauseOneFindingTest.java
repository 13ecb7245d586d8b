package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.diagnostic.Fix;
import io.github.idealint.rule.builtin.RulePage.Example;
import io.github.idealint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is wrong once is reported once, however many rules look at it. */
class OneCauseOneFindingTest extends ReportedFindings {

    /**
     * Rules that report something that is absent, at the title, heading or label nearest to where it should be: what else
     * is wrong there has another cause.
     */
    private static final Set<String> OF_ABSENCE = Set.of(
            "description-length",
            "missing-field",
            "mentor-missing",
            "missing-round-section",
            "no-outcomes",
            "no-starting-link",
            "orphan-idea",
            "title-missing",
            "too-few-ideas",
            "too-few-mentors");

    @TestFactory
    Stream<DynamicTest> noTwoRulesFlagTheSameCharacters() {
        return examples((rule, example) -> {
            List<Reported> all = reported(example, text(example));
            assertThat(of(rule, all)
                            .filter(found -> !OF_ABSENCE.contains(rule))
                            .flatMap(found -> all.stream()
                                    .filter(other -> other != found && !OF_ABSENCE.contains(other.rule()))
                                    .filter(other -> other.range().overlaps(found.range()))
                                    .map(other -> found + " and " + other)))
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> aFixSettlesFindingsOfItsOwnRuleOnly() {
        return examples((rule, example) -> {
            String page = text(example);
            List<Reported> before = reported(example, page);
            String fixed = TextEdit.apply(page, edits(of(rule, before)));
            List<String> after = reported(example, fixed).stream()
                    .map(Reported::toString)
                    .collect(Collectors.toCollection(ArrayList::new));
            assertThat(before.stream()
                            .filter(found -> !found.rule().equals(rule))
                            .map(Reported::toString)
                            .filter(found -> !after.remove(found)))
                    .isEmpty();
        });
    }

    private interface Trial {
        void of(String rule, Example example);
    }

    /** What is flagged in the documentation of all rules. */
    private static Stream<DynamicTest> examples(Trial trial) {
        return RulePageFolder.ids().stream().flatMap(rule -> {
            List<Example> flagged = RulePageFolder.of(rule).below("Flagged");
            return IntStream.range(0, flagged.size())
                    .mapToObj(i -> dynamicTest(rule + ", example " + (i + 1), () -> trial.of(rule, flagged.get(i))));
        });
    }

    private static List<TextEdit> edits(Stream<Reported> found) {
        List<TextEdit> edits = new ArrayList<>();
        found.flatMap(one -> one.finding().fix().stream())
                .map(Fix::edits)
                .filter(fix -> fix.stream()
                        .noneMatch(edit -> edits.stream()
                                .anyMatch(other -> other.range().overlaps(edit.range()) || other.equals(edit))))
                .forEach(edits::addAll);
        return edits;
    }
}
