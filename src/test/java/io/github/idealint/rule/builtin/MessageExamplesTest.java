package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.markup.Markup;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A page that is mended by copying the examples of messages is not finished: each of them is a placeholder to some rule. */
class MessageExamplesTest {

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Time each step of the boot

            Guests boot slowly, and nobody knows why.

            '''Links:'''
            * [https://lantern.example.net/boot.c The boot code]

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: Ada Quill <ada@lantern.example.net>
            """;

    private static final String MARKDOWN = """
            ### Boot timer

            **Summary:** Time each step of the boot

            Guests boot slowly, and nobody knows why.

            **Links:**
            - [The boot code](https://lantern.example.net/boot.c)

            **Details:**
            - Skill level: beginner
            - Language: C
            - Mentor: Ada Quill <ada@lantern.example.net>
            """;

    private static final Pattern OF_FRONT_MATTER = Pattern.compile("[a-z_]+: .+");
    private static final Pattern OF_MARKDOWN = Pattern.compile("- .*|\\*\\*.*|#{1,6} .*|<http.*|\\[[^\\[\\]]*]\\(.*");

    /** How messages introduce what they show: an example, or a line to add. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:[Ss]uch as|[Ff]or (?:example|instance),?|[Aa]dd the line) ('[^'\n]++'|\"[^\"\n]++\")");

    private static final Pattern LABEL = Pattern.compile("(?:[*-] |'''|\\*\\*)([^:]++):.*");

    @Test
    void thePageIsCleanWithoutThem() {
        assertThat(findings("boot.wiki", PAGE)).isEmpty();
        assertThat(findings("boot.md", MARKDOWN)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> examplesAreFlagged() {
        assertThat(examples()).as("examples in messages").hasSizeGreaterThan(15);
        return examples().stream()
                .map(example -> dynamicTest(
                        example,
                        () -> assertThat(findings(example))
                                .as("findings of %s", example)
                                .isNotEmpty()));
    }

    private static List<String> findings(String example) {
        if (OF_FRONT_MATTER.matcher(example).matches()) {
            return findings("boot.md", "---\ntitle: Boot timer\n" + example + "\n---\n\nTime each step.\n");
        }
        return OF_MARKDOWN.matcher(example).matches()
                ? findings("boot.md", withinMarkdown(example))
                : findings("boot.wiki", with(example));
    }

    private static String withinMarkdown(String example) {
        if (example.startsWith("#")) {
            return MARKDOWN.replace("### Boot timer", example);
        }
        String label = LABEL.matcher(example).replaceFirst("$1");
        String others = MARKDOWN.lines()
                .filter(line -> !line.startsWith("- " + label + ":") && !line.startsWith("**" + label + ":"))
                .reduce("", (page, line) -> page + line + "\n");
        if (example.startsWith("**")) {
            return others.replace("**Links:**", example + "\n\n**Links:**");
        }
        return example.startsWith("- ")
                ? others + example + "\n"
                : MARKDOWN.replace("and nobody knows why.", "and nobody knows why: " + example + ".");
    }

    private static List<String> examples() {
        return Pattern.compile("(?m)^(?=====)")
                .splitAsStream(MessageSnapshot.text())
                .filter(section -> section.startsWith("==== rule "))
                .flatMap(section -> EXAMPLE.matcher(section).results())
                .map(MatchResult::group)
                .map(found -> found.substring(found.indexOf(found.charAt(found.length() - 1)) + 1, found.length() - 1))
                .distinct()
                .toList();
    }

    /** The page with an example where it belongs: a title, a field, a list item, or a sentence. */
    private static String with(String example) {
        if (example.startsWith("=")) {
            return PAGE.replace("=== Boot timer ===", example);
        }
        String label = LABEL.matcher(example).replaceFirst("$1");
        String others = PAGE.lines()
                .filter(line -> !line.startsWith("* " + label + ":") && !line.startsWith("'''" + label + ":"))
                .reduce("", (page, line) -> page + line + "\n");
        if (example.startsWith("'''")) {
            return others.replace("'''Links:'''", example + "\n\n'''Links:'''");
        }
        return example.startsWith("* ")
                ? others + example + "\n"
                : PAGE.replace("and nobody knows why.", "and nobody knows why: " + example + ".");
    }

    private static List<String> findings(String file, String page) {
        return BuiltInRules.all().stream()
                .filter(rule -> RuleInfo.Descriptors.markups(rule)
                        .contains(file.endsWith(".md") ? Markup.MARKDOWN : Markup.WIKITEXT))
                .flatMap(rule -> RuleTester.of(rule).inFile(file).find(page).stream())
                .map(finding -> finding.range() + " " + finding.message())
                .toList();
    }
}
