package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.LabelIndex;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profiles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWordingTest {

    private static final Profile GSOC = Profiles.builtIn("gsoc");
    private static final LabelWording WORDING = new LabelWording(new LabelIndex(GSOC.fields()), GSOC.words());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Estimated difficulty of the project | level",
                "DIFFICULTY                         | level",
                "📈 Difficulty:                     | level",
                "2. Project size                    | size",
                "Suggested Mentor(s)                | mentors",
                "Mentor/s                           | mentors",
                "Mentors (optional)                 | mentors",
                "Programming skills                 | skills",
                "Difficulty and needed skills       | level skills",
                "Skills / Technologies              | skills language",
                "Task ideas & expected results      | tasks outcomes",
                "Comentor                           | coMentors",
            })
    void knowsALabelInOtherWords(String label, String keys) {
        assertThat(keys(label)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"Code", "The project requires", "For mentors", "Expected", "Mentors and much more", "Status update call"
    })
    void doesNotKnowWhatSaysMore(String label) {
        assertThat(keys(label)).isEmpty();
    }

    @Test
    void aTitleHasSeveralNames() {
        assertThat(WORDING.titleRank("Project  Title:")).isLessThan(WORDING.titleRank("Project"));
        assertThat(WORDING.titleRank("Task name")).isEqualTo(Integer.MAX_VALUE);
    }

    private static String keys(String label) {
        return WORDING.fields(label).stream().map(FieldSpec::key).collect(Collectors.joining(" "));
    }
}
