package io.github.idealint.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.profile.yaml.Yaml.Kind;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: «value»",
                "a: «'quoted'»",
                "a: «[x, y]»",
                "a: «{b: c}»",
                "# remark\r\na: «value» # remark\r\nb: c\r\n",
                "\uFEFFa: «value»",
                "# \uD83D\uDE00 \uD83D\uDE00\na: «value»",
                "a: «\"\uD83D\uDE00\"»\n",
                "---\na: «value»\n...\n"
            })
    void aValueHasItsPlace(String drawn) {
        Marked marked = Marked.parse(drawn);

        assertThat(read(marked.text()).get("a").map(Yaml::range))
                .contains(marked.ranges().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "value, TEXT",
        "'\"3\"', TEXT",
        "off, TEXT",
        "no, TEXT",
        "3, NUMBER",
        "-1.5, NUMBER",
        "true, TRUTH",
        "~, NOTHING",
        "null, NOTHING",
        "'', NOTHING"
    })
    void aScalarIsWhatYamlOnePointTwoSays(String written, Kind kind) {
        assertThat(read("a: " + written).scalar("a").map(Yaml.Scalar::kind)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a remark\n", "\uFEFF", "---\n", "{}", "~"})
    void aFileThatSaysNothingIsAnEmptyMap(String text) {
        assertThat(read(text).entries()).isEmpty();
    }

    @Test
    void keysKeepTheirOrder() {
        assertThat(read("b: 1\na: 2\nc: 3").entries().keySet()).containsExactly("b", "a", "c");
    }

    @Test
    void aKeyStandsOnce() {
        reports("a: 1\nb: 2\n«a»: 3", "The key 'a' is already on line 1. Keep only one of the two.");
    }

    @Test
    void aKeyIsAWord() {
        reports("? «[a, b]»\n: c", "A key must be a word, not a list.");
    }

    @Test
    void theFileIsAMap() {
        reports("«- a\n- b»", "The file must hold a map, with lines such as 'key: value', not a list.");
        reports("«word»", "The file must hold a map, with lines such as 'key: value', not 'word'.");
    }

    @Test
    void aliasesAreRefused() {
        reports("a: &x [1]\nb: «*x»", "Aliases such as '*x' are not supported. Write the value out again.");
    }

    @Test
    void anAliasBombIsNotSetOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append(
                    "a" + i + ": &a" + i + " [" + String.join(", ", java.util.Collections.nCopies(10, alias)) + "]\n");
        }

        assertThat(problems(SourceText.of("bomb.yaml", bomb.toString()))).hasSize(90);
    }

    @Test
    void tagsAreRefused() {
        reports(
                "a: «!!java.net.URL 'x'»",
                "Tags such as 'tag:yaml.org,2002:java.net.URL' are not supported. Remove the tag; a value in"
                        + " quotes is always text.");
        reports(
                "a: «!x [»b]",
                "Tags such as '!x' are not supported. Remove the tag; a value in quotes is always text.");
    }

    @Test
    void aSecondDocumentIsRefused() {
        reports("a: 1\n«---»\nb: 2", "A second document starts here. Remove it; only the first is read.");
    }

    @Test
    void syntaxErrorsHaveTheirPlace() {
        reports("a: {b: c\nd«:» e", notYaml("expected ',' or '}', but got : while parsing a flow mapping"));
        reports("a: b«:» c", notYaml("mapping values are not allowed here"));
        reports("a: b\n c«:» d", notYaml("mapping values are not allowed here"));
        reports(
                "a: «@»b",
                notYaml("found character '@' that cannot start any token while scanning for the next token"));
    }

    @Test
    void aTabIsNoIndentation() {
        reports(
                "a:\n«\t»b: c",
                notYaml("found character '\\t(TAB)' that cannot start any token while scanning for the next token"));
    }

    @Test
    void whatIsNeverClosedIsShownWhereItOpens() {
        reports("a: «'»b\nc: d\n", notYaml("found unexpected end of stream while scanning a quoted scalar"));
        reports("a: «[»b\n", notYaml("expected ',' or ']', but got <stream end> while parsing a flow sequence"));
    }

    @Test
    void aCharacterThatYamlForbidsHasItsPlace() {
        reports("# \uD83D\uDE00\na: b«\u0007»", "YAML does not allow the character U+0007. Remove it.");
    }

    @Test
    void bytesThatAreNoUtf8HaveTheirPlace() {
        SourceText source = SourceText.decode("x.yaml", "a: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(source))
                .containsExactly(new ConfigurationProblem(
                        source, new TextRange(6, 7), "This byte is not UTF-8. Save the file as UTF-8."));
    }

    @Test
    void deepNestingEndsTheReading() {
        List<ConfigurationProblem> problems = problems(SourceText.of("deep.yaml", "a: " + "[".repeat(100_000)));

        assertThat(problems)
                .extracting(ConfigurationProblem::message)
                .containsExactly("This is nested more than 20 levels deep. Nest it less; the file is not read beyond"
                        + " this point.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{", "? ", "- ", "&a ", "'", "\"\\x", "a: ", "\n", "|\n", "#", "*", "!", "%", "\uD800"})
    void hostileFilesEndInTime(String piece) {
        String text = piece.repeat(250_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> problems(SourceText.of("hostile.yaml", text)));
    }

    @Test
    void aFileThatIsTooLongIsNotRead() {
        assertThat(problems(SourceText.of("long.yaml", "#".repeat(300_000))))
                .extracting(ConfigurationProblem::message)
                .containsExactly("The file has more than 262144 characters. Shorten it.");
    }

    private static Yaml.Mapping read(String text) {
        List<ConfigurationProblem> problems = new ArrayList<>();
        Optional<Yaml.Mapping> read = YamlReader.read(SourceText.of("x.yaml", text), problems::add);
        assertThat(problems).isEmpty();
        return read.orElseThrow();
    }

    private static String notYaml(String complaint) {
        return "This is not valid YAML: " + complaint
                + ". Check the indentation, and look for a quote or bracket that is not closed.";
    }

    private static List<ConfigurationProblem> problems(SourceText source) {
        List<ConfigurationProblem> problems = new ArrayList<>();
        YamlReader.read(source, problems::add);
        return problems;
    }

    private static void reports(String drawn, String message) {
        Marked marked = Marked.parse(drawn);
        List<ConfigurationProblem> problems = problems(SourceText.of("x.yaml", marked.text()));
        assertThat(problems).extracting(ConfigurationProblem::message).containsExactly(message);
        assertThat(Marked.draw(marked.text(), List.of(problems.get(0).range()))).isEqualTo(drawn);
    }
}
