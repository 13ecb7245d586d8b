package io.github.idealint.rule.builtin.list;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class DuplicateProseTest {

    private static final String INTRO = "The boot log tells when each device came up, line by line.";
    private static final String TASKS = "Count the lines, sort them by device, and draw a chart of it all.";

    private final RuleTester rule = RuleTester.of(new DuplicateProse()).named("Ideas/Trace");

    @Test
    void flagsAParagraphOfAnEarlierIdeaAndSaysWhereThatIs() {
        rule.beside("Ideas/Boot", idea("Boot timer", INTRO))
                .flags(idea("Trace viewer", "«" + INTRO + "»"))
                .with("This text also appears in another idea of this round, on line 3 of 'Ideas/Boot'.")
                .unfixed();
    }

    @Test
    void leavesTheFirstAlone() {
        rule.beside("Ideas/Unit", idea("Boot timer", INTRO)).accepts(idea("Trace viewer", INTRO));
    }

    @Test
    void flagsASummary() {
        String summary = "'''Summary:''' Show what the machine does while it boots\n\n";
        rule.beside("Ideas/Boot", idea("Boot timer", summary + INTRO))
                .flags(idea("Trace viewer", "'''Summary:''' «Show what the machine does while it boots»\n\n" + TASKS));
    }

    @Test
    void caseAndPunctuationAndLineEndsCountForNothing() {
        rule.beside("Ideas/Boot", idea("Boot timer", INTRO))
                .flags(idea("Trace viewer", "«The '''boot''' log tells,\nwhen each DEVICE came up - line by line!»"));
    }

    @Test
    void paragraphsThatFollowEachOtherAreOneFinding() {
        rule.beside("Ideas/Boot", idea("Boot timer", INTRO + "\n\n" + TASKS))
                .flags(idea("Trace viewer", "«" + INTRO + "\n\nOr so.\n\n" + TASKS + "»"))
                .with("These 2 paragraphs also appear in another idea");
    }

    @Test
    void aParagraphBetweenThemPartsThem() {
        rule.beside("Ideas/Boot", idea("Boot timer", INTRO + "\n\n" + TASKS))
                .flags(idea(
                        "Trace viewer",
                        "«" + INTRO + "»\n\nThis one is about the traces that a guest writes.\n\n«" + TASKS + "»"));
    }

    @Test
    void anIdeaThatHasMoreToSayMayIntroduceItselfAlike() {
        rule.beside("Ideas/Boot", idea("Boot timer", INTRO))
                .flags(idea("Trace viewer", "«" + INTRO + "»\n\n" + TASKS))
                .atMost(Severity.INFO);
    }

    @Test
    void shortParagraphsMayBeWrittenTwice() {
        rule.beside("Ideas/Boot", idea("Boot timer", "Add a test for each of them."))
                .accepts(idea("Trace viewer", "Add a test for each of them."));
    }

    @Test
    void aParagraphTwiceInOneIdeaIsNoCopyOfAnother() {
        rule.accepts(idea("Trace viewer", INTRO + "\n\n" + INTRO));
    }

    @Test
    void whatMostIdeasSayIsCommonToTheRound() {
        RuleTester three =
                rule.beside("Ideas/Boot", idea("Boot timer", INTRO)).beside("Ideas/Disk", idea("Disk map", INTRO));
        three.flags(idea("Trace viewer", "«" + INTRO + "»"));
        three.beside("Ideas/Unit", idea("Unit tests", TASKS)).accepts(idea("Trace viewer", INTRO));
        three.beside("Ideas/Unit", idea("Unit tests", TASKS))
                .beside("Ideas/View", idea("Viewer", ""))
                .beside("Ideas/Zoom", idea("Zoom", ""))
                .flags(idea("Trace viewer", "«" + INTRO + "»"));
    }

    @Test
    void anIdeaWithTheSameTitleIsACopyAsAWhole() {
        rule.beside("Ideas/Boot", idea("Boot timer", INTRO)).accepts(idea("Boot timer", INTRO));
    }

    @Test
    void theTemplateIsAnotherRulesBusiness() {
        String template = "Detailed description of the project. And so it goes on for some words.";
        rule.beside("Ideas/Boot", idea("Boot timer", template)).accepts(idea("Trace viewer", template));
    }

    @Test
    void whatIsShownAsWrittenMayBeTheSame() {
        String log = "<pre>\n" + INTRO + "\n</pre>";
        rule.beside("Ideas/Boot", idea("Boot timer", log)).accepts(idea("Trace viewer", log));
    }

    @Test
    void twoRoundsInDifferentOrderAreOnePair() {
        RuleTester rounds = rule.beside("Google Summer of Code 2027", "{{:Ideas/Boot}}\n{{:Ideas/Trace}}\n")
                .beside("Outreachy 2027", "{{:Ideas/Trace}}\n{{:Ideas/Boot}}\n");
        rounds.beside("Ideas/Boot", idea("Boot timer", INTRO)).flags(idea("Trace viewer", "«" + INTRO + "»"));
        rounds.named("Ideas/Boot")
                .beside("Ideas/Trace", idea("Trace viewer", INTRO))
                .accepts(idea("Boot timer", INTRO));
    }

    private static String idea(String title, String text) {
        return "=== " + title + " ===\n\n" + text + "\n\n'''Details:'''\n* Skill level: beginner\n";
    }
}
