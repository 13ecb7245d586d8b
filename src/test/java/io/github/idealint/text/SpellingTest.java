package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    @ParameterizedTest
    @CsvSource({"begginer,beginner", "Intermediate,intermediate", "advacned,advanced", "advance,advanced", "bgnr,"})
    void findsTheWordMeant(String word, String meant) {
        assertThat(Spelling.nearest(word, LEVELS).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"small", "any", "x"})
    void proposesNothingForAnotherWord(String word) {
        assertThat(Spelling.nearest(word, LEVELS)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearWordsWins() {
        assertThat(Spelling.nearest("cat", List.of("bat", "hat"))).contains("bat");
    }

    @ParameterizedTest
    @CsvSource({"'','',0", "abc,'',3", "'',ab,2", "abc,acb,1", "abc,abd,1", "kitten,sitting,3", "ab,ba,1"})
    void aSwapIsOneStep(String from, String to, int steps) {
        assertThat(Spelling.distance(from, to)).isEqualTo(steps);
    }

    @Test
    void aLongTextIsNoMisspeltWord() {
        String word = "a".repeat(64);
        assertThat(Spelling.nearest(word, List.of(word))).contains(word);
        assertThat(Spelling.nearest(word + "a", List.of(word))).isEmpty();
    }

    /** The textbook's table, with a step for each pair of letters. */
    @Test
    void countsStepsAsTheTableDoes() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String from = word(random);
            String to = word(random);
            assertThat(Spelling.distance(from, to)).as(from + " " + to).isEqualTo(table(from, to));
        }
    }

    @Test
    void comparesManyWordsSoon() {
        List<String> known = IntStream.range(0, 20_000)
                .mapToObj(i -> "a".repeat(50) + (10_000 + i))
                .toList();
        CpuTime<Long> taken = CpuTime.of(() -> IntStream.range(0, 2_000)
                .filter(i -> Spelling.nearest("b".repeat(20) + "a".repeat(30) + i, known)
                        .isPresent())
                .count());
        assertThat(taken.result()).isZero();
        assertThat(taken.taken()).isLessThan(Duration.ofSeconds(15));
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(64), 'a', random.nextBoolean() ? 'c' : 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int table(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
