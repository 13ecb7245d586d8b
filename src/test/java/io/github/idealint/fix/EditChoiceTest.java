package io.github.idealint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditChoiceTest {

    private static final RuleDescriptor RULE =
            new RuleDescriptor("wrong-letter", "A wrong letter", Severity.WARNING, "level");

    private static Diagnostic fixed(Fix fix) {
        SourceText page = SourceText.of("page.wiki", "0123456789");
        return new Diagnostic(
                RULE,
                Severity.WARNING,
                page,
                Finding.at(fix.edits().get(0).range(), "It is wrong.").fixedBy(fix));
    }

    private static Fix safe(int start, int end, String text) {
        return Fix.safe("Write it", TextEdit.replace(new TextRange(start, end), text));
    }

    @Test
    void takesAllThatGoTogether() {
        EditChoice choice =
                EditChoice.of(Stream.of(fixed(safe(4, 6, "x")), fixed(safe(0, 1, "")), fixed(safe(6, 6, "y"))));
        assertThat(choice.fixed()).hasSize(3);
        assertThat(choice.applyTo("0123456789")).isEqualTo("123xy6789");
    }

    @Test
    void takesTheFirstOfTwoThatChangeTheSamePlace() {
        EditChoice choice = EditChoice.of(Stream.of(fixed(safe(3, 6, "x")), fixed(safe(5, 8, "y"))));
        assertThat(choice.applyTo("0123456789")).isEqualTo("012x6789");
    }

    @Test
    void takesTheSafeOneBeforeOneThatIsNot() {
        Fix unsafe = Fix.unsafe("Write it", TextEdit.replace(new TextRange(3, 6), "x"));
        EditChoice choice = EditChoice.of(Stream.of(fixed(unsafe), fixed(safe(5, 8, "y"))));
        assertThat(choice.applyTo("0123456789")).isEqualTo("01234y89");
    }

    @Test
    void takesAllEditsOfAFixOrNone() {
        Fix both = Fix.safe("Write it", TextEdit.insert(0, "x"), TextEdit.delete(new TextRange(4, 5)));
        EditChoice choice = EditChoice.of(Stream.of(fixed(safe(0, 0, "y")), fixed(both)));
        assertThat(choice.applyTo("0123456789")).isEqualTo("y0123456789");
        assertThat(EditChoice.of(Stream.of(fixed(both))).applyTo("0123456789")).isEqualTo("x012356789");
    }

    @Test
    void endsNewLinesAsTheFirstLineEnds() {
        EditChoice choice = EditChoice.of(Stream.of(fixed(safe(0, 1, "a\nb\r\nc"))));
        assertThat(choice.applyTo("0\r\n1\n")).isEqualTo("a\r\nb\r\nc\r\n1\n");
        assertThat(choice.applyTo("0\n1\r\n")).isEqualTo("a\nb\nc\n1\r\n");
        assertThat(choice.applyTo("0")).isEqualTo("a\nb\nc");
    }

    @Test
    void isEmptyWhereNothingHasAFix() {
        assertThat(EditChoice.of(Stream.empty()).isEmpty()).isTrue();
    }
}
