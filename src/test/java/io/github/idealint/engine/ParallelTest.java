package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void handsOutResultsInTheOrderOfTheValues() {
        assertThat(Parallel.map(NUMBERS, number -> -number))
                .isEqualTo(NUMBERS.stream().map(number -> -number).toList());
    }

    @Test
    void keepsFewResultsWaiting() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Parallel.inOrder(NUMBERS, number -> made.incrementAndGet(), one -> ahead.add(made.get() - ahead.size()));
        assertThat(ahead)
                .hasSameSizeAs(NUMBERS)
                .allMatch(most -> most <= 4 * Math.max(2, Runtime.getRuntime().availableProcessors()) + 1);
    }

    @Test
    void passesAFailureOn() {
        assertThatThrownBy(() -> Parallel.map(NUMBERS, number -> 1 / (number - 500)))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void anInterruptedCallerStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Parallel.map(NUMBERS, number -> number)).hasMessage("interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }
}
