package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BraceScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{a}} {{{b}}} {{{{c}}}} {{{{{d}}}}}",
                "{{a|{{b}}|{{{c}}}}}",
                "«{{»a",
                "«{{»a}",
                "«{{»a {{b}}",
                "{{a}} }} «{{»b",
                "{a} } { }}",
                "«{{»a\n«{{{»b",
                "{{{a}}",
                "«{{»{{a}}",
                "«{{»{{{a}}}",
                "{{a}}}",
                "«{{{»a {{b}} {{{c}}}",
            })
    void findsBracesThatNothingCloses(String drawing) {
        Marked page = Marked.parse(drawing);
        assertThat(Marked.draw(page.text(), BraceScan.of(page.text(), 9).unclosed()))
                .isEqualTo(drawing);
    }

    @Test
    void namesTheFirstThatIsTooDeep() {
        assertThat(BraceScan.of("{{a {{b {{c", 2).tooDeepAt()).hasValue(8);
        assertThat(BraceScan.of("{{a}} {{b}} {{c}}", 1).tooDeepAt()).isEmpty();
        assertThat(BraceScan.of("{{a|{{b}}|{{c}}}}", 2).tooDeepAt()).isEmpty();
    }

    @Test
    void aRunCountsForAsManyAsItCanOpen() {
        assertThat(BraceScan.of("{".repeat(5), 2).tooDeepAt()).isEmpty();
        assertThat(BraceScan.of("{".repeat(6), 2).tooDeepAt()).hasValue(0);
        assertThat(BraceScan.of("{".repeat(6) + "}}" + "{{", 2).tooDeepAt()).hasValue(0);
        assertThat(BraceScan.of("{".repeat(4) + "a}}" + "{{b", 2).tooDeepAt()).isEmpty();
    }
}
