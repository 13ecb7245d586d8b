package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    @Test
    void fieldsAreFoundByKeyAndByForm() {
        Profile profile = Profiles.builtIn("qemu-2026");

        assertThat(profile.field("size").map(FieldSpec::form)).contains(Form.SIZE);
        assertThat(profile.field(Form.SIZE).map(FieldSpec::key)).contains("size");
        assertThat(profile.field("Size")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED, ERROR", "RECOMMENDED, WARNING", "OPTIONAL, "})
    void aNeedSaysHowBadAbsenceIs(Requirement need, Severity severity) {
        assertThat(need.severity()).isEqualTo(Optional.ofNullable(severity));
    }

    @ParameterizedTest
    @CsvSource({"OFF, ", "INFO, INFO", "WARNING, WARNING", "ERROR, ERROR"})
    void aSettingIsASeverityOrNone(Profile.RuleSetting setting, Severity severity) {
        assertThat(setting.severity()).isEqualTo(Optional.ofNullable(severity));
    }

    @Test
    void aRuleHasItsOwnSeverityUnlessTheProfileSaysOtherwise() {
        RuleDescriptor unknown = rule("unknown-level");

        assertThat(Profiles.builtIn("qemu-2020").severityOf(unknown, "a.wiki")).contains(Severity.ERROR);
        assertThat(Profiles.builtIn("gsoc").severityOf(unknown, "a.wiki")).contains(Severity.WARNING);
        assertThat(Profiles.builtIn("gsoc").severityOf(rule("missing-field"), "a.wiki"))
                .contains(Severity.ERROR);
    }

    @Test
    void aFieldHasAKeyAndALabel() {
        assertThatThrownBy(() -> new FieldSpec(
                        " ", "x", List.of(), Requirement.OPTIONAL, Form.TEXT, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldSpec(
                        "x", "", List.of(), Requirement.OPTIONAL, Form.TEXT, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSizeHasAWordAndHours() {
        assertThatThrownBy(() -> new Size("small", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Size("", 90)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RuleDescriptor rule(String id) {
        return new RuleDescriptor(id, "something", Severity.ERROR, "level");
    }
}
