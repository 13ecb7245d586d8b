package io.github.idealint.rule.builtin.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidEmailTest {

    private final RuleTester rule = RuleTester.of(new InvalidEmail());

    @Test
    void flagsACommaForADot() {
        rule.flags("""
                === Boot timer ===
                '''Details:'''
                * Mentor: Ann Lee <«ann@example,org»>
                """)
                .with("'ann@example,org' is not an e-mail address: it has a comma where a dot belongs."
                        + " Did you mean 'ann@example.org'?")
                .fixedTo("""
                        === Boot timer ===
                        '''Details:'''
                        * Mentor: Ann Lee <ann@example.org>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee <ann@example.org>",
                "ann@example.org",
                "ann@example.org, bo@example.net and cy@example.com",
                "ann@example.org (ann on #example)",
                "Ann Lee (ann@example.org)",
                "Ann Lee (ann@example.org).",
                "[mailto:ann@example.org Ann Lee]",
                "[mailto:ann@example.org ann@example.org]",
                "[mailto:ann@example.org?subject=Boot%20timer Ann Lee]",
                "[mailto:ann%2Bideas@example.org Ann Lee]",
                "[mailto:ann@example.org,bo@example.org both of us]",
                "mailto:ann@example.org",
                "Ann Lee &lt;ann@example.org&gt;",
                "Ann Lee <ann at example dot org>",
                "Ann Lee (ann [at] example.org)",
                "ann.lee+ideas@mail.example.museum",
                "Ann Lee (@annlee)",
                "Ann Lee, see https://lists.example.org/list/20260101.1234@mail/",
                "Ann Lee",
                "TBD"
            })
    void acceptsWaysToWriteAnAddress(String mentor) {
        rule.accepts("=== Boot timer ===\n'''Details:'''\n* Mentor: " + mentor + "\n");
    }

    @Test
    void flagsEachOfSeveralAddresses() {
        rule.flags("""
                '''Details:'''
                * Mentor: Ann Lee <«ann.example.org»>, Bo Kim <bo@example.org>, Cy Day <«cy@example.ogr»>
                """)
                .with(
                        "it has no '@'. Write an address such as 'your.name@example.org'.",
                        "Did you mean 'cy@example.org'?");
    }

    @Test
    void flagsTheAddressesOfOtherPeople() {
        rule.flags("""
                '''Details:'''
                * Mentor: Ann Lee <ann@example.org>
                * Suggested by: Bo Kim <«bo@@example.org»>
                """).with("it has '@@' where one '@' belongs");
    }

    @Test
    void flagsLinksAnywhere() {
        rule.flags("""
                === Boot timer ===
                Ask on the [mailto:«list@example..org» list] first.
                """).with("'..' where one dot belongs").fixedTo("""
                        === Boot timer ===
                        Ask on the [mailto:list@example.org list] first.
                        """);
    }

    @Test
    void keepsTheSubjectOfALink() {
        rule.flags("""
                Ask [mailto:«ann-AT-example-dot-org»?subject=Boot Ann].
                """).fixedTo("""
                        Ask [mailto:ann@example.org?subject=Boot Ann].
                        """);
    }

    @Test
    void flagsOneOfSeveralRecipients() {
        rule.flags("Ask [mailto:ann@example.org,«bo@example» us].").with("its domain has no dot");
    }

    @Test
    void flagsADoubledScheme() {
        rule.flags("""
                * Mentor: [mailto:«mailto:ann@example.org» Ann Lee]
                """).with("an extra 'mailto:'").fixedTo("""
                        * Mentor: [mailto:ann@example.org Ann Lee]
                        """);
    }

    @Test
    void flagsAHiddenCharacter() {
        rule.flags("""
                * Mentor: Ann Lee <«ann\u200B@example.org»>
                """)
                .with("'ann[U+200B]@example.org' is not an e-mail address: it contains the invisible character U+200B")
                .fixedTo("""
                        * Mentor: Ann Lee <ann@example.org>
                        """);
    }

    @Test
    void doesNotMindAWrap() {
        rule.accepts("""
                '''Details:'''
                * Mentor: Ann Lee <ann@example.org>, Bo Kim <
                bo@example.org>
                """);
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("""
                === Boot timer ===
                 <nowiki>[mailto:ann@example,org Ann]</nowiki>
                <pre>
                [mailto:ann@example,org Ann]
                </pre>
                <!-- [mailto:ann@example,org Ann] -->
                """);
    }

    @Test
    void promisesOnlyWhatIsSure() {
        assertThat(promises("ann@example.org;")).containsExactly(Applicability.SAFE);
        assertThat(promises("ann@example.con")).containsExactly(Applicability.UNSAFE);
        assertThat(promises("ann@localhost")).isEmpty();
    }

    @Test
    void knowsTheDomainsOfTheProfile() {
        String page = "* Mentor: Ann Lee <ann@example.nova>\n";
        assertThat(rule.find(page)).hasSize(1);
        rule.under(Changed.extraTlds("nova")).accepts(page);
    }

    @ParameterizedTest
    @CsvSource({
        "ann–lee@example.org, where a hyphen belongs",
        "ann@example。org, where a dot belongs",
        "ann…lee@example.org, contains",
        "“ann”@example.org, does not belong in an address",
        "ann＠example.org, look-alike character",
        "ann@ｅxample.org, full-width character",
    })
    void namesSignsOfWordProcessors(String address, String reason) {
        rule.flags("=== Boot timer ===\n* Mentor: Ann Lee <«" + address + "»>\n")
                .with(reason);
    }

    private List<Applicability> promises(String address) {
        return rule.find("* Mentor: Ann Lee <" + address + ">\n").stream()
                .flatMap(finding -> finding.fix().stream())
                .map(Fix::applicability)
                .toList();
    }
}
