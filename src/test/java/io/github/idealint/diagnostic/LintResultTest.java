package io.github.idealint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.report.Runs;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintResultTest {

    private static final RuleDescriptor LEVEL = new RuleDescriptor("unknown-level", "A level", Severity.ERROR, "level");
    private static final RuleDescriptor TITLE =
            new RuleDescriptor("title-missing", "A title", Severity.WARNING, "level");

    private final SourceText a = SourceText.of("a.wiki", "text");
    private final SourceText b = SourceText.of("b.wiki", "text");
    private final LintResult result = new LintResult(
            List.of(Runs.checked(b), Runs.checked(a, new TextRange(0, 4))),
            List.of(LEVEL, TITLE),
            List.of(at(b, Severity.INFO, 0), at(a, Severity.WARNING, 2), at(a, Severity.INFO, 1)));

    @Test
    void isInOrderHoweverItWasMade() {
        assertThat(result.pages()).extracting(CheckedPage::source).containsExactly(a, b);
        assertThat(result.rules()).containsExactly(TITLE, LEVEL);
        assertThat(result.diagnostics())
                .extracting(
                        found -> found.source().path() + found.finding().range().start())
                .containsExactly("a.wiki1", "a.wiki2", "b.wiki0");
    }

    @Test
    void countsBySeverity() {
        assertThat(result.count(Severity.INFO)).isEqualTo(2);
        assertThat(result.count(Severity.WARNING)).isEqualTo(1);
        assertThat(result.count(Severity.ERROR)).isZero();
    }

    @Test
    void knowsWhatIsAsSeriousAsAThreshold() {
        assertThat(result.hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(result.hasAtLeast(Severity.ERROR)).isFalse();
    }

    private static Diagnostic at(SourceText source, Severity severity, int start) {
        return new Diagnostic(LEVEL, severity, source, Finding.at(new TextRange(start, start + 1), "Found."));
    }
}
