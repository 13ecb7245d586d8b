package io.github.idealint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.MessageTemplate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessageTemplatesTest {

    private static final List<MessageTemplate> TEMPLATES = List.of(
            new MessageTemplate("{} is not a level in this programme. Use {}."),
            new MessageTemplate(" On this scale, {} is {}."),
            new MessageTemplate("Write {}"));

    @Test
    void messagesAreOneTemplateAfterAnother() {
        assertThat(MessageTemplates.isMadeOf(TEMPLATES, "'a.b' is not a level in this programme. Use 'x.' or 'y'."))
                .isTrue();
        assertThat(
                        MessageTemplates.isMadeOf(
                                TEMPLATES,
                                "'easy' is not a level in this programme. Use 'beginner'. On this scale, 'easy' is 'beginner'."))
                .isTrue();
        assertThat(MessageTemplates.isMadeOf(TEMPLATES, "Write 'beginner'")).isTrue();
    }

    @Test
    void gapsMayBeNeighbours() {
        List<MessageTemplate> neighbours = List.of(new MessageTemplate("Add {}{}{}."));
        assertThat(MessageTemplates.isMadeOf(neighbours, "Add a line. Now.")).isTrue();
        assertThat(MessageTemplates.isMadeOf(neighbours, "Add a line")).isFalse();
    }

    @Test
    void whatIsWrittenBesideTemplatesIsFound() {
        assertThat(MessageTemplates.isMadeOf(
                        TEMPLATES, "'easy' is not a level in this programme. Use 'beginner'. Or not"))
                .isFalse();
        assertThat(MessageTemplates.isMadeOf(TEMPLATES, "'easy' is a level")).isFalse();
        assertThat(MessageTemplates.isMadeOf(TEMPLATES, "Please write 'beginner'"))
                .isFalse();
    }

    @TestFactory
    List<DynamicTest> aTemplateSaysSomethingOfItsOwn() {
        return MessageTemplates.holders().stream()
                .flatMap(type -> MessageTemplates.of(type).stream())
                .map(template -> DynamicTest.dynamicTest(
                        template.text(),
                        () -> assertThat(template.text().replace("{}", "")).containsPattern("\\p{L}{2}")))
                .toList();
    }
}
