package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hashes in here are those that GitHub's own tests of its upload action expect of the same texts. */
class LineHashesTest {

    private static final String PAGE = "=== Fuzzing ===\n\n* one\n\t*  two\n";

    @Test
    void givesTheHashOfAnEmptyText() {
        assertThat(hashes("")).containsExactly("c129715d7a2bc9a3:1");
    }

    @Test
    void givesOneHashALine() {
        assertThat(hashes(" a\nb\n  \t\tc\n d"))
                .containsExactly("271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");
    }

    @Test
    void countsLinesThatGoOnTheSame() {
        assertThat(hashes("ab\n".repeat(40)).subList(0, 8))
                .extracting(hash -> hash.substring(hash.indexOf(':')))
                .containsExactly(":1", ":2", ":3", ":4", ":5", ":6", ":7", ":1");
    }

    @Test
    void makesNothingOfBlanksAndLineEnds() {
        assertThat(hashes(PAGE.replace("\n", "\r\n"))).isEqualTo(hashes(PAGE));
        assertThat(hashes(PAGE.replace("\n", "\r"))).isEqualTo(hashes(PAGE));
        assertThat(hashes(PAGE.replace(" ", "\t "))).isEqualTo(hashes(PAGE));
    }

    @Test
    void knowsALineThatHasMoved() {
        assertThat(hashes("=== Another ===\n\n" + PAGE).subList(2, 7)).isEqualTo(hashes(PAGE));
    }

    @Test
    void hasAHashForEachLineOfAText() {
        for (String text : List.of("", "\n", "\r\n\r\n", "a", "\n\r", "a\r \nb")) {
            assertThat(hashes(text)).hasSize(SourceText.of("a.wiki", text).lineCount());
        }
    }

    private static List<String> hashes(String text) {
        return SarifResults.LineHashes.of(SourceText.of("a.wiki", text));
    }
}
