package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Requirement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelIndexTest {

    private static final FieldSpec LEVEL = field("level", "Skill level", List.of("Difficulty"));
    private static final FieldSpec SIZE = field("size", "Project size", List.of("Size", "Skill level"));
    private static final LabelIndex LABELS = new LabelIndex(List.of(SIZE, LEVEL));

    @ParameterizedTest
    @ValueSource(
            strings = {"Skill level", "skill LEVEL", " Skill  level ", "Skill level:", "Skill\tlevel : ", "Difficulty"})
    void caseBlanksAndTheColonCountForNothing(String label) {
        assertThat(LABELS.find(label)).contains(LEVEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "Skill", "Skill level?", "Skilllevel"})
    void otherWordsAreNoLabels(String label) {
        assertThat(LABELS.find(label)).isEmpty();
    }

    @Test
    void onlyTheFieldsOwnLabelIsCanonical() {
        assertThat(LabelIndex.isCanonical("skill level:", LEVEL)).isTrue();
        assertThat(LabelIndex.isCanonical("Difficulty", LEVEL)).isFalse();
    }

    @Test
    void theFieldsOwnLabelsComeFirst() {
        assertThat(LabelIndex.of(List.of(LEVEL, SIZE)))
                .containsExactly("Skill level", "Project size", "Difficulty", "Size");
    }

    private static FieldSpec field(String key, String label, List<String> synonyms) {
        return new FieldSpec(key, label, synonyms, Requirement.OPTIONAL, Form.TEXT, Optional.empty(), Optional.empty());
    }
}
