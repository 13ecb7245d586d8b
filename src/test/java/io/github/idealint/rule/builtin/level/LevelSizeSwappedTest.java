package io.github.idealint.rule.builtin.level;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelSizeSwappedTest {

    private static final String PAGE = "=== Boot timer ===\n* Difficulty: %s\n* Project size: %s\n";

    private final RuleTester rule = RuleTester.of(new LevelSizeSwapped()).under("gsoc");

    @Test
    void exchangesBoth() {
        rule.flags(PAGE.formatted("«Large (350 hours)»", "«hard»"))
                .with(
                        "'Large (350 hours)' is a project size, but 'Difficulty' is about how hard the project is. Use 'easy',"
                                + " 'medium', 'intermediate' or 'hard'.",
                        "'hard' is a level, but 'Project size' is about how much time the project takes. Use 90 hours"
                                + " (small), 175 hours (medium) or 350 hours (large).")
                .fixedTo(PAGE.formatted("hard", "Large (350 hours)"));
        rule.inFile("timer.md").flags("### Boot timer\n\n**Difficulty:** «small»\n\n**Project size:** «easy»\n");
    }

    @Test
    void flagsOneOfThem() {
        rule.flags(PAGE.formatted("«large»", "350 hours"))
                .with("'large' is a project size")
                .unfixed();
        rule.flags(PAGE.formatted("hard", "«Hard»")).with("'Hard' is a level").unfixed();
        rule.under("qemu-2026").flags(PAGE.formatted("«175 hours»", "")).unfixed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "easy                  | 90 hours",
                "medium                | medium",
                "Hard, 350 hours       | 350 hours, hard",
                "hard (a large change) | large",
                "huge                  | high",
                "expert                | 2 weeks",
                "TBD                   | TBD",
                "easy, medium or hard  | small, medium or large",
            })
    void acceptsEachInItsPlace(String level, String size) {
        rule.accepts(PAGE.formatted(level, size));
    }

    @Test
    void isIdleWithoutSizes() {
        rule.under("qemu-2020").accepts("* Skill level: large\n* Project size: beginner");
    }
}
