package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dana@example.org | d[…]@example.org",
                "Write to dana.ruiz+ideas@example.org. | Write to d[…]@example.org.",
                "<dana@example.org>, kim@example.net | <d[…]@example.org>, k[…]@example.net",
                "mailto:dana@example.org?subject=Ideas | mailto:d[…]@example.org?subject=Ideas",
                "d@example.org | […]@example.org",
                "_@example.org | […]@example.org",
                "'dana@example.org' | 'd[…]@example.org'",
                "\"dana ruiz\"@example.org | \"d[…]@example.org",
                "dana@@example.org | d[…]@@example.org",
                "dana@example,org | d[…]@example,org",
                "dana@localhost | d[…]@localhost",
                "dana@[192.0.2.1] | d[…]@[192.0.2.1]",
                "dana@.example.org | d[…]@.example.org",
                "dana @ example.org | d[…] @ example.org",
                "dana@ example.org | d[…]@ example.org",
                "dana @example.org | d[…] @example.org",
                "dana＠example.org | d[…]＠example.org",
                "dana (at) example.org | d[…] (at) example.org",
                "dana[AT]example[DOT]org | d[…][AT]example[DOT]org",
                "dana at example dot org | d[…] at example dot org",
                "https://lists.example.org/m/2020-dana@example.org/ | https://lists.example.org/m/2[…]@example.org/",
                "https://example.org/?who=dana%40example.org | https://example.org/?who=d[…]%40example.org",
                "https://dana@example.org/ | https://d[…]@example.org/",
                "a@b@c | […]@[…]@c",
                "<a@ann.lee@example.org> | <[…]@a[…]@example.org>",
                "dana@ann.lee.@example.org | d[…]@a[…]@example.org",
                "dana%40ann.lee%2540example.org | d[…]%40a[…]%2540example.org",
                "dana@ann.lee (at) example.org | d[…]@a[…] (at) example.org",
                "dana&#64;example.org | d[…]&#64;example.org",
                "dana&commat;example.org | d[…]&commat;example.org",
                "<b>dana</b>@example.org | <b>d[…]@example.org",
                "dana<!-- -->@example.org | d[…]@example.org",
                "Dana <kim>@example.org | Dana <kim>@example.org",
                "dana#@example.org | d[…]@example.org",
                "dana={}@example.org | d[…]@example.org",
                "dana@\u200Bexample.org | d[…]@\u200Bexample.org",
                "dana﹫example.org | d[…]﹫example.org",
                "`\"ann\\\"lee dana\"@example.org` | \"a[…]@example.org",
                "ann.lee(comment)@example.org | a[…]@example.org",
                "ann.lee (her (old\\) desk)) @example.org | a[…] @example.org",
                "ann.(her)lee@example.org | a[…]@example.org",
                "ann(a).lee@example.org | a[…]@example.org",
                "(see below) lee@example.org | (see below) l[…]@example.org",
                "ann.lee@(work)example.org | a[…]@(work)example.org",
                "(Ann)ann.lee(Lee)(b) @ (work) example.org | (Ann)a[…] @ (work) example.org",
                "Ann Lee (on IRC) | Ann Lee (on IRC)",
                "𝒹𝒶𝓃𝒶@example.org | 𝒹[…]@example.org",
            })
    void leavesTheFirstLetterAndTheDomain(String text, String masked) {
        assertThat(AddressMasking.MASKED.in(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@dana on Matrix",
                "@dana:example.org",
                "git show HEAD@{1}",
                "Look at the example",
                "meet at noon",
                "an @ sign",
                "d[…]@example.org",
                "https://social.example.org/@dana",
                "https://example.org/?@dana",
                "{{@dana}}",
                "@",
                "",
            })
    void leavesAloneWhatIsNone(String text) {
        assertThat(AddressMasking.MASKED.in(text)).isEqualTo(text);
        assertThat(AddressMasking.NONE.in(text)).isEqualTo(text);
    }

    @Test
    void leavesNothingWhereNoneAreWanted() {
        assertThat(AddressMasking.NONE.in("Ask dana@example.org, or kim(at)example.net."))
                .isEqualTo("Ask […], or […].");
        assertThat(AddressMasking.NONE.in("<a@ann.lee@example.org>, a%40b.c%40d.e. x"))
                .isEqualTo("<[…]>, […]. x");
    }

    @Test
    void leavesEverythingWhereAllAreWanted() {
        assertThat(AddressMasking.FULL.in("Ask dana@example.org.")).isEqualTo("Ask dana@example.org.");
        assertThat(AddressMasking.FULL.of("dana.example.org")).isEqualTo("dana.example.org");
    }

    @Test
    void hidesWhatIsMeantAsAnAddressButIsNone() {
        assertThat(AddressMasking.MASKED.of("dana.example.org")).isEqualTo("[…]");
        assertThat(AddressMasking.MASKED.of("dana@example.org")).isEqualTo("d[…]@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@", "a@b", "\"@a", " @ a", "a", "%40a", "(at)a", " at ", "a\"@b\"", "\\\"@a", "#@a", ">@a", "<@a",
                "<b>@a", "%2540a"
            })
    void takesLittleTimeForHostileText(String piece) {
        String text = piece.repeat(SourceText.LONGEST / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> AddressMasking.MASKED.in(text));
    }
}
