package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongestSortedRunTest {

    @Test
    void leavesNothingOverWhereRanksNeverFall() {
        assertThat(others("0a", "0b", "1a", "3a", "3b")).isEmpty();
    }

    @Test
    void leavesTheOneThatStandsInTheWay() {
        assertThat(others("3a", "0a", "1a", "2a")).containsExactly("3a");
        assertThat(others("1a", "2a", "3a", "0a")).containsExactly("0a");
    }

    @Test
    void leavesTheLaterOfTwo() {
        assertThat(others("1a", "0a")).containsExactly("0a");
    }

    @Test
    void leavesAllButOneWhereRanksAlwaysFall() {
        assertThat(others("3a", "2a", "1a", "0a")).containsExactly("2a", "1a", "0a");
    }

    @Test
    void keepsTheOrderOfWhatIsLeft() {
        assertThat(others("0a", "3a", "1a", "0b", "2a")).containsExactly("3a", "0b");
    }

    @Test
    void leavesNothingOfNothing() {
        assertThat(others()).isEmpty();
        assertThat(LongestSortedRun.others(List.<String>of(), thing -> 0, 0)).isEmpty();
    }

    @Test
    void tellsEqualThingsApart() {
        assertThat(others(new String("3a"), "0a", "1a", new String("3a"))).containsExactly("3a");
    }

    @Test
    void copesWithLongRows() {
        List<Integer> row = IntStream.range(0, 100_000).boxed().toList();
        assertThat(LongestSortedRun.others(row, thing -> thing % 2, 2)).hasSize(49_999);
    }

    private static List<String> others(String... things) {
        return LongestSortedRun.others(List.of(things), thing -> thing.charAt(0) - '0', 4);
    }
}
