package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DetailReaderTest {

    @Test
    void takesNestedEntriesBehindABlankLine() {
        assertThat(details("""
                * Language: C

                ** mostly
                * Skill level: beginner
                """)).isEqualTo("Language=C[2 mostly] Skill level=beginner[]");
    }

    @Test
    void aBlankLineEndsAValueThatNothingContinues() {
        assertThat(details("""
                * Language: C

                more of it
                * Skill level: beginner
                """)).isEqualTo("Language=C[] Skill level=beginner[]");
    }

    @Test
    void aNestedEntryMayBeWrapped() {
        assertThat(details("""
                * Language: C
                ** mostly, and some
                assembler
                """)).isEqualTo("Language=C[2 mostly, and some assembler]");
    }

    @Test
    void anEntryWithoutALabelBelongsToTheFieldAbove() {
        assertThat(details("""
                * Language: C
                * Rust
                """)).isEqualTo("Language=C[1 Rust]");
    }

    @Test
    void aLabelWithoutAValueHasAnEmptyOne() {
        assertThat(details("* Language:\n")).isEqualTo("Language=[]");
        assertThat(details("* Language:\n** C\n")).isEqualTo("Language=[2 C]");
    }

    @Test
    void anUnknownLabelInAParagraphIsAFieldOfItsOwn() {
        assertThat(details("""
                Language: C
                Colour: red
                and blue
                """)).isEqualTo("Language=C[] Colour=red and blue[]");
    }

    private static String details(String lines) {
        return Pages.read("=== T ===\n\n'''Details:'''\n" + lines).ideas().get(0).fields().stream()
                .skip(1)
                .map(field -> field.label().name() + "=" + field.value()
                        + field.items().stream()
                                .map(item -> item.depth() + " " + item.text())
                                .toList())
                .collect(Collectors.joining(" "));
    }
}
