package io.github.idealint.rule.builtin.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.idealint.diagnostic.Applicability;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailDiagnosisTest {

    private final EmailSyntax syntax = new EmailSyntax(List.of());
    private final EmailDiagnosis diagnosis = new EmailDiagnosis(syntax);

    @Test
    void findsNoFaultInAnAddress() {
        assertThat(diagnosis.of("ann@example.org")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ann@example.org.                | it ends with a dot
                    ann@example.org,                | it ends with a comma
                    ~ann@example.org ~              | it ends with a blank
                    ~ann@example.org\u00A0~         | it ends with a blank
                    ann@example.org;                | it ends with a semicolon
                    ann@example.org:                | it ends with a colon
                    ann@example.org!                | it ends with '!'
                    ann@example.org.,               | it ends with '.,'
                    ~ ann@example.org~              | it begins with a blank
                    mailto:ann@example.org          | it begins with a 'mailto:' too many
                    MAILTO:mailto:ann@example.org   | it begins with a 'mailto:' too many
                    mailto://ann@example.org        | it begins with a 'mailto:' too many
                    ann@exam\u200Bple.org           | it holds the hidden character U+200B (ZERO WIDTH SPACE)
                    \uFEFFann@example.org           | it holds the hidden character U+FEFF (ZERO WIDTH NO-BREAK SPACE)
                    \u202Dann@example.org\u202C     | it holds the hidden character U+202D (LEFT-TO-RIGHT OVERRIDE)
                    ann\uFE0F@example.org           | it holds the hidden character U+FE0F (VARIATION SELECTOR-16)
                    ~ann@example.org\u0001~         | it holds the hidden character U+0001 (START OF HEADING)
                    ~mailto:ann@example.org\u200B, ~| it begins with a 'mailto:' too many
                    """)
    void trimsWhatIsBeyondDoubt(String text, String reason) {
        assertThat(diagnosis.of(text).orElseThrow().reason()).isEqualTo(reason);
        assertThat(diagnosis.of(text).orElseThrow().repair())
                .contains(new EmailFault.Repair("ann@example.org", Applicability.SAFE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ann@example,org                 | it has a comma where a dot belongs             | ann@example.org
                    ann@mail;example,org            | it has a semicolon where a dot belongs         | ann@mail.example.org
                    ann,lee@example.org             | it has a comma where a dot may belong          | ann.lee@example.org
                    ann@example, org                | it has a comma where a dot belongs             | ann@example.org
                    ann@example..org                | it has '..' where one dot belongs              | ann@example.org
                    ann...lee@example.org           | it has '...' where one dot belongs             | ann.lee@example.org
                    .ann@example.org                | it begins with a dot                           | ann@example.org
                    ann.@example.org                | a dot stands beside its '@'                    | ann@example.org
                    ann@.example.org                | a dot stands beside its '@'                    | ann@example.org
                    ann@@example.org                | it has '@@' where one '@' belongs              | ann@example.org
                    @ann@example.org                | it begins with '@'                             | ann@example.org
                    ann@example.org@example.org     | its domain stands there twice                  | ann@example.org
                    ann＠example.org                | it has '＠' where '@' belongs                  | ann@example.org
                    ann @example.org                | it has a blank inside                          | ann@example.org
                    ann@ example . org              | it has a blank inside                          | ann@example.org
                    ann at example.org              | it writes its '@' in words                     | ann@example.org
                    ann [at] example [dot] org      | it writes its '@' in words                     | ann@example.org
                    ann(AT)example(DOT)org          | it writes its '@' in words                     | ann@example.org
                    ann-AT-example-dot-org          | it writes its '@' in words                     | ann@example.org
                    ann%40example.org               | it writes its '@' in words                     | ann@example.org
                    ann@example dot org             | it writes a dot in words                       | ann@example.org
                    ann@example.con                 | there is no top-level domain '.con'            | ann@example.com
                    ann@example.cmo                 | there is no top-level domain '.cmo'            | ann@example.com
                    ann@example.ogr                 | there is no top-level domain '.ogr'            | ann@example.org
                    ann@example.OGR                 | there is no top-level domain '.OGR'            | ann@example.org
                    ann@example.co-uk               | there is no top-level domain '.co-uk'          | ann@example.co.uk
                    ann@mailcom                     | its domain has no dot                          | ann@mail.com
                    ann@-example.org                | a part of its domain begins or ends with '-'   | ann@example.org
                    ann@example-.org                | a part of its domain begins or ends with '-'   | ann@example.org
                    ann@example.org-                | a part of its domain begins or ends with '-'   | ann@example.org
                    <ann@example.org>               | '<' stands at an end of it                     | ann@example.org
                    (ann@example.org                | '(' stands at an end of it                     | ann@example.org
                    ann@example.org).               | ')' stands at an end of it                     | ann@example.org
                    'ann@example.org'               | ''' stands at an end of it                     | ann@example.org
                    ~"ann@example.org"~             | a quotation mark stands at an end of it        | ann@example.org
                    ann@example,con,                | it ends with a comma                           | ann@example.com
                    """)
    void guessesWhatWasMeant(String text, String reason, String repaired) {
        assertThat(diagnosis.of(text).orElseThrow().reason()).isEqualTo(reason);
        assertThat(diagnosis.of(text).orElseThrow().repair())
                .contains(new EmailFault.Repair(repaired, Applicability.UNSAFE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~~                              | it is empty
                    ann                             | it has no '@'
                    ann.example.org                 | it has no '@'
                    @example.org                    | no name stands before its '@'
                    ann@                            | no domain stands behind its '@'
                    ann@bob@example.org             | it has more than one '@'
                    ann@example.org, bob@example.org | it holds two addresses, and only one can stand here
                    ann@example.org/bob@example.org | it holds two addresses, and only one can stand here
                    Ann Lee, ann@example.org        | it has a blank inside
                    ann lee@example.org             | it has a blank inside
                    ann@localhost                   | its domain has no dot
                    ann@my_site.org                 | it has an underscore in its domain
                    ann@example.org/ideas           | it has '/' in its domain
                    ~"ann"@example.org~             | it has a quotation mark inside
                    ann(work)@example.org           | it has '(' inside
                    ann\\@example.org               | it has '\\' inside
                    ann@[192.0.2.1]                 | a number stands for its domain, where a name such as 'example.org' belongs
                    ann@192.0.2.1                   | a number stands for its domain, where a name such as 'example.org' belongs
                    ann@example.zzzzz               | there is no top-level domain '.zzzzz' (as of June 2026; a newer one can be added to 'extraTlds')
                    """)
    void leavesTheRestToTheAuthor(String text, String reason) {
        assertThat(diagnosis.of(text).orElseThrow().reason()).isEqualTo(reason);
        assertThat(diagnosis.of(text).orElseThrow().repair()).isEmpty();
    }

    @Test
    void measures() {
        assertThat(reason("a".repeat(65) + "@example.org"))
                .isEqualTo("its name is longer than the 64 characters allowed");
        assertThat(reason("ann@" + "b".repeat(64) + ".org"))
                .isEqualTo("a part of its domain is longer than the 63 characters allowed");
        assertThat(reason("ann@" + "b.".repeat(125) + "org")).isEqualTo("it is longer than the 254 characters allowed");
        assertThat(reason("a".repeat(100_000))).isEqualTo("it is far too long for one");
    }

    @Test
    void knowsTheProfilesTopLevelDomains() {
        EmailDiagnosis newer = new EmailDiagnosis(new EmailSyntax(List.of("zzzzz")));
        assertThat(newer.of("ann@example.zzzzz")).isEmpty();
        assertThat(newer.of("ann@example,zzzzz").orElseThrow().repair())
                .map(EmailFault.Repair::address)
                .contains("ann@example.zzzzz");
    }

    @Test
    void speaksInWholeSentences() {
        assertThat(diagnosis.of("ann@example,org").orElseThrow().message())
                .isEqualTo("'ann@example,org' is not an e-mail address: it has a comma where a dot belongs."
                        + " Did you mean 'ann@example.org'?");
        assertThat(diagnosis.of("ann").orElseThrow().message())
                .isEqualTo("'ann' is not an e-mail address: it has no '@'.");
    }

    @Test
    void showsWhatCannotBeSeen() {
        assertThat(diagnosis.of("ann\u200B@example.org").orElseThrow().message())
                .startsWith("'ann[U+200B]@example.org' is not");
        assertThat(diagnosis.of("ann@\r\n example.org").orElseThrow().message())
                .startsWith("'ann@ example.org' is not");
        assertThat(diagnosis.of("a".repeat(200)).orElseThrow().message())
                .startsWith("'" + "a".repeat(80) + "…' is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann at example dot org", "ann [at] example.org", "ann(at)example(dot)org"})
    void knowsAddressesSpelledOut(String text) {
        assertThat(diagnosis.isSpelledOut(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "ann at work", "ann@example,org", "at dot", ""})
    void knowsWhatIsNotSpelledOut(String text) {
        assertThat(diagnosis.isSpelledOut(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@", "a@", "a@b,", ".", "-.", "mailto:", " at ", "[dot]", "<", "@ab", " ", "\u200B", "\"", "\uD800"
            })
    void endsSoonOnWhateverComes(String unit) {
        String text = "a@" + unit.repeat(300 / unit.length()) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 50; i++) {
                assertThat(diagnosis.of(text)).isPresent();
            }
        });
    }

    private String reason(String text) {
        return diagnosis.of(text).orElseThrow().reason();
    }
}
