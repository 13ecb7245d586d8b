package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Outline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    @Test
    void readsRowsAndCells() {
        assertThat(rows("""
                {| class="wikitable"
                ! Mentor !! Level
                |-
                | style="x" | Ann Lee || easy
                |-
                ! Bo Kim
                | hard
                |}
                """)).containsExactly("!Mentor;!Level", "Ann Lee;easy", "!Bo Kim;hard");
    }

    @Test
    void aCellMayHoldLists() {
        assertThat(rows("{|\n| Skills\n|\n* C\n* Git\n|}\n")).containsExactly("Skills;* C\n* Git");
    }

    @Test
    void aTableInATableIsPartOfItsCell() {
        assertThat(rows("{|\n| a\n{|\n| b\n|}\n|}\n")).containsExactly("a\n{|\n| b\n|}");
    }

    @Test
    void aTableWithoutCellsIsOpaque() {
        assertThat(Outlines.blocks("{|\n|}\n")).containsExactly("Opaque|{|\n|}|");
    }

    private static List<String> rows(String text) {
        Outline outline = Outlines.of(text);
        return outline.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell ->
                                (cell.heads() ? "!" : "") + outline.source().text(cell.content()))
                        .collect(Collectors.joining(";")))
                .toList();
    }
}
