package io.github.idealint.rule.builtin.date;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class ScheduleDriftTest {

    /** The dates that Outreachy really used in 2020, over those announced. */
    private static final String REAL = """
            {extends: outreachy-2020-12, milestones: {
              Initial applications open: 2020-08-28 at 16:00 UTC,
              Initial application deadline: 2020-09-21 at 16:00 UTC,
              Contribute to projects: 2020-10-07 to 2020-10-31}}""";

    /** The dates announced, as the page had them. */
    private static final String ANNOUNCED = """
            == Key Dates ==
            * Aug. 24, 2020 at 4pm UTC - Initial applications open
            * Sept. 14, 2020 at 4pm UTC - Initial application deadline
            * Oct. 1, 2020 - Project list finalised
            * Oct. 1, 2020 to Oct. 31, 2020 - Contributions
            * Oct. 31, 2020 at 4pm UTC - Deadline of the final application
            * Nov. 23, 2020 at 4pm UTC - Interns announced
            * Dec. 1, 2020 to March 2, 2021 - Internships
            """;

    private final RuleTester plain = RuleTester.of(new ScheduleDrift()).named("Outreachy 2020 DecemberMarch");
    private final RuleTester rule = plain.under(Changed.schedule(REAL));

    @Test
    void withoutAScheduleNothingDrifts() {
        plain.accepts(ANNOUNCED);
    }

    @Test
    void theDatesAnnouncedAreThoseOfTheirSchedule() {
        plain.under(Changed.schedule("outreachy-2020-12")).accepts(ANNOUNCED);
    }

    @Test
    void theThreeThatMovedAreNamedAndNoOther() {
        rule.flags("""
                        == Key Dates ==
                        * «Aug. 24, 2020 at 4pm UTC» - Initial applications open
                        * «Sept. 14, 2020 at 4pm UTC» - Initial application deadline
                        * Oct. 1, 2020 - Project list finalised
                        * «Oct. 1, 2020 to Oct. 31, 2020» - Contributions
                        * Oct. 31, 2020 at 4pm UTC - Deadline of the final application
                        * Nov. 23, 2020 at 4pm UTC - Interns announced
                        * Dec. 1, 2020 to March 2, 2021 - Internships
                        """)
                .with(
                        "The page says 'Aug. 24, 2020 at 4pm UTC' for 'Initial applications open', but the schedule says"
                                + " 'Aug. 28, 2020 at 4pm UTC'.",
                        "the schedule says 'Sept. 21, 2020 at 4pm UTC'.",
                        "the schedule says 'Oct. 7, 2020 to Oct. 31, 2020'.")
                .fixedTo("""
                        == Key Dates ==
                        * Aug. 28, 2020 at 4pm UTC - Initial applications open
                        * Sept. 21, 2020 at 4pm UTC - Initial application deadline
                        * Oct. 1, 2020 - Project list finalised
                        * Oct. 7, 2020 to Oct. 31, 2020 - Contributions
                        * Oct. 31, 2020 at 4pm UTC - Deadline of the final application
                        * Nov. 23, 2020 at 4pm UTC - Interns announced
                        * Dec. 1, 2020 to March 2, 2021 - Internships
                        """);
    }

    @Test
    void theTimeDriftsToo() {
        rule.flags("""
                        == Key Dates ==
                        * Final application deadline: «Oct. 31, 2020 at 6:00 p.m. UTC»
                        """).fixedTo("""
                        == Key Dates ==
                        * Final application deadline: Oct. 31, 2020 at 4:00 p.m. UTC
                        """);
    }

    @Test
    void aTimeInAnotherZoneIsNotCompared() {
        rule.accepts("""
                == Key Dates ==
                * Final application deadline: Oct. 31, 2020 at 18:00 CEST
                """);
    }

    @Test
    void datesWithoutAYearAreCompared() {
        rule.flags("""
                        == Key Dates ==
                        * Contributions: «1st - 31st of October»
                        """).fixedTo("""
                        == Key Dates ==
                        * Contributions: 7th - 31st of October
                        """);
    }

    @Test
    void aDayOfTheWeekMovesAlong() {
        rule.flags("""
                        == Key Dates ==
                        * «Mon, 24 August 2020» Initial applications open
                        """).fixedTo("""
                        == Key Dates ==
                        * Fri, 28 August 2020 Initial applications open
                        """);
    }

    @Test
    void isoDatesStayIso() {
        rule.flags("""
                        == Key Dates ==
                        * «2020-08-24»: Initial applications open
                        """).fixedTo("""
                        == Key Dates ==
                        * 2020-08-28: Initial applications open
                        """);
    }

    @Test
    void aSharedMonthThatWouldBeWrongForOneIsNotRepaired() {
        plain.under(Changed.schedule("{milestones: {Contributions: 2020-10-07 to 2020-11-02}}"))
                .flags("""
                        == Key Dates ==
                        * Contributions: «October 1-31, 2020»
                        """)
                .with("the schedule says 'October 7, 2020 to November 2, 2020'.")
                .unfixed();
    }

    @Test
    void aSingleDayMayBeAnEndOfThePeriod() {
        rule.accepts("""
                == Key Dates ==
                * Oct. 31, 2020 - Contributions
                """);
    }

    @Test
    void aMilestoneThatThePageLacksIsNoDrift() {
        rule.accepts("""
                == Key Dates ==
                * Oct. 1, 2020 - Project list finalised
                """);
    }

    @Test
    void aDateThatTheScheduleLacksIsNoDrift() {
        rule.accepts("""
                == Key Dates ==
                * Oct. 5, 2020 - Hackathon
                """);
    }

    @Test
    void otherWordsMayStandAroundAMilestones() {
        rule.flags("""
                == Key Dates ==
                * «Aug. 24, 2020» - The initial applications for everybody open (see [https://example.org/apply site])
                """);
    }

    @Test
    void whatMayBeEitherOfTwoIsNotCompared() {
        rule.accepts("""
                == Key Dates ==
                * Oct. 5, 2020 - Application deadline
                """);
    }

    @Test
    void pagesOfOtherRoundsAreNotCompared() {
        rule.named("Outreachy 2020 MayAugust").accepts(ANNOUNCED);
        rule.named("Outreachy 2019 DecemberMarch").accepts(ANNOUNCED);
        rule.named("Google Summer of Code 2020").accepts(ANNOUNCED);
    }

    @Test
    void aDateThatCannotBeIsAnotherRules() {
        rule.accepts("""
                == Key Dates ==
                * Aug. 33, 2020 - Initial applications open
                """);
    }
}
