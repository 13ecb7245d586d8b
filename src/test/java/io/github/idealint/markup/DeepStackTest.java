package io.github.idealint.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.markup.wikitext.WikitextNotation;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeepStackTest {

    @Test
    void aPageThatIsGivenUpSaysWhyAtItsFirstCharacter() {
        SourceText page = SourceText.of("page.md", "\uFEFFtext");
        Outline outline = DeepStack.outline(
                page, WikitextNotation.INSTANCE, () -> List.<Outline>of().get(0));
        assertThat(outline.obstacle())
                .contains(new Obstacle(
                        TextRange.at(1),
                        "idealint gave up parsing this page: its markup is too complex."
                                + " Simplify its markup, or split it into several pages."));
    }

    @Test
    void aTaskThatOverflowsItsStackIsGivenUp() {
        assertThatThrownBy(() -> DeepStack.call(() -> deep(0)))
                .isInstanceOf(GaveUp.class)
                .hasMessage("its markup is nested too deeply");
    }

    private static int deep(int level) {
        return deep(level + 1) + 1;
    }

    @Test
    void aTaskThatFailsIsGivenUp() {
        assertThatThrownBy(() -> DeepStack.call(() -> List.of().get(0)))
                .isInstanceOf(GaveUp.class)
                .hasMessage("its markup is too complex");
    }

    @Test
    void aTaskThatNeverEndsIsGivenUp() {
        assertThatThrownBy(() -> DeepStack.call(() -> {
                    Thread.sleep(60_000);
                    return 0;
                }))
                .isInstanceOf(GaveUp.class)
                .hasMessage("it took more than 2 seconds");
    }

    @Test
    void anInterruptedCallerGetsItsAnswerAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> DeepStack.call(() -> {
                        Thread.sleep(60_000);
                        return 0;
                    }))
                    .isInstanceOf(GaveUp.class)
                    .hasMessage("the run was interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void pagesOneAfterAnotherShareAThread() {
        Set<Thread> threads = new HashSet<>();
        for (int page = 0; page < 50; page++) {
            threads.add(DeepStack.call(Thread::currentThread));
        }
        assertThat(threads).hasSizeLessThan(10);
    }

    @Test
    void thePagesBeforeOnAThreadDoNotCountAsItsTime() {
        for (int page = 0; page < 4; page++) {
            assertThat(DeepStack.call(() -> busy(Duration.ofMillis(800)))).isPositive();
        }
    }

    private static long busy(Duration time) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + time.toNanos();
        long turns = 1;
        while (threads.getCurrentThreadCpuTime() < end) {
            turns++;
        }
        return turns;
    }
}
