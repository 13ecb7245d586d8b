package io.github.idealint.rule.builtin.date;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatesOutOfOrderTest {

    private final RuleTester rule = RuleTester.of(new DatesOutOfOrder()).named("Outreachy 2020 DecemberMarch");

    @Test
    void aPeriodThatEndsBeforeItBegins() {
        rule.named("Ideas/Timer")
                .flags("The hackathon is from «Oct. 31 to Oct. 1, 2020».")
                .with("'Oct. 31 to Oct. 1, 2020' ends before it begins.")
                .unfixed();
    }

    @Test
    void aPeriodOverNewYear() {
        rule.accepts("The hackathon is from Dec. 1 to Jan. 5.");
    }

    @Test
    void whatWasMovedMayBeEarlierNow() {
        rule.accepts("The deadline was moved from Oct. 31, 2020 to Oct. 1, 2020.");
    }

    @Test
    void equalAndOverlappingDaysAreInOrder() {
        rule.accepts("""
                == Key Dates ==
                * Oct. 1, 2020 - List closed
                * Oct. 1, 2020 to Oct. 31, 2020 - Small tasks
                * Oct. 31, 2020 at 4pm UTC - Last day
                * Dec. 1, 2020 to March 2, 2021 - Internship period
                """);
    }

    @Test
    void aKeyDateBelowALaterOne() {
        rule.flags("""
                        == Key Dates ==
                        * Aug. 24, 2020 - Doors open
                        * Oct. 31, 2020 - Last day
                        * «Oct. 1, 2020» - List closed
                        * Nov. 23, 2020 - Interns named
                        * Nov. 24, 2020 - Interns told
                        """)
                .with(
                        "'Oct. 1, 2020' for 'List closed' is listed after 'Oct. 31, 2020' for 'Last day', which is later.");
    }

    @Test
    void aKeyDateAboveEarlierOnes() {
        rule.flags("""
                        == Key Dates ==
                        * «Oct. 31, 2021» - Doors open
                        * Oct. 1, 2020 - List closed
                        * Nov. 23, 2020 - Interns named
                        """).with("is listed before 'Oct. 1, 2020' for 'List closed', which is earlier.");
    }

    @Test
    void withoutYearsJanuaryFollowsDecember() {
        rule.accepts("""
                == Timeline ==
                * Nov. 23: Interns named
                * Dec. 1: Work begins
                * Jan. 15: Half-time
                * March 2: Work ends
                """);
    }

    @Test
    void withoutYearsOctoberDoesNotFollowNovember() {
        rule.flags("""
                == Timeline ==
                * Nov. 23: Interns named
                * «Oct. 1»: Work begins
                * Dec. 15: Half-time
                """);
    }

    @Test
    void listsArePartedByText() {
        rule.accepts("""
                == Key Dates ==
                For mentors:
                * Nov. 23, 2020 - Interns named
                For applicants:
                * Aug. 24, 2020 - Doors open
                """);
    }

    @Test
    void withoutASectionAListOfDatesIsOne() {
        rule.flags("""
                Welcome.
                * Aug. 24, 2020 - Doors open
                * «Nov. 23, 2021» - Last day
                * Dec. 1, 2020 - Interns named
                * Dec. 2, 2020 - Work begins
                """);
    }

    @Test
    void aListOfOtherThingsIsNone() {
        rule.accepts("""
                * On Nov. 23, 2020 somebody met somebody
                * Dec. 1, 2021 - Interns named
                * Dec. 1, 2020 - Interns named
                """);
    }

    @Test
    void datesOfIdeaPagesNeedNoOrder() {
        rule.named("Ideas/Timer").accepts("""
                        * Nov. 23, 2020: second release
                        * Aug. 24, 2020: first release
                        * Aug. 25, 2020: patch
                        """);
    }

    @Test
    void anInternshipAtTheTimeOfTheLastRound() {
        rule.flags("""
                        == Key Dates ==
                        * Nov. 23, 2020 - Interns named
                        * «Dec. 1, 2019 to March 2, 2020» - Internship period
                        """)
                .with("is outside the round, which runs from December 2020 to March 2021 according to the page's name."
                        + " Correct the dates, or rename the page.");
    }

    @Test
    void anInternshipThatLastsTooLong() {
        rule.flags("""
                == Key Dates ==
                * «Dec. 1, 2020 to April 2, 2021» - Internships
                """);
    }

    @Test
    void anApplicationForInternshipsIsBefore() {
        rule.accepts("""
                == Key Dates ==
                * Sept. 1, 2020 - Internship ideas due
                * Oct. 1, 2020 - Internships announced
                """);
    }

    @Test
    @Timeout(20)
    void aHostileListTakesNoTime() {
        StringBuilder page = new StringBuilder("== Key Dates ==\n");
        for (int i = 0; i < 6000; i++) {
            page.append("* May ")
                    .append(i * 7 % 28 + 1)
                    .append(", 20")
                    .append(10 + i % 89)
                    .append(" - x\n");
        }
        assertThatCode(() -> rule.find(page.toString())).doesNotThrowAnyException();
    }
}
