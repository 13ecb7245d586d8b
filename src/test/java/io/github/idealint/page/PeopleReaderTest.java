package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleReaderTest {

    /** All the ways in which the catalogue says that an address may be written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Ann Lee <ann@example.org>                                      | Ann Lee=ann@example.org",
                "ann@example.org                                                | =ann@example.org",
                "ann@example.org (ann on IRC)                                   | =ann@example.org",
                "Ann Lee (ann@example.org)                                      | Ann Lee=ann@example.org",
                "[mailto:ann@example.org Ann Lee]                               | Ann Lee=ann@example.org",
                "Ann Lee &lt;ann@example.org&gt;                                | Ann Lee=ann@example.org",
                "Ann Lee <ann@example.org>, ann (on #demo IRC)                  | Ann Lee=ann@example.org",
                "Ann Lee <ann@example.org>, annl on IRC (#demo OFTC)            | Ann Lee=ann@example.org",
                "Ann Lee <ann@example.org> (annl)                               | Ann Lee=ann@example.org",
                "Ann Lee, annl, ann@example.org                                 | Ann Lee=ann@example.org",
                "Ann Lee (OFTC: annl, Email: ann@example.org)                   | Ann Lee=ann@example.org",
                "Ann Lee <ann@example.org>, Bo Kim <bo@example.org>             | Ann Lee=ann@example.org; Bo Kim=bo@example.org",
                "Ann Lee <ann@example.org>; Bo Kim <bo@example.org>             | Ann Lee=ann@example.org; Bo Kim=bo@example.org",
                "Ann Lee <ann@example.org> and Bo Kim <bo@example.org>          | Ann Lee=ann@example.org; Bo Kim=bo@example.org",
                "ann@example.org,bo@example.org                                 | =ann@example.org; =bo@example.org",
                "Ann <!-- our lead --> Lee <ann@example.org>                    | Ann  Lee=ann@example.org",
                "Ann Lee                                                        | Ann Lee=",
                "annl                                                           | annl=",
                "Ann Lee and Bo Kim                                             | Ann Lee=; Bo Kim=",
                "Ann Lee <ann@example,org>                                      | Ann Lee=ann@example,org",
                "Ann Lee <ann.example.org>                                      | Ann Lee=ann.example.org",
                "ann@@example.org                                               | =ann@@example.org",
                "Renée O'Neil-Ünal <renee@example.org>                          | Renée O'Neil-Ünal=renee@example.org",
                "Ann Lee, depends on the holidays                               | Ann Lee=",
                "any committer                                                  | any committer=",
                "Ann Lee, see https://lists.example.org/m/1@2                   | Ann Lee=",
                "Email address and IRC nick                                     | \"\"",
            })
    void readsPeopleAsTheyAreWritten(String value, String expected) {
        assertThat(people("* Mentor: " + value)).isEqualTo(expected);
    }

    @Test
    void readsNestedItems() {
        assertThat(people("""
                * Mentors:
                ** Ann Lee <ann@example.org>
                ** Bo Kim <bo@example.org>""")).isEqualTo("Ann Lee=ann@example.org; Bo Kim=bo@example.org");
    }

    @Test
    void aNestedNickBelongsToThePersonAbove() {
        assertThat(people("""
                * Mentor: Ann Lee <ann@example.org>
                ** IRC: annl (OFTC)""")).isEqualTo("Ann Lee=ann@example.org");
    }

    @Test
    void readsOnWhereAValueIsWrapped() {
        assertThat(people("""
                * Mentors: Ann Lee <ann@example.org>,
                  Bo Kim <
                bo@example.org>""")).isEqualTo("Ann Lee=ann@example.org; Bo Kim=bo@example.org");
    }

    @Test
    void readsBulletsWithoutALabelAsFurtherPeople() {
        assertThat(people("""
                * Mentor: Ann Lee <ann@example.org>
                * Bo Kim ?
                * Suggested by: Cy Ito""")).isEqualTo("Ann Lee=ann@example.org; Bo Kim ?=");
    }

    @Test
    void knowsAnAddressAndTheTargetOfItsLink() {
        Address address = mentors("* Mentor: [mailto:ann@example.org anne@example.org]")
                .get(0)
                .addresses()
                .get(0);
        assertThat(address.written().text()).isEqualTo("anne@example.org");
        assertThat(address.target().orElseThrow().text()).isEqualTo("ann@example.org");
    }

    @Test
    void readsOnAfterACommentOverLines() {
        assertThat(people("* Mentor: Ann Lee <!-- since\nthe summer --> <ann@example.org>"))
                .isEqualTo("Ann Lee=ann@example.org");
    }

    @Test
    void findsAnotherWayToReachSomebody() {
        assertThat(mentors("* Mentor: Ann Lee (@annl)").get(0).reachable()).isTrue();
        assertThat(mentors("* Mentor: [[User:Annl|Ann]]").get(0).reachable()).isTrue();
        assertThat(mentors("* Mentor: Ann Lee").get(0).reachable()).isFalse();
    }

    private static String people(String details) {
        return mentors(details).stream()
                .map(mentor -> mentor.name().map(Object::toString).orElse("") + "="
                        + mentor.addresses().stream()
                                .map(address -> address.written().text())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("; "));
    }

    private static List<Mentor> mentors(String details) {
        return Pages.read("=== Trace viewer ===\n\n'''Details:'''\n" + details + "\n")
                .ideas()
                .get(0)
                .mentors();
    }
}
