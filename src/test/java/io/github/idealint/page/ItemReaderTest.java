package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entries of a list, each after its depth; 0 if its mark is lost. */
class ItemReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            * a⏎* b                                     => 1 a, 1 b
            * a⏎** b⏎*** c                              => 1 a, 2 b, 3 c
            * a⏎goes on⏎  and on                        => 1 a goes on and on
            * a⏎⏎* b                                    => 1 a, 1 b
            a⏎b                                         => 0 a b
            * a⏎- b                                     => 1 a, 0 - b
            * a⏎1. b⏎2) c                               => 1 a, 0 1. b, 0 2) c
            ` * a⏎ * b`                                 => 0 * a, 0 * b
            * https://a.example⏎https://b.example       => 1 https://a.example, 0 https://b.example
            * the code:⏎https://b.example               => 1 the code: https://b.example
            * https://a.example⏎mailto:b@example.org    => 1 https://a.example, 0 mailto:b@example.org
            * a⏎<pre>b</pre>⏎* c                        => 1 a, 1 c
            *⏎* a                                       => 1 , 1 a
            *⏎a                                         => 1 a
            """)
    void joinsWhatBelongsToAnEntry(String page, String items) {
        assertThat(drawn(page)).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            * a⏎* b⏎⏎Text.⏎* c                          => 3
            * a⏎Text.⏎⏎* b                              => 4
            ⏎Text.⏎* a                                  => 3
            * a⏎⏎⏎* b                                   => 4
            Text.                                       => 1
            """)
    void endsBeforeTextAfterAGap(String page, int end) {
        List<Line> lines = lines(page);
        assertThat(new ItemReader(lines, 0, lines.size()).end()).isEqualTo(end);
    }

    @Test
    void readsFromALineUpToALimit() {
        List<Line> lines = lines("* a⏎* b⏎* c⏎* d");
        ItemReader items = new ItemReader(lines, 1, 3);
        assertThat(items.items()).extracting(item -> item.text().text()).containsExactly("b", "c");
        assertThat(items.end()).isEqualTo(3);
        assertThat(new ItemReader(lines, 2, 2).items()).isEmpty();
    }

    @Test
    void anEntryReachesToTheEndOfItsLastLine() {
        List<Line> lines = lines("* a⏎goes on⏎* b");
        assertThat(new ItemReader(lines, 0, lines.size()).items())
                .extracting(item -> item.range().start() + "-" + item.range().end())
                .containsExactly("0-11", "12-15");
    }

    private static String drawn(String page) {
        List<Line> lines = lines(page);
        return new ItemReader(lines, 0, lines.size())
                .items().stream().map(item -> item.depth() + " " + item.text()).collect(Collectors.joining(", "));
    }

    private static List<Line> lines(String page) {
        return new LineReader(new WikitextParser().parse(SourceText.of("page.wiki", page.replace('⏎', '\n')))).lines();
    }
}
