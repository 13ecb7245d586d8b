package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import io.github.idealint.text.Embedding;
import io.github.idealint.text.Embedding.Anchor;
import io.github.idealint.text.Namespaces;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures, categories and users are known by the names that an export lists for their namespaces. */
class LocalNamespacesTest {

    private static final Namespaces GERMAN = Namespaces.of(Map.of(2, "Benutzer", 6, "Datei", 14, "Kategorie"));

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Measure it.

            See [[Datei:Boot.png|thumb|The [[Boot]] steps]] and [[:Kategorie:Ideas|all]].

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: [[Benutzer:Ann|Ann Lee]] <ann@example.org>
            [[Kategorie:Ideas]]
            [[Kategorie:Boot|Timer]]
            """;

    private static ExportedIdea idea(String text, Namespaces names) {
        Embedding place = Embedding.of("Boot timer", 0, List.of(new Anchor(0, new Position(1, 1))))
                .of(names, Optional.empty());
        return Exports.of(
                        Profiles.builtIn("qemu-2020"), AddressMasking.FULL, SourceText.within("wiki.xml", place, text))
                .ideas()
                .get(0);
    }

    @Test
    void isExportedAsInEnglish() {
        ExportedIdea german = idea(PAGE, GERMAN);
        ExportedIdea english = idea(
                PAGE.replace("Datei", "File").replace("Kategorie", "Category").replace("Benutzer", "User"),
                Namespaces.ENGLISH);
        assertThat(german.text()).isEqualTo(english.text());
        assertThat(german.text().description()).hasValue("See  and all.");
        assertThat(german.people()).isEqualTo(english.people());
        assertThat(german.links()).hasSize(3).hasSameSizeAs(english.links());
        assertThat(german.links().toString())
                .contains("Kategorie:Ideas", "Benutzer:Ann")
                .doesNotContain("Datei");
    }
}
