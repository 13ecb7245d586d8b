package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::add-mask::secret|\\::add-mask::secret",
                "  ::error file=a::b|  \\::error file=a::b",
                "\u00A0\u3000::error::b|\u00A0\u3000\\::error::b",
                "see ##[command]rm|see ##\\[command]rm",
                "see ##vso[task.setvariable variable=a]b|see ##\\vso[task.setvariable variable=a]b",
                "see ##VSO[task.complete]|see ##\\VSO[task.complete]",
                "###vso[a]|###\\vso[a]",
                "#\uFE0F#v\u034Fso[a]|#\uFE0F#\\v\u034Fso[a]",
                "a ##teamcity[buildStop] ##octopus[a]|a ##\\teamcity[buildStop] ##\\octopus[a]",
                "a section_start:1560896352:name|a section_start\\:1560896352:name",
                "a travis_fold:end:name|a travis_fold\\:end:name",
                "--- group|\\--- group",
                "+++ group|\\+++ group",
                "~~~ group|\\~~~ group",
                "^^^ +++|\\^^^ +++",
            })
    void putsABackslashIntoCommands(String command, String harmless) {
        assertThat(LogText.line(command)).isEqualTo(harmless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ideas/Timer.wiki:3:16: error: 'C++ :: templates' is no language. Use ':: a'. [unknown-language]",
                "    3 | ::: indented :: twice",
                "  | --- and +++",
                "## Heading [link](https://example.org/##a)",
                "#[derive(Debug)] and # # [a]",
                "section_start: now, travis_fold",
                "---- four, --x",
                "C:\\ideas\\Timer.wiki",
                "❤\uFE0F Zoë 漢字"
            })
    void leavesAllOtherTextAsItIs(String line) {
        assertThat(LogText.line(line)).isEqualTo(line);
    }

    @Test
    void keepsOneLineOneLine() {
        assertThat(LogText.line("a\n::error::b\r\n##[x]\u0085\u2028\u2029\u000B\f\u001B[2J\u009B\u202E"))
                .isEqualTo("a ::error::b  ##\\[x]\uFFFD\uFFFD\uFFFD  \uFFFD[2J\uFFFD\uFFFD");
        assertThat(LogText.of(List.of("one\n::a", "::b"))).isEqualTo("one ::a\n\\::b");
    }

    @Test
    void cutsWhatNoTerminalCanShow() {
        assertThat(LogText.line("x".repeat(5000))).isEqualTo("x".repeat(4000) + "…");
        assertThat(LogText.line("x".repeat(3999) + "😀😀")).isEqualTo("x".repeat(3999) + "…");
        assertThat(LogText.line("x".repeat(4000))).isEqualTo("x".repeat(4000));
    }

    @Test
    void canBeTurnedBack() {
        Random random = new Random(7);
        String[] parts = {
            "#", "##", "\\", "vso[", "[", "::", " ", "a", "--- ", "section_start", ":1", "travis_fold", ":end"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(9), 0, parts.length).forEach(part -> text.append(parts[part]));
            assertThat(turnedBack(LogText.line(text.toString()))).isEqualTo(text.toString());
        }
    }

    private static String turnedBack(String line) {
        return line.replaceFirst("^( *)\\\\(?=\\\\*(?:::|(?:---|\\+\\+\\+)(?: |$)))", "$1")
                .replaceAll("##\\\\(?=\\\\*[A-Za-z0-9_.-]*\\[)", "##")
                .replaceAll("(section_start)\\\\(?=\\\\*:1)", "$1")
                .replaceAll("(travis_fold)\\\\(?=\\\\*:end)", "$1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "##vso[task.complete]\u0085::",
                "###[a]\u202E\u2066",
                "section_end:1:a travis_time:start:b",
                "\u2028\u2029\u007F\u009B",
                "#\uFE0F#\u034Fteamcity[a]"
            })
    void keepsTheValuesOfJson(String value) {
        String json = LogText.json(new JsonPrimitive(value).toString());
        assertThat(json)
                .doesNotContainPattern(
                        "##\\w*\\[|#\uFE0F#|section_end:|travis_time:|[\\p{Cntrl}\u0080-\u009F\u2028-\u202E\u2066]");
        assertThat(JsonParser.parseString(json).getAsString()).isEqualTo(value);
    }

    @Test
    void leavesOtherJsonAsItIs() {
        String json = "{\"text\": \"## Heading, C# and \\u2028, \u200F\u200D, :: --- [\\\"a\\\"]\"}";
        assertThat(LogText.json(json)).isEqualTo(json);
    }
}
