package io.github.idealint.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrongComponentsTest {

    @Test
    void pointsOfOneLoopAreOneComponent() {
        int[] components = StrongComponents.components(new int[][] {{1}, {2}, {0}, {0}});

        assertThat(components[0]).isEqualTo(components[1]).isEqualTo(components[2]);
        assertThat(components[3]).isNotEqualTo(components[0]);
    }

    @Test
    void agreesWithWhatCanBeReached() {
        Random random = new Random(2020);
        for (int graph = 0; graph < 300; graph++) {
            int[][] edges = edges(random, 1 + random.nextInt(9));
            assertSameAsReachable(edges);
        }
    }

    @Test
    void aLongChainTakesNoStack() {
        int size = 200_000;
        int[][] ring = IntStream.range(0, size)
                .mapToObj(point -> new int[] {(point + 1) % size})
                .toArray(int[][]::new);

        assertThat(IntStream.of(StrongComponents.components(ring)).distinct().count())
                .isOne();
    }

    private static int[][] edges(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(point -> IntStream.range(0, size)
                        .filter(to -> random.nextInt(4) == 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static void assertSameAsReachable(int[][] edges) {
        boolean[][] reached = reached(edges);
        int[] components = StrongComponents.components(edges);
        for (int from = 0; from < edges.length; from++) {
            for (int to = 0; to < edges.length; to++) {
                assertThat(components[from] == components[to]).isEqualTo(reached[from][to] && reached[to][from]);
            }
        }
    }

    /** By Warshall's algorithm; every point reaches itself. */
    private static boolean[][] reached(int[][] edges) {
        int size = edges.length;
        boolean[][] reached = new boolean[size][size];
        for (int from = 0; from < size; from++) {
            reached[from][from] = true;
            for (int to : edges[from]) {
                reached[from][to] = true;
            }
        }
        for (int by = 0; by < size; by++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    reached[from][to] |= reached[from][by] && reached[by][to];
                }
            }
        }
        return reached;
    }
}
