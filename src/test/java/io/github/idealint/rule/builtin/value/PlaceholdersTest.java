package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final Placeholders QEMU = new Placeholders(Profiles.builtIn("qemu-2020"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Short description of the project»",
                "«short description  of the PROJECT».",
                "«lorem ipsum» dolor",
                "Written by «Jane Doe» last year",
                "«TODO»",
                "«TODO».",
                "«TODO»: write this",
                "«TITLE»",
                "«YourIdea»",
                "Soon. «Detailed description of the project.» More."
            })
    void placeholdersAreFoundInText(String marked) {
        assertThat(drawn(marked, QEMU::inText)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sort the TODO list of the tracer",
                "Todo",
                "todo",
                "TODO:",
                "TITLE bars",
                "the TITLE",
                "Todora Roe",
                "See the page for a detailed description of the project.",
                "YourIdeas",
                "Jane Doering"
            })
    void honestTextHasNone(String text) {
        assertThat(drawn(text, QEMU::inText)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«TODO»",
                "Ann Lee, «TODO»",
                "Matrix: «TODO»; mail: «TODO»",
                "«Email address and IRC nick»",
                "Ann Lee, «Email address and IRC nick»",
                "Ann Lee (keeper of the TODO list)",
                "Ann Todo"
            })
    void shortValuesHaveParts(String marked) {
        assertThat(drawn(marked, QEMU::inValue)).isEqualTo(marked);
        assertThat(QEMU.areIn(Marked.parse(marked).text())).isEqualTo(marked.contains("«"));
    }

    @Test
    void aProfileWithoutTemplateKnowsTheUsualOnes() {
        Placeholders gsoc = new Placeholders(Profiles.builtIn("gsoc"));
        assertThat(gsoc.areIn("Jane Doe")).isTrue();
        assertThat(gsoc.areIn("Short description of the project")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "TODO ", ": ", " ", "Short description of the ", "a  "})
    @Timeout(5)
    void longTextsAreReadAtOnce(String part) {
        Passage text = passage(part.repeat(128_000 / part.length()));
        assertThat(Stream.concat(QEMU.inText(text), QEMU.inValue(text))
                        .distinct()
                        .count())
                .isLessThan(128_000);
    }

    private static String drawn(String marked, Function<Passage, Stream<TextRange>> finder) {
        String text = Marked.parse(marked).text();
        return Marked.draw(text, finder.apply(passage(text)).sorted().toList());
    }

    private static Passage passage(String text) {
        SourceText source = SourceText.of("value", text);
        return Passage.of(source, source.range());
    }
}
