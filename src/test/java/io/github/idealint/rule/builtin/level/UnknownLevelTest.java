package io.github.idealint.rule.builtin.level;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownLevelTest {

    private final RuleTester rule = RuleTester.of(new UnknownLevel());

    @Test
    void flagsAWordOfAnotherScale() {
        rule.flags("* Skill level: «easy»")
                .with(
                        "'easy' is not a level in this programme. Use 'beginner', 'intermediate' or 'advanced'. On this scale, 'easy' is 'beginner'.")
                .fixedTo("* Skill level: beginner");
    }

    @Test
    void flagsAMisspeltLevel() {
        rule.flags("* Skill level: «Advance»").with("Did you mean 'advanced'?").fixedTo("* Skill level: advanced");
    }

    @Test
    void flagsAMisspeltWordOfAnotherScale() {
        rule.flags("* Skill level: «meduim»")
                .with("Did you mean 'intermediate'?")
                .fixedTo("* Skill level: intermediate");
    }

    @Test
    void flagsAWordThatMeansNothingHere() {
        rule.flags("* Skill level: «varied»")
                .with(
                        "'varied' is not a level in this programme. Use 'beginner', 'intermediate' or 'advanced'. You can add details in"
                                + " parentheses, such as 'beginner (what applicants should know)'.")
                .unfixed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«expert» (advanced C)            | advanced (advanced C)",
                "«hard», much to read             | advanced, much to read",
                "«intermediat» knowledge of C     | intermediate knowledge of C",
                "«very hard»                      | advanced",
                "«Beginners» - no C needed        | beginner - no C needed",
                "«3/5»                            | 3/5"
            })
    void pointsAtTheWordOnly(String marked, String fixed) {
        rule.flags("* Skill level: " + marked).fixedTo("* Skill level: " + fixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beginner",
                "Intermediate",
                "intermediate (knowledge of C)",
                "intermediate, some Rust",
                "intermediate - some knowledge of boards",
                "advanced level",
                "between beginner and intermediate",
                "175 hours, advanced",
                "★ ★ ☆ (intermediate)",
                "easy/beginner",
                "hard to advanced",
                "easy - hard",
                "?",
                "TBD",
                "TODO",
                "beginner or intermediate or advanced",
                ""
            })
    void acceptsLevelsAndWhatOtherRulesFlag(String value) {
        rule.accepts("* Skill level: " + value);
    }

    @Test
    void goesByTheProfile() {
        rule.under("gsoc").flags("""
                == Boot timer ==

                '''Difficulty:''' «beginner»
                """).with("'beginner' is 'easy'").fixedTo("""
                == Boot timer ==

                '''Difficulty:''' easy
                """);
    }

    @Test
    void isIdleWithoutLevels() {
        rule.under(Changed.withoutScales()).accepts("* Skill level: whatever");
    }

    @Test
    void flagsATypoInTheSecondHalfOfARange() {
        rule.flags("""
                === Boot timer ===
                '''Details:'''
                * Skill level: beginner/«advnced» (some C)
                """).with("Did you mean 'advanced'?").fixedTo("""
                        === Boot timer ===
                        '''Details:'''
                        * Skill level: beginner/advanced (some C)
                        """);
    }

    @Test
    void acceptsAWordBehindALevelThatIsNone() {
        rule.accepts("""
                === Boot timer ===
                '''Details:'''
                * Skill level: beginner - patience helps
                """);
    }
}
