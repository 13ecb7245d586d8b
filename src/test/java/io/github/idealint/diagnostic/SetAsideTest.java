package io.github.idealint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetAsideTest {

    private static final RuleDescriptor RULE = new RuleDescriptor("level-case", "a level", Severity.INFO, "level");
    private static final SourceText PAGE = SourceText.of("a.wiki", "0123456789");

    @Test
    void countsWhatThereIs() {
        assertThat(SetAside.NOTHING.counts()).isEmpty();
        assertThat(new SetAside(List.of(), 3, 0, 40).counts()).isEqualTo("3 suppressed and 40 unchanged");
        assertThat(new SetAside(List.of(), 1, 12, 2).counts()).isEqualTo("1 suppressed, 12 known and 2 unchanged");
    }

    @Test
    void keepsSomeAndCountsTheOthers() {
        SetAside kept = suppressed(9, 4, 5, 7).and(suppressed(1)).keeping(3);

        assertThat(kept.suppressed())
                .extracting(finding -> finding.diagnostic().finding().range().start())
                .containsExactly(1, 4, 5);
        assertThat(kept.suppressions()).isEqualTo(5);
        assertThat(kept.keeping(-1).suppressions()).isEqualTo(5);
        assertThat(kept.withoutSuppressed().suppressions()).isEqualTo(2);
    }

    private static SetAside suppressed(int... places) {
        return new SetAside(
                IntStream.of(places)
                        .mapToObj(at -> new SuppressedFinding(
                                new Diagnostic(RULE, Severity.INFO, PAGE, Finding.at(TextRange.at(at), "A level.")),
                                Optional.empty()))
                        .toList(),
                0,
                0,
                0);
    }
}
