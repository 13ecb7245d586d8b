package io.github.idealint.rule.builtin.date;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongYearTest {

    private final RuleTester plain = RuleTester.of(new WrongYear());
    private final RuleTester outreachy = plain.named("Outreachy 2020 DecemberMarch");
    private final RuleTester summer = plain.named("Google Summer of Code 2026");

    @Test
    void theLastRoundInTheIntroduction() {
        outreachy
                .flags("""
                        == Introduction ==
                        Example Project takes part in «Outreachy 2019 December-March».
                        """)
                .with("'Outreachy 2019 December-March' is a different round: this page is about 'Outreachy 2020"
                        + " DecemberMarch'.")
                .unfixed();
    }

    @Test
    void otherMonthsOfTheSameYear() {
        outreachy.flags("We take part in «Outreachy May 2020 to August 2020».");
    }

    @Test
    void theMonthsOfTheRoundHoweverTheyAreWritten() {
        outreachy.accepts("""
                We take part in Outreachy 2020 December-March, also called Outreachy December 2020 to March 2021.
                Or Outreachy 2021, or Outreachy (December 2020).
                """);
    }

    @Test
    void theLastYearInAHeading() {
        summer.flags("""
                = «Google Summer of Code 2025» =
                Welcome!
                == Ideas for «2025» ==
                """);
    }

    @Test
    void theLastYearInALinksText() {
        summer.flags("Welcome to [https://example.org/2025/ «Google Summer of Code 2025»]!");
    }

    @Test
    void inProseItIsAdvice() {
        summer.flags("""
                        == How to apply ==
                        Upload your proposal to the «GSoC 2025» site.
                        """).atMost(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We participated in GSoC 2025 as well.",
                "See [[Google Summer of Code 2025]] and [[Google Summer of Code 2024|GSoC 2024]].",
                "See https://example.org/gsoc-2025 and [https://example.org/Google_Summer_of_Code_2025 the archive].",
                "GSoC 2025 brought us a timer.",
                "== Mentors ==\n* [https://example.org/~ann Ann Lee] GSoC 2025, the timer",
                "Since GSoC 2014 we have had forty interns.",
                "Read the results of Google Summer of Code 2025.",
                "Ideas of last year: GSoC 2025.",
                "Outreachy 2025 December-March runs beside it.",
                "Copyright 2024 Example Project. QEMU 2025.1 is out. The standard of 2011 holds.",
                "<!-- GSoC 2025 --> <nowiki>GSoC 2025</nowiki>",
                "== Previous rounds ==\nGSoC 2025: six interns",
                "== 2025 ==\n== 2024 ==",
                "== Results of 2025 ==",
                "== Key Dates ==\n* Feb. 19, 2025 - GSoC 2025 organisations announced\n",
            })
    void whatIsMeantToBeAnotherRound(String page) {
        summer.accepts(page);
    }

    @Test
    void ideasMaySpeakOfWhateverTheyLike() {
        summer.accepts("""
                == Ideas ==
                === Boot timer ===
                '''Summary:''' Go on with the timer of GSoC 2025
                '''Details:'''
                * Skill level: beginner
                * Mentor: Ann Lee <ann@example.org>
                """);
    }

    @Test
    void aPageThatIsNoRoundsHasNoYear() {
        plain.named("Ideas/Timer").accepts("= GSoC 2025 =\nThe timer of GSoC 2024.");
    }

    @Test
    void aNameWithoutAYearTakesThatOfMostKeyDates() {
        plain.named("Internships").flags("""
                        We take part in «Outreachy 2019».
                        == Key Dates ==
                        * Aug. 24, 2020 - Doors open
                        * Oct. 1, 2020 - Doors close
                        * March 2, 2021 - Internships end
                        {{:Ideas/Timer}}
                        """).with("this page is about the round of 2020.");
    }

    @Test
    void aNameWithoutAYearTakesThatOfTheSchedule() {
        plain.under(Changed.schedule("outreachy-2020-12"))
                .named("Internships")
                .flags("We take part in «Outreachy 2020 May-August».\n{{:Ideas/Timer}}")
                .with("this page is about 'Outreachy 2020 December-March'");
    }

    @Test
    void theNameAndTheScheduleOfTheOnlyRound() {
        plain.under(Changed.schedule("outreachy-2020-12"))
                .named("Outreachy 2021 DecemberMarch")
                .flags("«Welcome.»")
                .with(
                        "The page's name says 'Outreachy 2021 DecemberMarch', but the schedule is for 'Outreachy 2020 December-March'.");
    }

    @Test
    void theScheduleMayBeThatOfAnotherPage() {
        RuleTester scheduled = plain.under(Changed.schedule("outreachy-2020-12"));

        scheduled
                .named("Outreachy 2021 DecemberMarch")
                .beside("Outreachy 2020 DecemberMarch", "Welcome.")
                .accepts("Hello.");
        scheduled.named("Google Summer of Code 2021").accepts("Hello.");
    }

    @Test
    @Timeout(20)
    void hostileLinesTakeNoTime() {
        for (String piece : new String[] {"GSoC 2025 ", "GSoC ", "GSoC 2025 May ", "2025 ", "a. "}) {
            assertThatCode(() -> summer.find(piece.repeat(120_000 / piece.length())))
                    .doesNotThrowAnyException();
        }
    }
}
