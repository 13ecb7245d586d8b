package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathPatternTest {

    @Test
    void starsStayWithinAName() {
        assertThat(PathPattern.of("*.wiki").matches("a.wiki")).isTrue();
        assertThat(PathPattern.of("*.wiki").matches("old/a.wiki")).isFalse();
        assertThat(PathPattern.of("old/?.wiki").matches("old/a.wiki")).isTrue();
        assertThat(PathPattern.of("old/?.wiki").matches("old/ab.wiki")).isFalse();
        assertThat(PathPattern.of("a**.wiki").matches("ab.wiki")).isTrue();
        assertThat(PathPattern.of("a**.wiki").matches("ab/c.wiki")).isFalse();
    }

    @Test
    void twoStarsAreAnyFolders() {
        assertThat(PathPattern.of("**/*.wiki").matches("a.wiki")).isTrue();
        assertThat(PathPattern.of("**/*.wiki").matches("a/b/c.wiki")).isTrue();
        assertThat(PathPattern.of("**/old/**").matches("a/old/b/c.wiki")).isTrue();
        assertThat(PathPattern.of("**/old/**").matches("older/c.wiki")).isFalse();
        assertThat(PathPattern.of("old/**").matches("old")).isTrue();
        assertThat(PathPattern.of("**").matches("a/b")).isTrue();
    }

    @Test
    void aSlashAtTheEndMeansAllBelow() {
        assertThat(PathPattern.of(" old\\ ").matches("old/a/b.wiki")).isTrue();
        assertThat(PathPattern.of("old/").matches("new/old/b.wiki")).isFalse();
    }

    @Test
    void caseMattersUnlessToldOtherwise() {
        assertThat(PathPattern.of("**/*.wiki").matches("A.WIKI")).isFalse();
        assertThat(PathPattern.of("**/*.Wiki").matchesInAnyCase("É.WIKI")).isTrue();
    }

    @Test
    void noPatternTakesLong() {
        PathPattern stars = PathPattern.of("*a".repeat(125) + "b");
        PathPattern folders = PathPattern.of("**/a/".repeat(50) + "b");
        String deep = "a/".repeat(2_000) + "c";
        String name = "a".repeat(255);

        CpuTime<Long> time = CpuTime.of(() -> IntStream.range(0, 50)
                .filter(i -> stars.matches(name) || folders.matches(deep))
                .count());
        assertThat(time.result()).isZero();
        assertThat(time.taken()).isLessThan(Duration.ofSeconds(5));
    }
}
