package io.github.idealint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixTest {

    private static final TextEdit FIRST = TextEdit.replace(new TextRange(2, 6), "beginner");
    private static final TextEdit NEXT = TextEdit.insert(6, ".");

    @Test
    void keepsEditsInTheOrderOfThePage() {
        assertThat(Fix.safe("Write 'beginner'", NEXT, FIRST).edits()).containsExactly(FIRST, NEXT);
    }

    @Test
    void refusesEditsThatOverlap() {
        TextEdit inside = TextEdit.insert(4, "-");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fix.unsafe("Write 'beginner'", FIRST, inside))
                .withMessage("the edits of a fix must not overlap: Write 'beginner'");
        assertThatIllegalArgumentException().isThrownBy(() -> Fix.safe("Write 'beginner'", FIRST, FIRST));
    }

    @Test
    void needsATitleAndAnEdit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fix.safe(" ", FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fix("Write 'beginner'", Applicability.SAFE, List.of()));
    }
}
