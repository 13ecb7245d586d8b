package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdeaPageReaderTest {

    @Test
    void drawsLabelsAndValues() {
        String drawn = """
                === Trace viewer ===

                «'''Summary:'''» «Show traces in the browser,
                one lane per task»

                A viewer that draws one lane per task.

                «'''Links:'''»
                * «https://example.org/spec
                * The code: https://example.org/src»

                «'''Details:'''»
                * «Skill level:» «intermediate»
                * «Language:» «C»
                * «Mentor:» «Ann Lee <ann@example.org>»
                """;
        Marked page = Marked.parse(drawn);
        List<Field> fields = Pages.read(page.text()).ideas().get(0).fields();
        assertThat(Marked.draw(
                        page.text(),
                        fields.stream()
                                .flatMap(field ->
                                        field.spec().orElseThrow().key().equals("details")
                                                ? List.of(field.label().range()).stream()
                                                : List.of(
                                                        field.label().range(),
                                                        field.value().range())
                                                        .stream())
                                .toList()))
                .isEqualTo(drawn);
    }

    @Test
    void whatIsNoFieldIsTheDescription() {
        Idea idea = idea("""
                === Trace viewer ===

                '''Summary:''' Show traces.

                A viewer.
                * with lanes
                 and a  drawing -->

                '''Links:'''
                * https://example.org/spec

                '''Details:'''
                * Language: C
                """);
        assertThat(idea.prose().stream().map(line -> line.content().text()))
                .containsExactly("A viewer.", "with lanes", "and a  drawing -->");
    }

    @Test
    void readsFieldsThatRunTogether() {
        assertThat(keys("""
                === Trace viewer ===

                Details:

                Skill level: intermediate - advanced (some knowledge of
                schedulers)
                Language: C
                Mentor: Ann Lee
                """))
                .isEqualTo(
                        "details BLOCK [Skill level: intermediate - advanced (some knowledge of schedulers) Language: C Mentor: Ann Lee], "
                                + "level RUN_TOGETHER [intermediate - advanced (some knowledge of schedulers)], "
                                + "language RUN_TOGETHER [C], mentors RUN_TOGETHER [Ann Lee]");
    }

    @Test
    void readsFieldsThatABlankMadePreformatted() {
        assertThat(keys("""
                === Trace viewer ===
                '''Details:'''
                  * Skill level: intermediate
                  * Language: C
                """)).endsWith("level INDENTED [intermediate], language INDENTED [C]");
    }

    @Test
    void readsDetailsWithoutTheirGroup() {
        assertThat(keys("""
                === Trace viewer ===

                '''Summary:''' Show traces.

                * Component: viewer
                * Skill level: intermediate
                * Mentor: Ann Lee
                """))
                .isEqualTo(
                        "summary BLOCK [Show traces.], component ITEM [viewer], level ITEM [intermediate], mentors ITEM [Ann Lee]");
    }

    @Test
    void readsASummaryBelowItsLabel() {
        assertThat(keys("""
                Summary:

                Show traces

                Traces are hard to read.
                """)).isEqualTo("summary BLOCK [Show traces]");
    }

    @Test
    void keepsALabelThatNobodyKnows() {
        assertThat(keys("""
                === Trace viewer ===
                '''Details:'''
                * Langauge: C
                * Colour: red
                """)).endsWith("? ITEM [C], ? ITEM [red]");
    }

    @Test
    void strongWordsInTheDescriptionAreNoLabels() {
        Idea idea = idea("""
                === Trace viewer ===

                '''Proposed:''' one lane per task.

                '''Implementation:'''
                * draw lanes
                """);
        assertThat(idea.fields()).isEmpty();
        assertThat(idea.prose()).hasSize(3);
    }

    @Test
    void aWrappedLinkIsOneItem() {
        Field links = idea("""
                === Trace viewer ===
                '''Links:'''
                * The specification:
                  https://example.org/spec
                * The code: https://example.org/src
                Another issue: https://example.org/1
                """).fields(Meaning.LINKS).findFirst().orElseThrow();
        assertThat(links.items().stream().map(item -> item.depth() + " " + item.text()))
                .containsExactly(
                        "1 The specification: https://example.org/spec",
                        "1 The code: https://example.org/src",
                        "0 Another issue: https://example.org/1");
    }

    @Test
    void readsBulletsAsFieldsWhereTheProfileHasNoGroup() {
        assertThat(Pages.read("gsoc", """
                == Trace viewer ==
                Draw lanes.
                :'''Mentor''': TBD
                * Difficulty:&nbsp;easy
                """).ideas().get(0).fields().stream()
                        .map(field -> field.label().name() + "=" + field.value()))
                .containsExactly("Mentor=TBD", "Difficulty=easy");
    }

    @Test
    void everyLineIsAccountedFor() {
        String text =
                "\uFEFF=== T ===\r\n\r\none\r\n* two <!-- x\r\ny --> z\r\n <- three\r\n<pre>\r\nfour\r\n</pre>\r\n";
        IdeaPage page = Pages.read(text);
        assertThat(page.lines().stream()
                        .map(Line::range)
                        .map(page.source()::text)
                        .collect(Collectors.joining("\r\n")))
                .isEqualTo(text.substring(1));
        assertThat(page.lines().stream().map(Line::kind).map(Enum::name))
                .startsWith("HEADING", "BLANK", "PROSE", "ITEM");
        assertThat(page.lines().get(0).content().range()).isEqualTo(new TextRange(5, 6));
    }

    private static Idea idea(String text) {
        return Pages.read(text).ideas().get(0);
    }

    private static String keys(String text) {
        return idea(text).fields().stream()
                .map(field -> field.spec().map(spec -> spec.key()).orElse("?") + " " + field.layout() + " ["
                        + field.value() + "]")
                .collect(Collectors.joining(", "));
    }
}
