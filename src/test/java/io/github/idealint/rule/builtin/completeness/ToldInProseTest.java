package io.github.idealint.rule.builtin.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an idea tells in its own words is not missing where no layout is prescribed. */
class ToldInProseTest {

    private final RuleTester rule =
            RuleTester.of(new MissingField()).under("gsoc").inFile("timer.md");

    private String missing(String... lines) {
        String page = "## Boot timer\n\nShow the time.\n\n" + String.join("\n\n", lines)
                + "\n\n**Mentor:** Ada Doe\n\n**Expected outcome:** A table\n";
        return String.join(
                ",",
                rule.find(page).stream()
                        .map(finding -> finding.message().replaceAll("The field '(.*?)' is missing.*", "$1"))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write it in C.                                   | Difficulty,Project size,Required skills",
                "**Medium difficulty, 175 hours.**                | Required skills",
                "**Hard, 350h**                                   | Required skills",
                "**Difficulty:** Hard (350h)                      | Required skills",
                "It takes 90 hours.                               | Difficulty,Required skills",
                "It ran for 100 hours.                            | Difficulty,Project size,Required skills",
                "This project requires strong programming skills. | Difficulty,Project size",
                "You should be familiar with C.                   | Difficulty,Project size",
                "The user experience is bad.                      | Difficulty,Project size,Required skills",
                "It is hard to tell how advanced it is.           | Difficulty,Project size,Required skills",
            })
    void isNotMissing(String line, String missing) {
        assertThat(missing(line)).isEqualTo(missing);
    }

    @Test
    void aLongSummaryDescribes() {
        String rest =
                "**Mentor:** Ada\n\n**Results:** A table\n\n**Difficulty:** easy\n\n**Size:** 90 h\n\n**Skills:** C\n";
        rule.accepts("## Boot timer\n\n**Summary:** " + "Show the time. ".repeat(10) + "\n\n" + rest);
        rule.flags("## «Boot timer»\n\n**Summary:** Show the time.\n\n" + rest).with("The description is missing.");
    }

    @Test
    void isMissingWhereALayoutIsPrescribed() {
        assertThat(
                        rule.under("qemu-2024")
                                .find(
                                        "### Boot timer\n\n**Summary:** Time\n\nBeginner level.\n\n**Details:**\n- Language: C\n"))
                .extracting(finding -> finding.message())
                .anySatisfy(message -> assertThat(message).startsWith("The field 'Skill level' is missing."));
    }
}
