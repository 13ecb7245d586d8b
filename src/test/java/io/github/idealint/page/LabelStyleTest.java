package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.page.Label.LabelStyle;
import io.github.idealint.profile.FieldSpec.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'''Summary:''' Draw lanes     | '''Summary:''' | STRONG        | Draw lanes",
                "'''Summary''': Draw lanes     | '''Summary''': | STRONG        | Draw lanes",
                "'''Summary''' : Draw lanes    | '''Summary''' :| STRONG        | Draw lanes",
                "'''Summary: Draw lanes'''     | '''Summary:    | STRONG        | Draw lanes",
                "''Summary:'' Draw lanes       | ''Summary:''   | LIGHT         | Draw lanes",
                "''Summary:''' Draw lanes      | ''Summary:'''  | UNBALANCED    | Draw lanes",
                "'''Summary: Draw lanes        | '''Summary:    | UNBALANCED    | Draw lanes",
                "Summary:''' Draw lanes        | Summary:'''    | UNBALANCED    | Draw lanes",
                "Summary: Draw lanes           | Summary:       | PLAIN         | Draw lanes",
                "'''''Summary:''''' Draw lanes | '''''Summary:''''' | STRONG     | Draw lanes",
                "'''Summary'''                 | '''Summary'''  | WITHOUT_COLON | \"\"",
                "SUMMARY : Draw lanes          | SUMMARY :      | PLAIN         | Draw lanes",
            })
    void readsALabelAsItIsWritten(String line, String written, LabelStyle style, String value) {
        String page = "=== Trace viewer ===\n\n" + line + "\n";
        Field field = Pages.read(page).ideas().get(0).fields().get(0);
        assertThat(page.substring(
                        field.label().range().start(), field.label().range().end()))
                .isEqualTo(written);
        assertThat(field.label().style()).isEqualTo(style);
        assertThat(field.value().text()).isEqualTo(value);
        assertThat(field.is(Meaning.SUMMARY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'''Summary''' of all that",
                "A summary: draw lanes",
                "Drawn lanes\nSummary: is a word",
                "'''Lanes:''' are drawn",
                "'''Lin:''' is short",
                "https://example.org/Summary: x",
                "<pre>Summary: x</pre>",
            })
    void readsNoLabelWhereNoneIsMeant(String lines) {
        assertThat(Pages.read("=== Trace viewer ===\n\n" + lines + "\n")
                        .ideas()
                        .get(0)
                        .fields())
                .isEmpty();
    }

    @Test
    void aHeadingIsALabelIfTheProfileKnowsIt() {
        Idea idea = Pages.read("=== Trace viewer ===\n==== Links ====\n* https://example.org/a\n==== Plans ====\n")
                .ideas()
                .get(0);
        assertThat(idea.fields().get(0).label().style()).isEqualTo(LabelStyle.HEADING);
        assertThat(idea.fields().get(0).items()).hasSize(1);
        assertThat(idea.headings().stream().map(title -> title.text().text())).containsExactly("Plans");
    }

    @Test
    void aStrongLabelALetterOffIsKeptToBeJudged() {
        List<Field> fields = Pages.read("=== Trace viewer ===\n\n'''Sumary:''' Draw lanes\n")
                .ideas()
                .get(0)
                .fields();
        assertThat(fields).hasSize(1);
        assertThat(fields.get(0).spec()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Colour: red,1",
        "A longer name here: red,0",
        "colour: red,0",
        "Colour of the whole application bar: red,0",
        "* colour: red,1",
        "'''Colour''',0",
    })
    void inTheDetailsALabelNobodyKnowsIsKeptIfItLooksLikeOne(String line, int unknown) {
        List<Field> fields = Pages.read("=== T ===\n'''Details:'''\n* Language: C\n\n" + line + "\n")
                .ideas()
                .get(0)
                .fields();
        assertThat(fields.stream().filter(field -> field.spec().isEmpty())).hasSize(unknown);
    }

    @Test
    void aStrongDetailOutsideTheGroupIsAField() {
        List<Field> fields = Pages.read("""
                === T ===

                '''Mentor:''' Ann Lee

                Mentor: is a word here.
                * Language: is one too

                '''Details:'''
                * Skill level: beginner
                """).ideas().get(0).fields();
        assertThat(fields.stream().map(field -> field.label().name().text()))
                .containsExactly("Mentor", "Details", "Skill level");
    }

    @Test
    void ofMarkdownIsReadInWikitext() {
        assertThat(Readings.ideas(Readings.wikitext(
                        "== Timer ==\n\n**Difficulty:** easy\n\n* **Skills**: C\n* **Mentor:** Ann Lee\n")))
                .containsExactly("Timer | level=easy | skills=C | @Ann Lee");
    }
}
