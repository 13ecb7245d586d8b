package io.github.idealint.rule.builtin.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.builtin.date.Milestones.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTest {

    @ParameterizedTest
    @CsvSource({
        "Initial applications open, The initial application opens",
        "Initial application deadline, Deadline for initial applications",
        "Project list finalized, Project list finalised (by mentors)",
        "Accepted interns announced, 'Accepted interns announced, [https://example.org/interns see there]'",
    })
    void smallDifferencesAreNone(String one, String other) {
        assertThat(Words.of(one).areIn(Words.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Initial application deadline, Final application deadline", "Internships, Internships announced"})
    void otherWordsAreOtherMilestones(String one, String other) {
        assertThat(Words.of(one)).isNotEqualTo(Words.of(other));
        assertThat(Words.of(one).areIn(Words.of(other))).isFalse();
    }

    @Test
    void aLabelMayHaveNoWordThatMatters() {
        assertThat(Words.of("of the (whatever)").set()).isEmpty();
    }
}
