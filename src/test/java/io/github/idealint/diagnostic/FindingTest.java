package io.github.idealint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final TextRange RANGE = new TextRange(3, 7);
    private static final TextEdit FIRST = TextEdit.replace(new TextRange(3, 4), "a");
    private static final TextEdit SECOND = TextEdit.insert(9, "b");

    private final Finding finding = Finding.at(RANGE, "Found 'easy'.");

    @Test
    void hasNeitherCeilingNorFixUnlessGiven() {
        assertThat(finding).isEqualTo(new Finding(RANGE, "Found 'easy'.", Optional.empty(), Optional.empty()));
    }

    @Test
    void keepsCeilingAndFixTogether() {
        Fix fix = Fix.safe("Write 'beginner'", FIRST);
        assertThat(finding.atMost(Severity.INFO).fixedBy(fix))
                .isEqualTo(finding.fixedBy(fix).atMost(Severity.INFO))
                .isEqualTo(new Finding(RANGE, "Found 'easy'.", Optional.of(Severity.INFO), Optional.of(fix)));
        assertThat(finding.fixedBy(fix).fixedBy(Optional.empty())).isEqualTo(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void hasAMessage(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.at(RANGE, blank));
    }

    @Test
    void aFixHasItsEditsInOrder() {
        Fix fix = Fix.unsafe("Write both", SECOND, FIRST);
        assertThat(fix.edits()).containsExactly(FIRST, SECOND);
        assertThat(fix.applicability()).isEqualTo(Applicability.UNSAFE);
        assertThat(Fix.safe("Write both", SECOND).applicability()).isEqualTo(Applicability.SAFE);
    }

    @Test
    void aFixHasATitleAndAnEdit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fix.safe(" ", FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Fix.safe("Write nothing"));
    }

    @ParameterizedTest
    @CsvSource({"ERROR, WARNING, WARNING", "INFO, WARNING, INFO", "ERROR, ERROR, ERROR"})
    void theMilderOfTwoSeverities(Severity one, Severity other, Severity milder) {
        assertThat(one.mildest(other)).isEqualTo(milder);
        assertThat(other.mildest(one)).isEqualTo(milder);
    }

    @Test
    void errorsAreMoreSeriousThanWarnings() {
        assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.atLeast(Severity.WARNING)).isFalse();
        assertThat(Severity.INFO.word()).isEqualTo("info");
    }

    @ParameterizedTest
    @CsvSource({"Unknown-level, A level", "unknown_level, A level", "unknown-level, A level.", "unknown-level, ' '"})
    void aRuleHasAnIdInKebabCaseAndASummaryWithoutAFullStop(String id, String summary) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleDescriptor(id, summary, Severity.ERROR, "level"));
    }
}
