package io.github.idealint.rule.builtin.list;

import io.github.idealint.rule.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DuplicateTitleTest {

    private final RuleTester rule = RuleTester.of(new DuplicateTitle()).named("Ideas/Trace");

    @Test
    void flagsTheTitleOfAnEarlierIdeaAndSaysWhereThatIs() {
        rule.beside("Ideas/Boot", "\n=== Boot timer ===\n")
                .flags("=== «Boot timer» ===\n")
                .with(
                        "'Boot timer' is also the title of another idea of this round, on line 2 of 'Ideas/Boot', and links"
                                + " to this idea lead to that one.")
                .unfixed();
    }

    @Test
    void leavesTheFirstAlone() {
        rule.beside("Ideas/Unit", "=== Boot timer ===\n").accepts("=== Boot timer ===\n");
    }

    @TestFactory
    Stream<DynamicTest> caseAndPunctuationAndMarkupCountForNothing() {
        return Stream.of(
                        "boot TIMER",
                        "Boot-timer!",
                        "  Boot   timer ",
                        "'''Boot''' ''timer''",
                        "<b>Boot</b> timer",
                        "[[Boot|Boot]] timer",
                        "Boot<!-- sic --> timer",
                        "Boot&nbsp;timer",
                        "Ｂoot timer")
                .map(title -> DynamicTest.dynamicTest(
                        title,
                        () -> rule.beside("Ideas/Boot", "===" + title + "===\n").flags("=== «Boot timer» ===\n")));
    }

    @Test
    void otherWordsAreAnotherTitle() {
        rule.beside("Ideas/Boot", "=== Boot timer 2 ===\n").accepts("=== Boot timer ===\n");
        rule.beside("Ideas/Boot", "=== Port it to C++ ===\n").accepts("=== Port it to C# ===\n");
        rule.beside("Ideas/Boot", "=== Port it to C++ ===\n").accepts("=== Port it to C ===\n");
        rule.beside("Ideas/Boot", "=== … ===\n").accepts("=== ??? ===\n");
    }

    @Test
    void theOrderIsThatOfTheRoundPage() {
        rule.beside("Ideas/Boot", "=== Boot timer ===\n")
                .beside("Outreachy 2027", "== Ideas ==\n{{:Ideas/Trace}}\n{{:Ideas/Boot}}\n")
                .accepts("=== Boot timer ===\n");
    }

    @Test
    void namesThePageAsTheRoundDoes() {
        rule.named("wiki/Ideas/Trace")
                .beside("wiki/Ideas/Boot", "=== Boot timer ===\n")
                .beside("wiki/Outreachy 2027", "{{:Ideas/Boot}}\n{{:Ideas/Trace}}\n")
                .flags("=== «Boot timer» ===\n")
                .with("on line 1 of 'Ideas/Boot',");
    }

    @Test
    void ideasOfOnePageAreComparedToo() {
        rule.named("Outreachy 2027").flags("""
                == Ideas ==
                === Boot timer ===
                * Mentor: Ada Doe <ada@example.org>
                === Trace viewer ===
                * Mentor: Ben Roe <ben@example.org>
                === «Boot Timer» ===
                * Mentor: Cleo Poe <cleo@example.org>
                """).with("on line 2 of this page");
    }

    @Test
    void aPageOfTwoRoundsIsOneIdea() {
        rule.beside("Outreachy 2027", "{{:Ideas/Trace}}\n")
                .beside("Google Summer of Code 2027", "{{:Ideas/Trace}}\n")
                .accepts("=== Boot timer ===\n");
    }

    @Test
    void twoRoundsInDifferentOrderAreOnePair() {
        RuleTester rounds = rule.beside("Google Summer of Code 2027", "{{:Ideas/Boot}}\n{{:Ideas/Trace}}\n")
                .beside("Outreachy 2027", "{{:Ideas/Trace}}\n{{:Ideas/Boot}}\n");
        rounds.beside("Ideas/Boot", "=== Boot timer ===\n").flags("=== «Boot timer» ===\n");
        rounds.named("Ideas/Boot").beside("Ideas/Trace", "=== Boot timer ===\n").accepts("=== Boot timer ===\n");
    }

    @Test
    void anotherRoundMayHaveTheIdeaAgain() {
        rule.beside("Ideas/Boot", "=== Boot timer ===\n")
                .beside("Outreachy 2026", "{{:Ideas/Boot}}\n")
                .beside("Outreachy 2027", "{{:Ideas/Trace}}\n")
                .accepts("=== Boot timer ===\n");
        rule.named("2027/Boot").beside("2026/Boot", "=== Boot timer ===\n").accepts("=== Boot timer ===\n");
    }

    @Test
    void anArchiveOfManyYearsIsNoRound() {
        rule.named("Ideas/2027-boot")
                .beside("Ideas/2026-boot", "=== Boot timer ===\n")
                .accepts("=== Boot timer ===\n");
        rule.named("Ideas/2027-boot")
                .beside("Ideas/2027-again", "=== Boot timer ===\n")
                .flags("=== «Boot timer» ===\n");
    }

    @Test
    void aTitleThatIsStillToBeWrittenIsAnotherRulesBusiness() {
        rule.beside("Ideas/Boot", "=== TITLE ===\n").accepts("=== TITLE ===\n");
        rule.beside("Ideas/Boot", "No title.\n").accepts("No title.\n");
    }
}
