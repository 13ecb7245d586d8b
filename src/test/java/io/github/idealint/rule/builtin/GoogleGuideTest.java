package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Google's guide for organisations allows is no fault under {@code gsoc}: all rules together, as a run has them. */
class GoogleGuideTest {

    private static final Profile GSOC = Profiles.builtIn("gsoc");

    @Test
    void detailsMayBeAGroupOfBullets() {
        assertThat(found("""
                == Boot timer ==
                Measure how long each step of the [https://example.org/boot boot] takes, and show it.

                '''Details:'''
                * Difficulty level: Easy
                * Project size: 175 hours
                * Required skills / knowledge: C
                * Mentors: Ann Lee <ann@lee.name>, Bo Kim <bo@kim.name>
                * Expected outcomes: A timer
                """)).isEmpty();
    }

    @Test
    void aDetailsLabelWithNothingBelowIsEmpty() {
        assertThat(found("""
                == Boot timer ==
                Measure how long each step of the [https://example.org/boot boot] takes, and show it.

                '''Details:'''

                '''Difficulty:''' easy

                '''Project size:''' 175 hours

                '''Required skills:''' C

                '''Mentors:''' Ann Lee <ann@lee.name>, Bo Kim <bo@kim.name>

                '''Expected outcomes:''' A timer
                """)).containsExactly("ERROR empty-field");
    }

    @Test
    void severalSizesAreAdviceAtMost() {
        assertThat(found(idea("easy", "90, 175 or 350 hours"))).containsExactly("INFO unresolved-choice");
        assertThat(found(idea("easy", "175 or 350 hours"))).isSubsetOf("INFO unresolved-choice");
        assertThat(found(idea("easy", "medium or large (175 / 350 hours)"))).isSubsetOf("INFO unresolved-choice");
    }

    @Test
    void levelsMayBeNumbersOrStarsInAnyCase() {
        for (String level :
                List.of("3/5", "2 out of 5", "4", "★★★☆☆", "⭐⭐", "Easy", "HARD", "3/5 (bit of assembler)")) {
            assertThat(found(idea(level, "175 hours"))).as(level).isEmpty();
        }
        for (String level : List.of("7/9", "6", "★★★★★★★", "tricky")) {
            assertThat(found(idea(level, "175 hours"))).as(level).containsExactly("WARNING unknown-level");
        }
    }

    private static String idea(String level, String size) {
        return """
                == Boot timer ==
                Measure how long each step of the [https://example.org/boot boot] takes, and show it.

                ''Difficulty'': %s<br>
                ''Size'': %s<br>
                ''Skills'': C<br>
                ''Mentors'': Ann Lee <ann@lee.name>, Bo Kim <bo@kim.name><br>
                ''Expected results'': A timer
                """.formatted(level, size);
    }

    private static List<String> found(String page) {
        Linter linter = new Linter(MarkupChoice.builtIn(), new IdeaPageReader(GSOC)::read, BuiltInRules.all(), GSOC);
        return linter.lint(List.of(SourceText.of("page.wiki", page))).diagnostics().stream()
                .filter(found -> found.severity().atLeast(Severity.INFO))
                .map(found -> found.severity() + " " + found.rule().id())
                .toList();
    }
}
