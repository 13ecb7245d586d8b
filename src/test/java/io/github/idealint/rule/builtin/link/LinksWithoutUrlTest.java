package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksWithoutUrlTest {

    private final RuleTester rule = RuleTester.of(new LinksWithoutUrl());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The specification",
                "docs/specs/timer.txt in the source tree",
                "Linux's ''tracing'' documentation",
                "Tracing (see the list archive)"
            })
    void flagsAnEntryOfWords(String entry) {
        rule.flags(idea("* «" + entry + "»")).unfixed();
    }

    @Test
    void showsWhatIsWanted() {
        rule.flags(idea("* «The specification»"))
                .with("'The specification' is listed under the links but has no address. Add one, such as"
                        + " '[https://example.org/your-page Specification]', or move this to the description.");
    }

    @Test
    void flagsEachEntryBesideThoseWithLinks() {
        rule.flags(idea("""
                * «The specification»
                * https://example.org/a
                * «The list»
                ** «and its archive»""")).with("The specification", "The list", "and its archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "Specification: https://example.org/",
                "[https://example.org/ Specification]",
                "[[Tracing]]",
                "[[Tracing|The wiki page]], chapter 3",
                "[mailto:list@example.org The list]",
                "irc://irc.oftc.net/example",
                "{{bug|123}}",
                "The list <list@example.org>",
                "[www.example.org The site]",
                "www.example.org",
                "[https://example.org/ Specification",
                "git://example.org/timer.git",
                "Wiki links to relevant material",
                "TBD",
                "TODO",
                "None",
                "n/a",
                "-",
                "",
                "<nowiki>https://example.org/</nowiki>",
                "<!-- The specification -->"
            })
    void acceptsALinkOfAnyKindAndWhatOthersSpeakOf(String entry) {
        rule.accepts(idea("* " + entry));
    }

    @Test
    void takesOneLinkForAnEntryAndThoseBelowIt() {
        rule.accepts(idea("""
                * Mailing list
                ** https://lists.example.org/
                * [https://example.org/ Specification]
                ** Chapter 3
                *** and 4"""));
    }

    @Test
    void readsOnAfterAWrappedLine() {
        rule.accepts(idea("""
                * The specification of timers
                https://example.org/spec
                * Another:
                  https://example.org/b"""));
    }

    @Test
    void leavesOtherListsAlone() {
        rule.accepts("""
                === Add a trace viewer ===

                '''Links:'''
                * https://example.org/

                '''Details:'''
                * Skill level: beginner
                * Not a link
                """);
    }

    @Test
    void goesByTheLabelsOfTheProfile() {
        rule.under("gsoc").flags("""
                === Add a trace viewer ===

                '''References:'''
                * «The specification»

                '''Mentors:''' Ada Quill
                """);
    }

    private static String idea(String entries) {
        return """
                === Add a trace viewer ===

                '''Summary:''' Show in the browser where the time goes

                '''Links:'''
                %s

                '''Details:'''
                * Skill level: beginner
                * Mentor: Ada Quill <ada@example.org>
                """.formatted(entries);
    }
}
