package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Choice SEVERITY = new Choice("violationSeverity", List.of("error", "warning", "info"));

    @Test
    void takesAWordInAnyCase() {
        assertThat(SEVERITY.of(" Warning ")).isEqualTo("warning");
    }

    @Test
    void guessesWhatWasMeant() {
        assertThatThrownBy(() -> SEVERITY.of("waring"))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'violationSeverity' cannot be 'waring'."
                        + " Did you mean 'warning'? It is one of: error, warning, info.");
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThatThrownBy(() -> SEVERITY.of("blocker"))
                .hasMessage(
                        "the parameter 'violationSeverity' cannot be 'blocker'. It is one of: error, warning, info.");
    }
}
