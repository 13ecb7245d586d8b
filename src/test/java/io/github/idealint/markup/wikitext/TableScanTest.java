package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«{|»\n| a",
                "{|\n|}\n«{|»",
                "«{|»\n{|\n|}",
                "«{|»\r\n«{|»\r|",
                " :: «{|» border=1\n",
                "\t«{|»\n|}}\n",
                "a {| b\n|}\n",
                "{|\n a |}\n|}",
                "{|}\n{{|\n",
                "{|\n|-\n|}\n|}",
            })
    void findsTablesThatNothingCloses(String drawing) {
        Marked page = Marked.parse(drawing);
        assertThat(Marked.draw(
                        page.text(),
                        TableScan.of(page.text(), 9).unclosed().stream()
                                .map(TableScan.Opening::mark)
                                .sorted()
                                .toList()))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«»{|\n|}", "«:»{|\n«::» {|\n|}\n|}", " «:» {|\n |}\n:{|", "a\n«»{|\n  |}"})
    void knowsTheColonsBeforeWholeTables(String drawing) {
        Marked page = Marked.parse(drawing);
        assertThat(Marked.draw(
                        page.text(),
                        TableScan.of(page.text(), 9).closed().stream()
                                .map(TableScan.Opening::indent)
                                .sorted()
                                .toList()))
                .isEqualTo(drawing);
    }

    @Test
    void namesTheFirstThatIsTooDeep() {
        assertThat(TableScan.of("{|\n{|\n{|\n{|\n", 2).tooDeepAt()).hasValue(6);
        assertThat(TableScan.of("{|\n{|\n|}\n{|\n|}\n|}\n", 2).tooDeepAt()).isEmpty();
        assertThat(TableScan.of("{|\n|}\n".repeat(9), 1).tooDeepAt()).isEmpty();
    }
}
