package io.github.idealint.rule.builtin.date;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class InvalidDateTest {

    private final RuleTester rule = RuleTester.of(new InvalidDate());

    @Test
    void aDayThatTheMonthDoesNotHave() {
        rule.flags("Talks end on «Sept. 31, 2020» at noon.")
                .with("There is no 'Sept. 31, 2020': September 2020 has 30 days.")
                .unfixed();
    }

    @Test
    void aDayThatTheYearDoesNotHave() {
        rule.flags("* «Feb. 29, 2021» - Doors open").with("February 2021 has 28 days");
    }

    @Test
    void aDayThatNoYearHas() {
        rule.flags("* May 23 - «June 31»: rehearsals").with("There is no 'June 31': June has 30 days.");
    }

    @Test
    void aLeapDayWithoutAYearMayBe() {
        rule.accepts("* Feb. 29 - Doors open");
    }

    @Test
    void aNumberBeforeANounCountsSomething() {
        rule.accepts("In June 31 applicants wrote to us.");
    }

    @Test
    void aDayOfTheWeekThatIsNotTheDates() {
        rule.flags("The call is on «Tue, June 29, 2024» at 16:00 UTC.")
                .with("June 29, 2024 is a Saturday, not a Tuesday; the nearest Tuesday is July 2, 2024.");
    }

    @Test
    void theNearestDayMayBeBefore() {
        rule.flags("The call is on «Friday, October 10, 2020».").with("the nearest Friday is October 9, 2020.");
    }

    @Test
    void aDayOfTheWeekThatIsTheDates() {
        rule.accepts("From Monday, Jan 19, to Tuesday, Feb 3, 2026. The call is on Friday 9 October 2020.");
    }

    @Test
    void anEndOfAPeriodCanBeOnAnotherDay() {
        rule.flags("From «Tuesday, Jan 19», to Tuesday, Feb 3, 2026.").with("January 19, 2026 is a Monday");
    }

    @Test
    void withoutAYearNobodyKnows() {
        rule.accepts("The call is on Tue, June 29.");
    }

    @Test
    void keyDatesOfARoundAreInItsYear() {
        rule.named("Google Summer of Code 2026").flags("""
                        == Key Dates ==
                        * Monday, March 16 - Applications open
                        * «Monday, March 31» - Applications close
                        """).with("March 31, 2026 is a Tuesday");
    }

    @Test
    void inAWinterRoundTheYearOfJanuaryIsNotKnown() {
        rule.named("Outreachy 2020 DecemberMarch").accepts("""
                == Key Dates ==
                * Monday, Jan. 5 - Midpoint
                """);
    }

    @Test
    void severalDaysOfTheWeekAreNotCompared() {
        rule.accepts("Sat-Sun, May 2-3, 2020");
    }

    @Test
    void literalsAndAddressesAreNotDates() {
        rule.accepts("""
                <nowiki>Feb. 30, 2020</nowiki> <!-- Feb. 30, 2020 -->
                https://example.org/2020-02-30

                == Project idea template ==
                Deadline: Feb. 30, 2020
                """);
    }
}
