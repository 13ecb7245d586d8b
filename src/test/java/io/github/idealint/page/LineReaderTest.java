package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line as its kind, an item's depth, and what readers see. */
class LineReaderTest {

    @Test
    void readsAPageOfAllKinds() {
        assertThat(read("""
                === Trace viewer ===

                '''Summary:''' Draw &amp; zoom
                lanes.

                * Skill level: beginner
                **# and <!-- hidden --> more
                 a drawing -->
                <pre>
                === Title ===
                </pre>
                {|
                | Mentor: Ann Lee
                |}
                ----
                #REDIRECT [[Timer]]
                """))
                .containsExactly(
                        "HEADING0|Trace viewer",
                        "BLANK0|",
                        "PROSE0|Summary: Draw & zoom",
                        "PROSE0|lanes.",
                        "BLANK0|",
                        "ITEM1|Skill level: beginner",
                        "ITEM3|and  more",
                        "INDENTED0|a drawing -->",
                        "OTHER0|<pre>",
                        "OTHER0|=== Title ===",
                        "OTHER0|</pre>",
                        "OTHER0|{|",
                        "OTHER0|| Mentor: Ann Lee",
                        "OTHER0||}",
                        "OTHER0|----",
                        "ITEM1|REDIRECT [[Timer]]",
                        "BLANK0|");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            * a⏎*⏎* b                                   => ITEM1|a, ITEM1|, ITEM1|b
            * a <!-- x⏎y --> b⏎c                        => ITEM1|a  b, OTHER0|y --> b, PROSE0|c
            a <!-- x⏎⏎y --> b                           => PROSE0|a, BLANK0|, PROSE0|b
            <!-- a -->⏎<!-- b -->* c                    => OTHER0|<!-- a -->, ITEM1|c
            <!-- a⏎b -->== c ==                         => OTHER0|<!-- a, HEADING0|c
            == a <!-- b⏎c --> d ==                      => HEADING0|a  d, BLANK0|
            a <nowiki>⏎* b⏎</nowiki>                    => PROSE0|a, OTHER0|* b, OTHER0|</nowiki>
            {{T⏎|a=b⏎}}⏎{{:C}}                          => OTHER0|{{T, OTHER0||a=b, OTHER0|}}, PROSE0|{{:C}}
            a<br>⏎__NOTOC__⏎b                           => PROSE0|a, PROSE0|, PROSE0|b
            `  ⏎\t⏎\u00A0`                              => BLANK0|, BLANK0|, PROSE0|
            """)
    void readsWhatCommentsAndTagsMakeOfLines(String page, String lines) {
        assertThat(String.join(", ", read(page.replace('⏎', '\n')))).isEqualTo(lines);
    }

    @Test
    void readsAsMuchAfterAByteOrderMarkAndWithOtherLineEnds() {
        String page = "=== T ===\n\n* a <!-- x\ny --> b\n c\n";
        assertThat(read("\uFEFF" + page)).isEqualTo(read(page));
        assertThat(read(page.replace("\n", "\r\n"))).isEqualTo(read(page));
        assertThat(read(page.replace('\n', '\r'))).isEqualTo(read(page));
        assertThat(lines("\uFEFF* a").get(0).range().start()).isEqualTo(1);
    }

    @Test
    void everyLineHasItsRange() {
        String page = "a\r\n\n<pre>\nb</pre>\r* c";
        assertThat(lines(page).stream()
                        .map(line -> page.substring(
                                line.range().start(), line.range().end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo("a||<pre>|b</pre>|* c");
    }

    @Test
    void looseLinesMayBelongToTheItemAboveThem() {
        assertThat(lines("a\n b\n* c\n== d ==\n").stream().map(Line::isLoose))
                .containsExactly(true, true, false, false, false);
    }

    private static List<String> read(String text) {
        return lines(text).stream()
                .map(line -> line.kind() + "" + line.depth() + "|" + line.content())
                .toList();
    }

    private static List<Line> lines(String text) {
        return new LineReader(new WikitextParser().parse(SourceText.of("page.wiki", text))).lines();
    }
}
