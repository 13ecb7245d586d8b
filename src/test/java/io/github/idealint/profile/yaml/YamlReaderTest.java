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

    private static final String COLON =
            "This is not valid YAML: ':' is not allowed here. Put a value that contains ':' in"
                    + " quotes, or correct the indentation.";

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
        reports("? «[a, b]»\n: c", "A key must be text, not a list.");
    }

    @Test
    void theFileIsAMap() {
        reports("«- a\n- b»", "The file must contain a map, with lines such as 'key: value', not a list.");
        reports("«word»", "The file must contain a map, with lines such as 'key: value', not 'word'.");
    }

    @Test
    void aliasesAreRefused() {
        reports("a: &x [1]\nb: «*x»", "YAML aliases such as '*x' are not supported. Repeat the value here instead.");
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
                "YAML tags such as '!!java.net.URL' are not supported. Remove the tag, and put quotes around text.");
        reports("a: «!x [»b]", "YAML tags such as '!x' are not supported. Remove the tag, and put quotes around text.");
    }

    @Test
    void aSecondDocumentIsRefused() {
        reports("a: 1\n«---»\nb: 2", "A second document starts here. Remove it; only the first is read.");
    }

    @Test
    void syntaxErrorsHaveTheirPlace() {
        reports(
                "a: {b: c\nd«:» e",
                "This is not valid YAML: expected ',' or '}', but found ':'. Look for a bracket or quote that is not"
                        + " closed here or on an earlier line.");
        reports("a: b«:» c", COLON);
        reports("a: b\n c«:» d", COLON);
        reports("a: «@»b", "This is not valid YAML: a value cannot start with '@'. Put it in quotes.");
    }

    @Test
    void aTabIsNoIndentation() {
        reports("a:\n«\t»b: c", "This is not valid YAML: there is a tab here. Use spaces instead.");
    }

    @Test
    void whatIsNeverClosedIsShownWhereItOpens() {
        reports("a: «'»b\nc: d\n", "This is not valid YAML: the quote that opens here is never closed. Close it.");
        reports(
                "a: «[»b\n",
                "This is not valid YAML: expected ',' or ']', but found the end of the file. Look for a bracket or quote"
                        + " that is not closed here or on an earlier line.");
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
                        source, new TextRange(6, 7), "This byte is not valid UTF-8. Save the file as UTF-8."));
    }

    @Test
    void deepNestingEndsTheReading() {
        List<ConfigurationProblem> problems = problems(SourceText.of("deep.yaml", "a: " + "[".repeat(100_000)));

        assertThat(problems)
                .extracting(ConfigurationProblem::message)
                .containsExactly(
                        "This is nested more than 20 levels deep; the rest of the file is not read. Nest it less"
                                + " deeply.");
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
                .containsExactly("The file has more than 262144 characters, the most that idealint reads. Shorten it.");
    }

    private static Yaml.Mapping read(String text) {
        List<ConfigurationProblem> problems = new ArrayList<>();
        Optional<Yaml.Mapping> read = YamlReader.read(SourceText.of("x.yaml", text), problems::add);
        assertThat(problems).isEmpty();
        return read.orElseThrow();
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
