package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.text.Passage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid but unusual ways of wikitext to write a level and a mentor. */
class OddFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":'''Difficulty:''' easy\n::'''Mentor:''' Ann Lee",
                "* '''Difficulty:''' easy\n** '''Mentor:''' Ann Lee",
                "<ul>\n<li>Difficulty: easy</li>\n<li>Mentor: Ann Lee</li>\n</ul>",
                "<blockquote>\n'''Difficulty:''' easy\n\n'''Mentor:''' Ann Lee\n</blockquote>",
                "<poem>\nDifficulty: easy\nMentor: Ann Lee\n</poem>",
                "<b>Difficulty:</b> easy\n\n<strong>Mentor:</strong> Ann Lee",
                "<u>Difficulty:</u> easy<br/><u>Mentor:</u> Ann Lee",
                "{|\n! scope=\"row\" | Difficulty\n| easy\n|-\n! scope=\"row\" | Mentor\n| Ann Lee\n|}",
                "<small>'''Difficulty:''' easy</small>\n\n<span style=\"x\">'''Mentor:'''</span> Ann Lee",
                "#'''Difficulty:''' easy\n#'''Mentor:''' Ann Lee",
                "'''Difficulty:''' easy <ref>by a guess</ref>\n\n'''Mentor:''' Ann Lee<ref name=\"x\" />",
            })
    void areRead(String fields) {
        IdeaPage page = Readings.wikitext("== Boot timer ==\n" + fields + "\n");
        assertThat(page.ideas()).singleElement().satisfies(idea -> {
            assertThat(idea.fields(Form.LEVEL))
                    .singleElement()
                    .satisfies(field -> assertThat(field.value().text()).startsWith("easy"));
            assertThat(idea.mentors().stream()
                            .map(mentor ->
                                    mentor.name().map(Passage::text).orElse("").strip()))
                    .isEqualTo(List.of("Ann Lee"));
        });
    }
}
