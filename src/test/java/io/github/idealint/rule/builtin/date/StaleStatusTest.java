package io.github.idealint.rule.builtin.date;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleStatusTest {

    private static final String APPLYING = """
            Example Project is applying to take part. More follows if Example Project is accepted.

            == Key Dates ==
            * Oct. 31, 2020 - Last day
            * Nov. 23, 2020 - Interns announced
            """;

    private final RuleTester plain = RuleTester.of(new StaleStatus()).named("Outreachy 2020 DecemberMarch");
    private final RuleTester summer = RuleTester.of(new StaleStatus()).named("Google Summer of Code 2026");

    @Test
    void onNoDayNothingIsStale() {
        plain.accepts(APPLYING);
    }

    @Test
    void upToTheAnnouncementTheProjectMayBeApplying() {
        plain.on("2020-11-23").accepts(APPLYING);
    }

    @Test
    void afterThePagesAnnouncementNobodyIsApplying() {
        plain.on("2020-11-24")
                .flags("""
                        Example Project «is applying» to take part. More follows if Example Project is accepted.

                        == Key Dates ==
                        * Oct. 31, 2020 - Last day
                        * Nov. 23, 2020 - Interns announced
                        """)
                .with(
                        "The results of this round were announced on November 23, 2020, so 'is applying' is out of date. Say whether the organisation was accepted.")
                .unfixed();
        plain.on("2020-11-24").flags("""
                        More follows «if Example Project is accepted».

                        == Key Dates ==
                        * Oct. 31, 2020 - Last day
                        * Nov. 23, 2020 - Interns announced
                        """);
    }

    @Test
    void afterTheSchedulesAnnouncementNobodyIsApplying() {
        plain.under(Changed.schedule("outreachy-2020-12"))
                .on("2020-12-24")
                .flags("We «are currently applying» to take part.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Students who are applying read this first. Applicants are applying now.",
                "If you are accepted, buy a cake. If your patch is accepted, too.",
                "If the proposal is accepted, buy a cake.",
                "<!-- We are applying. -->"
            })
    void applicantsApplyAllTheTime(String line) {
        plain.under(Changed.schedule("outreachy-2020-12")).on("2020-12-24").accepts(line);
    }

    @Test
    void aDateThatIsOverAndSaidToBeToCome() {
        summer.on("2026-04-01")
                .flags("""
                        Applications will be open «March 16-31».
                        The deadline for ideas is «Feb. 1, 2026».
                        Please post your ideas on the wiki before «February 1st».
                        """)
                .with(
                        "'will be open March 16-31' is out of date: that date has passed (today is April 1, 2026). Update it.",
                        "'deadline for ideas is Feb. 1, 2026' is out of date",
                        "'Please post your ideas on the wiki before February 1st' is out of date");
    }

    @Test
    void aDateThatIsNotOverYet() {
        summer.on("2026-03-31").accepts("Applications will be open March 16-31.");
    }

    @Test
    void whatIsToldOfThePastIsNotStale() {
        summer.on("2026-04-01").accepts("""
                The list was closed on Feb. 1, 2026. Applications were open March 16-31.
                It will follow. On Feb. 1, 2026 we met. We will stay (from Feb. 1, 2026 on).

                == Key Dates ==
                * March 16-31 - Applications will be open
                """);
    }

    @Test
    void aDayOfWhichTheYearIsNotKnownIsNot() {
        plain.on("2020-12-24").accepts("Please post your ideas on the wiki before February 1st.");
    }

    @Test
    void ideasAreNotAsked() {
        summer.on("2026-04-01").accepts("""
                === Boot timer ===
                The deadline is Feb. 1, 2026.
                * Skill level: beginner
                * Mentor: Ann Lee <ann@example.org>
                """);
    }
}
