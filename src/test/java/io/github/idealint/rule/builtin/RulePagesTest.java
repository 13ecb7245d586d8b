package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.Marked;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.RulePage.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule's page says what the rule does. */
class RulePagesTest {

    @TestFactory
    Stream<DynamicContainer> pages() {
        return RulePageFolder.ids().stream()
                .map(id -> dynamicContainer(id, Stream.of(id).flatMap(RulePagesTest::tests)));
    }

    private static Stream<DynamicTest> tests(String id) {
        RulePage page = RulePageFolder.of(id);
        RuleTester rule = RuleTester.of(rule(id));
        return Stream.of(
                        each(
                                "flags",
                                page.below("Flagged"),
                                example -> under(rule, example).flags(example.text())),
                        each(
                                "accepts",
                                page.below("Accepted"),
                                example -> under(rule, example).accepts(example.text())),
                        Stream.of(
                                dynamicTest("has examples of both kinds", () -> hasBothKinds(page)),
                                dynamicTest("keeps its promise of a fix", () -> fixesAsPromised(page, rule))))
                .flatMap(tests -> tests);
    }

    private static Rule rule(String id) {
        return BuiltInRules.all().stream()
                .filter(rule -> RuleInfo.Descriptors.of(rule).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a page without a rule: " + id));
    }

    private interface Trial {
        void of(Example example);
    }

    private static Stream<DynamicTest> each(String what, List<Example> examples, Trial trial) {
        return IntStream.range(0, examples.size())
                .mapToObj(i -> dynamicTest(what + " example " + (i + 1), () -> trial.of(examples.get(i))));
    }

    private static RuleTester under(RuleTester rule, Example example) {
        return Given.all(example.given(), rule);
    }

    private static void hasBothKinds(RulePage page) {
        assertThat(page.below("Flagged")).isNotEmpty();
        assertThat(page.below("Accepted")).isNotEmpty();
        assertThat(page.examples())
                .allSatisfy(example -> assertThat(example.heading()).isIn("Flagged", "Accepted", "Fixed"));
    }

    private static void fixesAsPromised(RulePage page, RuleTester rule) {
        Example first = page.below("Flagged").get(0);
        RuleTester tester = under(rule, first);
        Optional<Fix> fix = tester.find(Marked.parse(first.text()).text()).stream()
                .map(Finding::fix)
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(page.fix())
                .isEqualTo(fix.map(repair -> repair.applicability().name().toLowerCase(Locale.ROOT))
                        .orElse("none"));
        assertThat(page.below("Fixed")).hasSize(fix.isPresent() ? 1 : 0);
        page.below("Fixed").forEach(fixed -> tester.flags(first.text()).fixedTo(fixed.text()));
    }
}
