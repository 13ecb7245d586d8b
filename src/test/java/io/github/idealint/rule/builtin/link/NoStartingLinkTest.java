package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoStartingLinkTest {

    private final RuleTester rule = RuleTester.of(new NoStartingLink());

    @Test
    void flagsAnIdeaWithoutALink() {
        rule.flags(idea("«Add a trace viewer»", "Today traces are long tables."))
                .with(
                        "The idea has no link that applicants could start from. Link to a specification, source code or a discussion,"
                                + " such as '* [https://example.org/your-page Specification]'.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask in irc://irc.oftc.net/example",
                "Ask [mailto:list@example.org the list]",
                "Below are [[#Details|details]].",
                "By [[User:Ada]] and [[User talk:Bo]]",
                "[[File:Timer.png|thumb]]",
                "<nowiki>https://example.org/</nowiki>",
                "<!-- https://example.org/ -->"
            })
    void countsNoTalkPeopleAndPictures(String prose) {
        rule.flags(idea("«Add a trace viewer»", prose));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://example.org/traces",
                "See [https://example.org/traces the traces]",
                "See [git://example.org/timer.git the source]",
                "See [[Tracing]]",
                "See [[:Category:Tracing]]",
                "{{bug|123}}",
                "'''Links:'''\n* https://example.org/"
            })
    void acceptsAPlaceToReadAnywhere(String prose) {
        rule.accepts(idea("Add a trace viewer", prose));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'''Links:'''",
                "'''Links:'''\n* The specification",
                "'''Links:'''\n* Wiki links to relevant material\n* External links to mailing lists or web sites",
                "'''Links:'''\n* [www.example.org Specification]",
                "See [https:/example.org/ Specification]",
                "See https://example.com"
            })
    void leavesALinkThatIsStillToBeWrittenToOthers(String prose) {
        rule.accepts(idea("Add a trace viewer", prose));
    }

    @Test
    void countsNoPagesOfPeople() {
        rule.flags("""
                === «Add a trace viewer» ===

                '''Summary:''' Show in the browser where the time goes

                '''Details:'''
                * Skill level: beginner
                * Mentor: [https://example.org/~ada Ada Quill]
                * Suggested by: Bo Lund, https://example.org/~bo
                """);
    }

    @Test
    void looksAtEachIdeaByItself() {
        rule.under("gsoc").flags("""
                == Add a trace viewer ==
                See https://example.org/traces.


                '''Mentors:''' Ada Quill

                == «Add a virtual timer» ==
                Timers drift.

                '''Mentors:''' Bo Lund
                """);
    }

    private static String idea(String title, String prose) {
        return """
                === %s ===

                '''Summary:''' Show in the browser where the time goes

                %s

                '''Details:'''
                * Skill level: beginner
                * Mentor: Ada Quill <ada@example.org>
                """.formatted(title, prose);
    }
}
