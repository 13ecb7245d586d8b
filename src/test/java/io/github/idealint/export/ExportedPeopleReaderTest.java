package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.export.ExportedIdea.ExportedPerson;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportedPeopleReaderTest {

    private static List<String> handles(AddressMasking addresses, String mentors) {
        String page = "=== Boot timer ===\n'''Difficulty:''' easy\n\n'''Mentors:''' " + mentors + "\n";
        return Exports.of("gsoc", addresses, page).ideas().get(0).people().mentors().stream()
                .map(ExportedPeopleReaderTest::draw)
                .toList();
    }

    private static List<String> handles(String mentors) {
        return handles(AddressMasking.FULL, mentors);
    }

    private static String draw(ExportedPerson person) {
        return person.name().orElse("-") + " @" + person.handle().orElse("-");
    }

    @Test
    void anAtSignNamesThePersonOnAForge() {
        assertThat(handles("@annl, Bo Kim (@bo-kim), Cy Ito"))
                .containsExactly("@annl @annl", "Bo Kim @bo-kim", "Cy Ito @-");
    }

    @Test
    void aLinkToAForgeGoesFirst() {
        assertThat(handles("[https://github.com/annl Ann Lee]")).containsExactly("Ann Lee @annl");
        assertThat(handles("[https://gitlab.example.org/bokim/ Bo Kim] (@bo on IRC)"))
                .containsExactly("Bo Kim @bokim");
        assertThat(handles("Cy Ito https://codeberg.org/cy.ito")).containsExactly("Cy Ito @cy.ito");
    }

    @Test
    void otherAddressesAreNoHandles() {
        assertThat(handles("Ann Lee <ann@example.org>")).containsExactly("Ann Lee @-");
        assertThat(handles("Ann Lee (@ann:example.org)")).containsExactly("Ann Lee @-");
        assertThat(handles("Ann Lee (@ann@social.example.org)")).containsExactly("Ann Lee @-");
        assertThat(handles("[https://github.com/lantern/boot Ann Lee]")).containsExactly("Ann Lee @-");
        assertThat(handles("[https://example.org/ann Ann Lee]")).containsExactly("Ann Lee @-");
    }

    @Test
    void maskedAddressesHideNoHandle() {
        assertThat(handles(AddressMasking.MASKED, "Ann Lee <ann@example.org> (@annl)"))
                .containsExactly("Ann Lee @annl");
    }
}
