package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault in a value or a link is reported by one rule. */
class OneCauseOneRuleTest extends ReportedFindings {

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Time each step of the boot

            Guests boot slowly, and nobody knows why. The goal is a table of all steps.

            '''Links:'''
            * [https://clock.example.org/spec Clock specification]

            '''Details:'''
            * Difficulty: %s
            * Project size: %s
            * Required skills: %s
            * Mentors: %s
            * Co-mentors: Ben Roe <ben@example.org>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | empty-field",
                "?                                     | undecided-value",
                "TBD                                   | undecided-value",
                "Expert?                               | undecided-value",
                "TBD (beginner or advanced)            | undecided-value",
                "beginner, intermediate, or advanced   | unresolved-choice",
                "beginner, intermediate, or advanced ? | unresolved-choice",
                "low / medium / high                   | unresolved-choice",
                "TODO                                  | placeholder-text",
                "lorem ipsum                           | placeholder-text",
                "Advance                               | unknown-level",
                "EASY                                  | unknown-level",
                "Intermediate - advanced               | level-range",
                "Easy/Intermediate                     | level-range",
                "Intermediate                          | level-case",
                "intermediate                          | ",
            })
    void ofALevel(String value, String rule) {
        assertThat(reporting(PAGE.formatted(value, "175 hours", "C", "Ann Lee <ann@example.org>")))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | empty-field",
                "N hours                           | undecided-value",
                "TBD, 200 hours                    | undecided-value",
                "90 hours, 175 hours, or 350 hours | unresolved-choice",
                "90/175/350 hours                  | unresolved-choice",
                "TODO                              | placeholder-text",
                "200 hours                         | unknown-size",
                "large (200 hours)                 | unknown-size",
                "Lage                              | unknown-size",
                "large (175 hours)                 | size-contradiction",
                "175 or 350 hours                  | ",
            })
    void ofASize(String value, String rule) {
        assertThat(reporting(PAGE.formatted("intermediate", value, "C", "Ann Lee <ann@example.org>")))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | empty-field",
                "???                         | undecided-value",
                "Email address and IRC nick  | placeholder-text",
                "Email address and IRC nick? | placeholder-text",
                "TODO                        | placeholder-text",
                "Jane Doe                    | placeholder-text",
            })
    void ofAMentor(String value, String rule) {
        assertThat(reporting(PAGE.formatted("intermediate", "175 hours", "C", value)))
                .isEqualTo(named(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://https://lantern.example.net/log         | malformed-link",
                "[http://https://lantern.example.net Log]        | malformed-link",
                "http:/lantern.example.net/talk                  | malformed-link",
                "hhttps://lantern.example.net/talk               | malformed-link",
                "[https:// Talk]                                 | malformed-link",
                "[https://lantern.example.net Log                | malformed-link",
                "[[https://lantern.example.net Log]]             | malformed-link",
                "[www.lantern.example.net Log]                   | malformed-link",
                "https://...                                     | placeholder-link",
                "[URL of the log]                                | placeholder-link",
                "https://example.com/log                         | placeholder-link",
                "[# Log]                                         | placeholder-link",
                "http://localhost:8080/log                       | private-link",
                "http://10.0.0.1/log                             | private-link",
                "file:///home/ann/log                            | private-link",
                "http://lantern.example.net/log                  | insecure-link",
                "https://travis-ci.org/lantern/log               | dead-host",
                "[[#Detials]]                                    | broken-wiki-link",
                "[https://lantern.example.net/log log](here)     | ",
                "[log](https://lantern.example.net/log)          | foreign-markup",
                "The log of the boot                             | links-without-url",
                "[mailto:ann@@lantern.example.net Ann]           | invalid-email",
                "irc://chat.freenode.net/lantern                 | stale-chat-network",
                "TODO                                            | placeholder-text",
            })
    void ofALink(String link, String rule) {
        String page = PAGE.formatted("intermediate", "175 hours", "C", "Ann Lee <ann@example.org>")
                .replace("* [https://clock", "* " + link + "\n* [https://clock");
        assertThat(reporting(page)).isEqualTo(named(rule));
    }

    @Test
    void ofAMisspeltLabel() {
        String page = PAGE.replace("Difficulty", "Dificulty")
                .formatted("Expert", "175 hours", "C", "Ann Lee <ann@example.org>");
        assertThat(reporting(page)).containsExactly("unknown-label");
    }

    private static List<String> named(String rule) {
        return Stream.ofNullable(rule).toList();
    }

    private static List<String> reporting(String page) {
        return reported(tester -> tester.under("qemu-2026"), page).stream()
                .map(Reported::rule)
                .toList();
    }
}
