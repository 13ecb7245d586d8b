package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.Attempt.Fault;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final RuleDescriptor UNREADABLE =
            new RuleDescriptor("unreadable-page", "A page", Severity.INFO, "level");
    private static final RuleDescriptor LEVEL = new RuleDescriptor("unknown-level", "A level", Severity.ERROR, "level");

    @Test
    void aValueGoesOn() {
        assertThat(Attempt.of(() -> 1).map(one -> one + 1)).isEqualTo(Attempt.of(() -> 2));
        assertThat(Attempt.of(() -> 1).flatMap(one -> Attempt.of(() -> one + 2)))
                .isEqualTo(Attempt.of(() -> 3));
        assertThat(Attempt.of(() -> 1).orElse(fault -> 4)).isEqualTo(1);
    }

    @Test
    void aFaultEndsAllThatFollows() {
        Attempt<Integer> failed = Attempt.of(() -> Integer.parseInt("one"));
        assertThat(failed.value()).isEmpty();
        assertThat(failed.fault().orElseThrow().what()).matches("NumberFormatException at AttemptTest.java:\\d+");
        assertThat(failed.map(one -> 2).flatMap(two -> Attempt.of(() -> 3))).isEqualTo(failed);
        assertThat(failed.orElse(fault -> fault.what().length())).isPositive();
    }

    @Test
    void aLaterFaultIsCaughtToo() {
        assertThat(Attempt.of(() -> 0)
                        .map(zero -> 1 / zero)
                        .fault()
                        .orElseThrow()
                        .what())
                .startsWith("ArithmeticException at AttemptTest.java:");
    }

    @Test
    void aFaultIsReportedAsAnErrorAtTheStartOfThePage() {
        SourceText page = SourceText.of("page.wiki", "=== Timer ===\n");
        Fault fault = new Fault("IllegalStateException at LevelValue.java:42", Optional.empty());
        Diagnostic diagnostic = fault.on(page, UNREADABLE);
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.rule()).isEqualTo(UNREADABLE);
        assertThat(diagnostic.finding().range().start()).isZero();
        MessageSnapshot.matches(
                "faults of idealint itself",
                diagnostic.message() + "\n"
                        + fault.in(LEVEL).on(page, UNREADABLE).message());
    }
}
