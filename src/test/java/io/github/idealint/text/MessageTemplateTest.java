package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    private final MessageTemplate template = new MessageTemplate("{} is not a level in this programme. Use {}.");

    @Test
    void fillsItsGapsInOrder() {
        assertThat(template.with("'easy'", "'beginner'"))
                .isEqualTo("'easy' is not a level in this programme. Use 'beginner'.");
    }

    @Test
    void leavesGapsAloneThatAValueBringsAlong() {
        assertThat(template.with("'{}'", "'{}'")).isEqualTo("'{}' is not a level in this programme. Use '{}'.");
    }

    @Test
    void wantsAValueForEachGap() {
        assertThatIllegalArgumentException().isThrownBy(() -> template.with("'easy'"));
        assertThatIllegalArgumentException().isThrownBy(() -> template.with("'easy'", "'hard'", "'more'"));
    }

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageTemplate(" "));
    }

    @Test
    void writesNumbersAlikeEverywhere() {
        assertThat(new MessageTemplate("level {}").with(3)).isEqualTo("level 3");
    }
}
