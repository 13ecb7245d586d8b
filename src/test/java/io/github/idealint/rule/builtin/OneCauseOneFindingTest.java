package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.completeness.EmptyField;
import io.github.idealint.rule.builtin.completeness.MissingField;
import io.github.idealint.rule.builtin.completeness.PlaceholderText;
import io.github.idealint.rule.builtin.completeness.UndecidedValue;
import io.github.idealint.rule.builtin.completeness.UnresolvedChoice;
import io.github.idealint.rule.builtin.level.LevelCase;
import io.github.idealint.rule.builtin.level.LevelRange;
import io.github.idealint.rule.builtin.level.SizeContradiction;
import io.github.idealint.rule.builtin.level.UnknownLevel;
import io.github.idealint.rule.builtin.level.UnknownSize;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value with one thing wrong is reported by one rule, however many look at it. */
class OneCauseOneFindingTest {

    private static final List<Rule> RULES = List.of(
            new MissingField(),
            new EmptyField(),
            new PlaceholderText(),
            new UnresolvedChoice(),
            new UndecidedValue(),
            new UnknownLevel(),
            new LevelCase(),
            new LevelRange(),
            new UnknownSize(),
            new SizeContradiction());

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Time each step of the boot

            Guests boot slowly, and nobody knows why.

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
                "''                                    | EmptyField",
                "?                                     | UndecidedValue",
                "TBD                                   | UndecidedValue",
                "Expert?                               | UndecidedValue",
                "TBD (beginner or advanced)            | UndecidedValue",
                "beginner, intermediate, or advanced   | UnresolvedChoice",
                "beginner, intermediate, or advanced ? | UnresolvedChoice",
                "low / medium / high                   | UnresolvedChoice",
                "TODO                                  | PlaceholderText",
                "lorem ipsum                           | PlaceholderText",
                "Advance                               | UnknownLevel",
                "EASY                                  | UnknownLevel",
                "Intermediate - advanced               | LevelRange",
                "Easy/Intermediate                     | LevelRange",
                "Intermediate                          | LevelCase",
                "intermediate                          | ",
            })
    void ofALevel(String value, String rule) {
        assertThat(speaking(PAGE.formatted(value, "175 hours", "C", "Ann Lee <ann@example.org>")))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | EmptyField",
                "N hours                           | UndecidedValue",
                "TBD, 200 hours                    | UndecidedValue",
                "90 hours, 175 hours, or 350 hours | UnresolvedChoice",
                "90/175/350 hours                  | UnresolvedChoice",
                "TODO                              | PlaceholderText",
                "200 hours                         | UnknownSize",
                "large (200 hours)                 | UnknownSize",
                "Lage                              | UnknownSize",
                "large (175 hours)                 | SizeContradiction",
                "175 or 350 hours                  | ",
            })
    void ofASize(String value, String rule) {
        assertThat(speaking(PAGE.formatted("intermediate", value, "C", "Ann Lee <ann@example.org>")))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | EmptyField",
                "???                         | UndecidedValue",
                "Email address and IRC nick  | PlaceholderText",
                "Email address and IRC nick? | PlaceholderText",
                "TODO                        | PlaceholderText",
                "Jane Doe                    | PlaceholderText",
            })
    void ofAMentor(String value, String rule) {
        assertThat(speaking(PAGE.formatted("intermediate", "175 hours", "C", value)))
                .isEqualTo(named(rule));
    }

    @Test
    void ofAMisspeltLabel() {
        String page = PAGE.replace("Difficulty", "Dificulty").formatted("Expert", "175 hours", "C", "Ann Lee");
        assertThat(speaking(page)).isEmpty();
    }

    private static List<String> named(String rule) {
        return Stream.ofNullable(rule).toList();
    }

    private static List<String> speaking(String page) {
        return RULES.stream()
                .flatMap(rule -> RuleTester.of(rule).under("qemu-2026").find(page).stream()
                        .map(finding -> rule.getClass().getSimpleName()))
                .toList();
    }
}
