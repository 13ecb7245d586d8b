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
        assertThat(diagnosis.faultOf("ann@example.org")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ann@example.org.                | it ends with a dot
                    ann@example.org,                | it ends with a comma
                    ~ann@example.org ~              | it ends with a space
                    ~ann@example.org\u00A0~         | it ends with a space
                    ann@example.org;                | it ends with a semicolon
                    ann@example.org:                | it ends with a colon
                    ann@example.org!                | it ends with '!'
                    ann@example.org.,               | it ends with '.,'
                    ~ ann@example.org~              | it starts with a space
                    mailto:ann@example.org          | it starts with an extra 'mailto:'
                    MAILTO:mailto:ann@example.org   | it starts with an extra 'mailto:'
                    mailto://ann@example.org        | it starts with an extra 'mailto:'
                    ann@exam\u200Bple.org           | it contains the invisible character U+200B (ZERO WIDTH SPACE)
                    \uFEFFann@example.org           | it contains the invisible character U+FEFF (ZERO WIDTH NO-BREAK SPACE)
                    \u202Dann@example.org\u202C     | it contains the invisible character U+202D (LEFT-TO-RIGHT OVERRIDE)
                    ann\uFE0F@example.org           | it contains the invisible character U+FE0F (VARIATION SELECTOR-16)
                    ~ann@example.org\u0001~         | it contains the invisible character U+0001 (START OF HEADING)
                    ~mailto:ann@example.org\u200B, ~| it starts with an extra 'mailto:'
                    """)
    void trimsWhatIsBeyondDoubt(String text, String reason) {
        assertThat(diagnosis.faultOf(text).orElseThrow().reason()).isEqualTo(reason);
        assertThat(diagnosis.faultOf(text).orElseThrow().repair())
                .contains(new EmailDiagnosis.EmailRepair("ann@example.org", Applicability.SAFE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ann@example,org                 | it has a comma where a dot belongs             | ann@example.org
                    ann@mail;example,org            | it has a semicolon where a dot belongs         | ann@mail.example.org
                    ann,lee@example.org             | it contains a comma | ann.lee@example.org
                    ann@example, org                | it has a comma where a dot belongs             | ann@example.org
                    ann@example..org                | it has '..' where one dot belongs              | ann@example.org
                    ann...lee@example.org           | it has '...' where one dot belongs             | ann.lee@example.org
                    .ann@example.org                | it starts with a dot                           | ann@example.org
                    ann.@example.org                | there is a dot next to its '@'                    | ann@example.org
                    ann@.example.org                | there is a dot next to its '@'                    | ann@example.org
                    ann@@example.org                | it has '@@' where one '@' belongs              | ann@example.org
                    @ann@example.org                | it starts with '@'                             | ann@example.org
                    ann@example.org@example.org     | its domain is repeated                  | ann@example.org
                    ann＠example.org                | it has the look-alike character '＠' instead of '@' | ann@example.org
                    ann @example.org                | it contains a space                          | ann@example.org
                    ann@ example . org              | it contains a space                          | ann@example.org
                    ann at example.org              | its '@' is spelled out                     | ann@example.org
                    ann [at] example [dot] org      | its '@' is spelled out                     | ann@example.org
                    ann(AT)example(DOT)org          | its '@' is spelled out                     | ann@example.org
                    ann-AT-example-dot-org          | its '@' is spelled out                     | ann@example.org
                    ann%40example.org               | its '@' is spelled out                     | ann@example.org
                    ann@example dot org             | a dot is spelled out                       | ann@example.org
                    ann@example.con                 | there is no top-level domain '.con'            | ann@example.com
                    ann@example.cmo                 | there is no top-level domain '.cmo'            | ann@example.com
                    ann@example.ogr                 | there is no top-level domain '.ogr'            | ann@example.org
                    ann@example.OGR                 | there is no top-level domain '.OGR'            | ann@example.org
                    ann@example.co-uk               | there is no top-level domain '.co-uk'          | ann@example.co.uk
                    ann@mailcom                     | its domain has no dot                          | ann@mail.com
                    ann@-example.org                | a part of its domain starts or ends with '-'   | ann@example.org
                    ann@example-.org                | a part of its domain starts or ends with '-'   | ann@example.org
                    ann@example.org-                | a part of its domain starts or ends with '-'   | ann@example.org
                    <ann@example.org>               | '<' does not belong in an address                     | ann@example.org
                    (ann@example.org                | '(' does not belong in an address                     | ann@example.org
                    ann@example.org).               | ')' does not belong in an address                     | ann@example.org
                    'ann@example.org'               | ''' does not belong in an address                     | ann@example.org
                    ~"ann@example.org"~             | a quotation mark does not belong in an address        | ann@example.org
                    ann@example,con,                | it ends with a comma                           | ann@example.com
                    """)
    void guessesWhatWasMeant(String text, String reason, String repaired) {
        assertThat(diagnosis.faultOf(text).orElseThrow().reason()).isEqualTo(reason);
        assertThat(diagnosis.faultOf(text).orElseThrow().repair())
                .contains(new EmailDiagnosis.EmailRepair(repaired, Applicability.UNSAFE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~~                              | it is empty
                    ann                             | it has no '@'
                    ann.example.org                 | it has no '@'
                    @example.org                    | there is no name before its '@'
                    ann@                            | there is no domain after its '@'
                    ann@bob@example.org             | it has more than one '@'
                    ann@example.org, bob@example.org | it contains two addresses
                    ann@example.org/bob@example.org | it contains two addresses
                    Ann Lee, ann@example.org        | it contains a space
                    ann lee@example.org             | it contains a space
                    ann@localhost                   | its domain has no dot
                    ann@my_site.org                 | it has an underscore in its domain
                    ann@example.org/ideas           | it has '/' in its domain
                    ~"ann"@example.org~             | few programs accept a name in quotes
                    ~"Ann Lee"@example.org~         | few programs accept a name in quotes
                    ann(work)@example.org           | it contains '('
                    ann\\@example.org               | it contains '\\'
                    ann@[192.0.2.1]                 | it has an IP address instead of a domain name
                    ann@192.0.2.1                   | it has an IP address instead of a domain name
                    ann@example.zzzzz               | '.zzzzz' is not a known top-level domain (as of June 2026)
                    """)
    void leavesTheRestToTheAuthor(String text, String reason) {
        assertThat(diagnosis.faultOf(text).orElseThrow().reason()).isEqualTo(reason);
        assertThat(diagnosis.faultOf(text).orElseThrow().repair()).isEmpty();
    }

    @Test
    void measures() {
        assertThat(reason("a".repeat(65) + "@example.org"))
                .isEqualTo("the name before its '@' is longer than the 64 characters allowed");
        assertThat(reason("ann@" + "b".repeat(64) + ".org"))
                .isEqualTo("a part of its domain is longer than the 63 characters allowed");
        assertThat(reason("ann@" + "b.".repeat(125) + "org")).isEqualTo("it is longer than the 254 characters allowed");
        assertThat(reason("a".repeat(100_000))).isEqualTo("it is longer than the 254 characters allowed");
    }

    @Test
    void knowsTheProfilesTopLevelDomains() {
        EmailDiagnosis newer = new EmailDiagnosis(new EmailSyntax(List.of("zzzzz")));
        assertThat(newer.faultOf("ann@example.zzzzz")).isEmpty();
        assertThat(newer.faultOf("ann@example,zzzzz").orElseThrow().repair())
                .map(EmailDiagnosis.EmailRepair::address)
                .contains("ann@example.zzzzz");
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
                assertThat(diagnosis.faultOf(text)).isPresent();
            }
        });
    }

    private String reason(String text) {
        return diagnosis.faultOf(text).orElseThrow().reason();
    }
}
