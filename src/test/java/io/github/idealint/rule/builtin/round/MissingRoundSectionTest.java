package io.github.idealint.rule.builtin.round;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.rule.RuleTester;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingRoundSectionTest {

    private static final String WHOLE = """
            == Introduction ==
            We take part.

            == Key Dates ==
            Soon.

            == How to apply ==
            Write to us.

            == Project ideas ==
            {{:Internships/ProjectIdeas/LogViewer}}

            == How to add a project idea ==
            Write a page.

            == Project idea template ==
            === TITLE ===

            == Find Us ==
            On the list.
            """;

    private final RuleTester rule = RuleTester.of(new MissingRoundSection());

    @Test
    void flagsASectionWhereItBelongs() {
        rule.flags(WHOLE.replace("== Key Dates ==\nSoon.\n", "").replace("== Introduction ==", "«== Introduction ==»"))
                .with("The section 'Key Dates' is missing. Add the heading '== Key Dates ==' after the section"
                        + " 'Introduction'.")
                .unfixed();
    }

    @Test
    void flagsTheFirstSectionBeforeTheNext() {
        rule.flags(WHOLE.replace("== Introduction ==\n", "").replace("== Key Dates ==", "«== Key Dates ==»"))
                .with("Add the heading '== Introduction ==' before the section 'Key Dates'.");
    }

    @ParameterizedTest
    @CsvSource({
        "Key Dates, Key date",
        "Introduction, Intorduction",
        "Find Us, Contakt",
        "Project ideas, Projects Ideas",
        "How to apply, How to aply",
        "Project idea template, Project idea tempate"
    })
    void asksForAHeadingThatIsNearlyRight(String section, String written) {
        rule.flags(WHOLE.replace("== " + section + " ==", "«== " + written + " ==»"))
                .with("The section '" + section + "' is missing. If '" + written + "' is that section,"
                        + " rename it to '== " + section + " =='.");
    }

    @Test
    void writesHeadingsAtThePagesLevel() {
        String page = WHOLE.replaceAll("(?m)^==", "=").replaceAll("(?m)==$", "=");
        rule.flags(page.replace("= Find Us =\n", "")
                        .replace("= Project idea template =", "«= Project idea template =»"))
                .with("Add the heading '= Find Us =' after");
    }

    @Test
    void asksMoreOfAPageThatHasTheNameOfARoundPage() {
        rule.named("wiki/Outreachy 2027 MayAugust")
                .flags("««««««== Project ideas ==»»»»»»\n{{:Internships/ProjectIdeas/LogViewer}}\n")
                .with(
                        "The section 'Find Us' is missing.",
                        "The section 'How to add a project idea' is missing.",
                        "The section 'How to apply' is missing.",
                        "The section 'Introduction' is missing. Add the heading '== Introduction ==' before",
                        "The section 'Key Dates' is missing.",
                        "The section 'Project idea template' is missing.");
    }

    @Test
    void pointsAtTheFirstLineWhereThereIsNoHeading() {
        rule.named("Outreachy 2027 MayAugust").flags("\n««««««Welcome!»»»»»»\n{{:Key dates}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "== Timeline ==",
                "== key dates ==",
                "==== Key Dates ====",
                "== Key Dates: ==",
                "== 2. Key Dates ==",
                "== Key dates of this round ==",
                "{{:Outreachy/KeyDates}}",
                "{{Timeline|2027}}",
                "{{:Our dates}}"
            })
    void acceptsASectionThatIsWrittenOtherwise(String section) {
        rule.beside("Our dates", "== Key Dates ==\nSoon.\n").accepts(WHOLE.replace("== Key Dates ==", section));
    }

    @Test
    void acceptsAWholePage() {
        rule.accepts(WHOLE);
        rule.named("Outreachy 2027 MayAugust").accepts(WHOLE);
    }

    @Test
    void acceptsFragments() {
        rule.accepts("== Devices ==\n{{:Internships/ProjectIdeas/LogViewer}}\n\n== How to add a project idea ==\n");
        rule.accepts("== Introduction ==\nText.\n\n== Find Us ==\nText.\n\n== How to apply ==\nText.\n");
    }

    @Test
    void acceptsAPageThatIsPartOfAnother() {
        rule.named("Outreachy 2020 Devices")
                .beside("Outreachy 2020", "{{:Outreachy 2020 Devices}}")
                .accepts("{{:Internships/ProjectIdeas/LogViewer}}\n");
    }

    @Test
    void acceptsAnIdeaBelowTheNameOfTheRound() {
        rule.named("Google Summer of Code 2027/Boot timer")
                .accepts("=== Boot timer ===\n* Mentor: Ada Doe <ada@example.org>\n");
    }

    @Test
    void acceptsPagesThatOnlyPointToAnotherOrAreEmpty() {
        rule.named("Outreachy 2027").accepts("#REDIRECT [[Outreachy 2027 MayAugust]]\n");
        rule.named("Outreachy 2027").accepts("\n");
    }

    @Test
    void asksForNothingWhereTheProfileNamesNoSections() {
        rule.under("gsoc").accepts(WHOLE.replace("== Key Dates ==\nSoon.\n", ""));
    }

    @Test
    void isQuickOnAPageOfHeadings() {
        RuleTester named = rule.named("Outreachy 2027");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> named.find("== Key dotes 1234 ==\n".repeat(5000)));
    }
}
