package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of strangers are read in time in proportion to their length, whatever they hold. */
class HostileReadingTest {

    private static final int LONG = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "==a==\n",
                "==a==\n'''Mentor:''' b\n",
                "==a==\n'''Mentor:''' b\n==c==\nd\n",
                "=a=\n==b==\nc\n==d==\n'''Mentor:''' e\n",
                "'''Mentor:''' a<br>",
                "'''Mentor:''' a\n'''Level:''' b\n'''Size:''' c\n",
                "'''a'''\n\n",
                "* Mentor: a, b / c\n** d\n",
                "; Mentor : a\n: b\n",
                "a<br>\n",
                "Mentor: [https://a b], ",
                "{{T|mentor=a}}\n",
                "**Mentor:** a\n",
                "* **Mentor**: a at b dot c\n",
                "'''Mentor:''' {{a|b|c.de}}, ",
                "Mentor: \"a b\"@c.de, ",
                "{|\n! Title !! Level\n|-\n| a || b\n|}\n",
            })
    void wikitext(String piece) {
        assertThat(CpuTime.of(() -> Readings.wikitext(piece.repeat(LONG / piece.length())))
                        .taken())
                .isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n\n**Mentor:** b\n\n",
                "# a\n\n**Mentors**\n\n- b\n\n# c\n\nd\n\n",
                "**Mentors:** a  \nb  \n",
                "- Mentors:\n  - [a](https://b)\n",
                "| Title | Level |\n|---|---|\n| a | b |\n\n",
                "@a @b, ",
            })
    void markdown(String piece) {
        assertThat(CpuTime.of(() -> Readings.markdown(piece.repeat(LONG / piece.length())))
                        .taken())
                .isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"| a | b |\n", "| a<br>b | c |\n"})
    void aLongTable(String row) {
        assertThat(CpuTime.of(() ->
                                Readings.markdown("| Title | Mentors |\n|---|---|\n" + row.repeat(LONG / row.length())))
                        .taken())
                .isLessThan(Duration.ofSeconds(10));
    }

    /** On the page of a round, whose ideas stand on it, and every heading beside an idea is one. */
    @Test
    void aRoundOfManyIdeas() {
        String headings = "== Key Dates ==\n== Ideas ==\n" + "=== a ===\nb\n".repeat(9_000);
        String idea = "=== c ===\n* Mentor: Ann Lee <ann@example.org>\n";
        CpuTime<List<Idea>> read = CpuTime.of(() -> Pages.read(headings + idea).ideas());
        assertThat(read.result()).hasSize(9_001);
        assertThat(read.taken()).isLessThan(Duration.ofSeconds(20));
        assertThat(Pages.read(headings).ideas()).isEmpty();
    }
}
