package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.Marked;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.RulePage.Example;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong once is reported once, however many rules look at it. */
class OneCauseOneFindingTest {

    /**
     * Rules that report something that is absent, at the title, heading or label nearest to where it should be: what else
     * is wrong there has another cause.
     */
    private static final Set<String> OF_ABSENCE = Set.of(
            "missing-field",
            "mentor-missing",
            "missing-round-section",
            "no-starting-link",
            "orphan-idea",
            "title-missing",
            "too-few-ideas");

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

    private static String text(Example example) {
        return Marked.parse(example.text()).text();
    }

    /**
     * A finding of a rule.
     *
     * @param rule the rule's id
     */
    private record Reported(String rule, Finding finding) {

        TextRange range() {
            return finding.range();
        }

        @Override
        public String toString() {
            return rule + ": " + finding.message();
        }
    }

    private static List<Reported> reported(Example example, String page) {
        return reported(tester -> Given.all(example.given(), tester), page);
    }

    /** What all rules report of a page, which is read once for all of them. */
    private static List<Reported> reported(UnaryOperator<RuleTester> given, String page) {
        List<Reported> reported = new ArrayList<>();
        Rule all = (read, context) -> BuiltInRules.all().stream().flatMap(rule -> {
            String id = RuleInfo.Descriptors.of(rule).id();
            return rule.check(read, context).peek(finding -> reported.add(new Reported(id, finding)));
        });
        given.apply(RuleTester.of(all)).find(page);
        return reported;
    }

    private static Stream<Reported> of(String rule, List<Reported> all) {
        return all.stream().filter(found -> found.rule().equals(rule));
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

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Time each step of the boot

            Guests boot slowly, and nobody knows why.

            '''Links:'''
            * [https://clock.example.org/spec Clock specification]

            '''Details:'''
            * Difficulty: %s
            * Project size: %s
            * Required skills: %s
            * Mentors: %s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | empty-field",
                "?                                     | undecided-value",
                "TBD                                   | undecided-value",
                "Expert?                               | undecided-value",
                "TBD (beginner or advanced)            | undecided-value",
                "beginner, intermediate, or advanced   | unresolved-choice",
                "beginner, intermediate, or advanced ? | unresolved-choice",
                "low / medium / high                   | unresolved-choice",
                "TODO                                  | placeholder-text",
                "lorem ipsum                           | placeholder-text",
                "Advance                               | unknown-level",
                "EASY                                  | unknown-level",
                "Intermediate - advanced               | level-range",
                "Easy/Intermediate                     | level-range",
                "Intermediate                          | level-case",
                "intermediate                          | ",
            })
    void ofALevel(String value, String rule) {
        assertThat(reporting(PAGE.formatted(value, "175 hours", "C", "Ann Lee <ann@example.org>")))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | empty-field",
                "N hours                           | undecided-value",
                "TBD, 200 hours                    | undecided-value",
                "90 hours, 175 hours, or 350 hours | unresolved-choice",
                "90/175/350 hours                  | unresolved-choice",
                "TODO                              | placeholder-text",
                "200 hours                         | unknown-size",
                "large (200 hours)                 | unknown-size",
                "Lage                              | unknown-size",
                "large (175 hours)                 | size-contradiction",
                "175 or 350 hours                  | ",
            })
    void ofASize(String value, String rule) {
        assertThat(reporting(PAGE.formatted("intermediate", value, "C", "Ann Lee <ann@example.org>")))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | empty-field",
                "???                         | undecided-value",
                "Email address and IRC nick  | placeholder-text",
                "Email address and IRC nick? | placeholder-text",
                "TODO                        | placeholder-text",
                "Jane Doe                    | placeholder-text",
            })
    void ofAMentor(String value, String rule) {
        assertThat(reporting(PAGE.formatted("intermediate", "175 hours", "C", value)))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://https://lantern.example.net/log         | malformed-link",
                "[http://https://lantern.example.net Log]        | malformed-link",
                "http:/lantern.example.net/talk                  | malformed-link",
                "hhttps://lantern.example.net/talk               | malformed-link",
                "[https:// Talk]                                 | malformed-link",
                "[https://lantern.example.net Log                | malformed-link",
                "[[https://lantern.example.net Log]]             | malformed-link",
                "[www.lantern.example.net Log]                   | malformed-link",
                "https://...                                     | placeholder-link",
                "[URL of the log]                                | placeholder-link",
                "https://example.com/log                         | placeholder-link",
                "[# Log]                                         | placeholder-link",
                "http://localhost:8080/log                       | private-link",
                "http://10.0.0.1/log                             | private-link",
                "file:///home/ann/log                            | private-link",
                "http://lantern.example.net/log                  | insecure-link",
                "https://travis-ci.org/lantern/log               | dead-host",
                "[[#Detials]]                                    | broken-wiki-link",
                "[https://lantern.example.net/log log](here)     | ",
                "[log](https://lantern.example.net/log)          | foreign-markup",
                "The log of the boot                             | links-without-url",
                "[mailto:ann@@lantern.example.net Ann]           | invalid-email",
                "irc://chat.freenode.net/lantern                 | stale-chat-network",
                "TODO                                            | placeholder-text",
            })
    void ofALink(String link, String rule) {
        String page = PAGE.formatted("intermediate", "175 hours", "C", "Ann Lee <ann@example.org>")
                .replace("* [https://clock", "* " + link + "\n* [https://clock");
        assertThat(reporting(page)).isEqualTo(named(rule));
    }

    @Test
    void ofAMisspeltLabel() {
        String page = PAGE.replace("Difficulty", "Dificulty")
                .formatted("Expert", "175 hours", "C", "Ann Lee <ann@example.org>");
        assertThat(reporting(page)).containsExactly("unknown-label");
    }

    private static List<String> named(String rule) {
        return Stream.ofNullable(rule).toList();
    }

    private static List<String> reporting(String page) {
        return reported(tester -> tester.under("qemu-2026"), page).stream()
                .map(Reported::rule)
                .toList();
    }
}
