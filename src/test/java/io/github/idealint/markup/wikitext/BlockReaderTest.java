package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockReaderTest {

    @Test
    void readsAPageOfTheUsualShape() {
        assertThat(Outlines.blocks("""
                        === Faster boats ===

                        '''Summary:''' Make boats
                        faster.

                        * Skill level: beginner
                        ** and more
                         indented text
                        """))
                .containsExactly(
                        "Heading3|Faster boats|",
                        "Paragraph|'''Summary:''' Make boats\nfaster.|",
                        "Item|* Skill level: beginner|",
                        "Item|** and more|",
                        "Indented| indented text|");
    }
}
