package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RuleTester;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that only copies the examples of messages is not finished: a rule flags each of them, and only one rule. */
class ExampleValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'''Details:'''⏎* Mentor: Your Name <your.name@example.org>  | Your Name             | placeholder-text",
                "'''Details:'''⏎* Mentor: Bo Kim <your.name@example.org>     | your.name@example.org | placeholder-text",
                "Ask in #your-channel on irc.oftc.net.                     | #your-channel         | placeholder-text",
                "'''Links:'''⏎* https://example.org/your-page                | https://example.org   | placeholder-link",
                "'''Links:'''⏎* [https://example.org/your-page Specification] | https://example.org | placeholder-link",
                "See https://example.org/your-page#usage for more.          | https://example.org   | placeholder-link",
            })
    void areFlaggedByOneRule(String copied, String value, String rule) {
        String page = "=== Boot timer ===\n\n" + copied.replace('⏎', '\n') + "\n";
        int start = page.indexOf(value);

        assertThat(flagging(page, new TextRange(start, start + value.length()))).containsExactly(rule);
    }

    private static Stream<String> flagging(String page, TextRange range) {
        return BuiltInRules.all().stream()
                .filter(rule -> RuleTester.of(rule).find(page).stream()
                        .anyMatch(finding -> finding.range().overlaps(range)))
                .map(rule -> RuleInfo.Descriptors.of(rule).id());
    }
}
