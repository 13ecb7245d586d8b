package io.github.idealint.rule.builtin.date;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedIdeasTest {

    private static final String TITLE = "=== Boot timer ===\n\n";

    private final RuleTester rule = RuleTester.of(new StaleStatus());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'''«Completed in 2013»'''\n\nTime each step.",
                "(«already taken»)\n\nTime each step.",
                "«DONE»!\n\nTime each step.",
                "Time each step. «This project has already been completed» by Ann Lee.",
                "* Time each step\n* «This idea is no longer available»",
                "We are «no longer taking any new applications».",
                "Status: «taken»\n\nTime each step.",
                "'''Status:''' «completed in 2013»\n\nTime each step.",
            })
    void flagsIdeasThatAreOver(String text) {
        rule.flags(TITLE + text + "\n").unfixed();
    }

    @Test
    void saysWhatToDo() {
        rule.flags("=== Boot timer («taken») ===\n\nTime each step.\n")
                .with(
                        "'taken' says that this idea is no longer open, but it is still among those that are. Take the idea off"
                                + " the list, or delete the remark.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boot timer («taken»)", "Boot timer [«DONE»]", "Boot timer - «completed in 2013»"})
    void flagsTitles(String title) {
        rule.flags("=== " + title + " ===\n\nTime each step.\n");
        rule.inFile("timer.md").flags("### " + title + "\n\n**Summary:** Time each step.\n");
    }

    @Test
    void flagsAnIdeaOnce() {
        rule.flags(TITLE + "«Completed in 2013»\n\nWe are no longer taking applicants.\n");
    }

    @Test
    void flagsTheTextOfATemplate() {
        rule.under("gsoc")
                .flags(
                        "{{SummerIdea\n|Boot timer\n|\n'''«Completed in 2013»'''\n\nTime each step.\n|mentors=Ann Lee\n}}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time each step. The boot is completed in 2013 ms.",
                "Once this task has been completed, print a table.",
                "If this idea is no longer offered, ask.",
                "The tests are\ndone.",
                "''Completed:''\n\n* the first step",
                "* done",
                " done",
                "<pre>\nDone\n</pre>",
                "'''Language:''' done",
                "The project is finished when a table is printed.",
                "Applicants are no longer looking for ideas.",
            })
    void acceptsTheSameWordsElsewhere(String text) {
        rule.accepts(TITLE + text + "\n");
    }

    @Test
    void titlesMaySpeakOfIt() {
        rule.accepts("=== Show which tasks are done ===\n\nText.\n");
        rule.accepts("=== Boot timer (implemented in C) ===\n\nText.\n");
    }

    @Test
    void aStatusInATableIsForPrograms() {
        rule.under("gsoc").accepts("{|\n! Title !! Status !! Mentors\n|-\n| Boot timer || completed || Ann Lee\n|}\n");
        rule.inFile("timer.md").accepts("---\ntitle: Boot timer\nstatus: completed\n---\n\nTime each step.\n");
    }
}
