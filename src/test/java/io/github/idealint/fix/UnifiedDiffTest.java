package io.github.idealint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static List<String> hunks(String before, String after) {
        return UnifiedDiff.of(before, after).hunks();
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    @Test
    void showsChangedLinesWithThreeAroundThem() {
        assertThat(hunks(lines(0, 10), lines(0, 5) + "new\n" + lines(6, 10)))
                .containsExactly(
                        "@@ -3,7 +3,7 @@",
                        " line 2",
                        " line 3",
                        " line 4",
                        "-line 5",
                        "+new",
                        " line 6",
                        " line 7",
                        " line 8");
    }

    @Test
    void showsChangesFarFromEachOtherInHunksOfTheirOwn() {
        assertThat(hunks("a\n" + lines(0, 20) + "b\n", "A\n" + lines(0, 20) + "B\n"))
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly("@@ -1,4 +1,4 @@", "-a", "+A", "@@ -19,4 +19,4 @@", "-b", "+B");
    }

    @Test
    void passesOverLineEnds() {
        assertThat(hunks("a\r\nb\r\n", "a\r\nc\r\n")).containsExactly("@@ -1,2 +1,2 @@", " a", "-b", "+c");
        assertThat(hunks("a\nb", "a\r\nb")).isEmpty();
    }

    @Test
    void isEmptyWhereNothingDiffers() {
        assertThat(hunks("a\n", "a\n")).isEmpty();
        assertThat(hunks("", "")).isEmpty();
    }

    @Test
    void showsVeryManyChangesAtOnceAndInTime() {
        String before = lines(0, 100) + lines(1_000, 60_000) + lines(0, 100);
        String after = lines(0, 100) + lines(1_000, 60_000).replace("line", "word") + lines(0, 100);
        CpuTime<List<String>> diff = CpuTime.of(() -> hunks(before, after));
        assertThat(diff.result()).hasSize(1 + 3 + 59_000 + 59_000 + 3);
        assertThat(diff.taken()).isLessThan(Duration.ofSeconds(5));
    }
}
