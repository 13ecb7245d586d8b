package io.github.idealint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One fault on a page that is good otherwise, in each markup: the goal makes the good page of it again, byte for byte, and has
 * nothing to do then. What the faults need links or other pages for is tried with the rules themselves.
 */
class FixableRulesTest {

    private static final String WIKITEXT = """
            === Boot timer ===

            '''Summary:''' Show where the time of a boot goes

            Nobody knows where the time goes. Ask in #timers on OFTC.

            '''Links:'''
            * [https://example.org/code Code]
            * [https://example.org/docs Docs]

            '''Details:'''
            * Skill level: beginner
            * Project size: 350 hours
            * Language: C
            * Mentor: Ada Doe <ada@example.org>
            """;

    private static final String MARKDOWN = """
            ### Boot timer

            **Summary:** Show where the time of a boot goes

            Nobody knows where the time goes. Ask in #timers on OFTC.

            **Links:**
            - [Code](https://example.org/code)
            - [Docs](https://example.org/docs)

            **Details:**
            - Skill level: beginner
            - Project size: 350 hours
            - Language: C
            - Mentor: Ada Doe <ada@example.org>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title-level            | === Boot timer ===              | == Boot timer ==",
                "title-style            | === Boot timer ===              | === Boot timer. ===",
                "hidden-character       | Boot timer                      | Boot \u200Btimer",
                "text-hygiene           | Boot timer ===                  | Boot timer   ===",
                "label-markup           | '''Details:'''                  | ''Details:'''",
                "label-not-canonical    | * Language:                     | * Languages:",
                "unknown-label          | * Language:                     | * Langauge:",
                "wrapped-line           | * Language: C                   | * Language:⏎C",
                "foreign-markup         | '''Summary:''' Show             | '''Summary:''' **Show**",
                "accidental-preformatted| * Language: C                   | ` * Language: C`",
                "level-case             | beginner                        | Beginner",
                "unknown-level          | beginner                        | easy",
                "unknown-size           | 350 hours                       | 355 hours",
                "invalid-email          | ada@example.org                 | ada@example,org",
                "duplicate-mentor       | <ada@example.org>               | <ada@example.org>, Ada Doe <ada@example.org>",
                "malformed-link         | [https://example.org/code Code] | `[https://example.org/code|Code]`",
                "insecure-link          | https://example.org/docs        | http://example.org/docs",
                "stale-chat-network     | on OFTC.                        | on OFTC. Or in #timers on Libera Chat.",
            })
    void fixesOneFaultInWikitext(String rule, String good, String bad) {
        fixes(rule, "timer.wiki", WIKITEXT, good, bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title-level         | ### Boot timer                   | # Boot timer",
                "title-style         | ### Boot timer                   | ### Boot timer.",
                "hidden-character    | Boot timer                       | Boot \u200Btimer",
                "label-markup        | **Details:**                     | Details:",
                "label-not-canonical | - Language:                      | - Languages:",
                "unknown-label       | - Language:                      | - Langauge:",
                "level-case          | beginner                         | Beginner",
                "unknown-level       | beginner                         | easy",
                "unknown-size        | 350 hours                        | 355 hours",
                "invalid-email       | ada@example.org                  | ada@example,org",
                "duplicate-mentor    | <ada@example.org>                | <ada@example.org>, Ada Doe <ada@example.org>",
                "malformed-link      | (https://example.org/code)       | (https://https://example.org/code)",
                "insecure-link       | https://example.org/docs         | http://example.org/docs",
                "stale-chat-network  | on OFTC.                         | on OFTC. Or in #timers on Libera Chat.",
            })
    void fixesOneFaultInMarkdown(String rule, String good, String bad) {
        fixes(rule, "timer.md", MARKDOWN, good, bad);
    }

    private static void fixes(String rule, String name, String page, String good, String bad) {
        assertThat(page).contains(good);
        assertThat(fixed(name, page)).isEmpty();
        String broken = page.replace(good, bad.replace("⏎", "\n"));
        FixedPage fixed = fixed(name, broken).get(0);
        assertThat(fixed.fixed())
                .extracting(Diagnostic::rule)
                .extracting(found -> found.id())
                .contains(rule);
        String expected = rule.equals("stale-chat-network") ? broken.replace("Libera Chat", "OFTC") : page;
        assertThat(fixed.after().text()).isEqualTo(rule.equals("foreign-markup") ? strong(page) : expected);
        assertThat(fixed(name, fixed.after().text()).stream().filter(FixedPage::isChanged))
                .isEmpty();
    }

    private static String strong(String page) {
        return page.replace("''' Show", "''' '''Show'''");
    }

    private static List<FixedPage> fixed(String name, String text) {
        Profile profile = Profiles.builtIn("qemu-2024");
        Linter linter =
                new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile);
        return FixRun.of(linter.read(List.of(SourceText.of(name, text))).probe(), Set.of(Applicability.values()));
    }
}
