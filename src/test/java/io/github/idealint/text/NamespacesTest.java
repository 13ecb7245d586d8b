package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamespacesTest {

    private static final Namespaces GERMAN = Namespaces.of(
            Map.of(0, "", 2, "Benutzer", 3, "Benutzer Diskussion", 4, "Laterne", 10, "Vorlage", 100, "Portal"));

    @ParameterizedTest
    @CsvSource({
        "Vorlage:Idee, Template:Idee",
        "vorlage : Idee, Template: Idee",
        ":Benutzer:Ann/Idee, :User:Ann/Idee",
        "benutzer_diskussion:Ann, User talk:Ann",
        "Laterne:Ideen, Project:Ideen",
        "Template:Idee, Template:Idee",
        "Portal:Ideen, Portal:Ideen",
        "Ideen/Vorlage:Uhr, Ideen/Vorlage:Uhr",
        "Vorlage, Vorlage",
        ":Uhr, :Uhr",
    })
    void areReadInEnglish(String name, String english) {
        assertThat(GERMAN.inEnglish(name)).isEqualTo(english);
    }

    @Test
    void areEnglishUnlessAFileListsThem() {
        assertThat(Namespaces.ENGLISH.inEnglish("Vorlage:Idee")).isEqualTo("Vorlage:Idee");
        assertThat(Namespaces.of(Map.of(10, "Template"))).isEqualTo(Namespaces.ENGLISH);
    }

    @Test
    void ofLongNamesAreFoundAtTheStartOnly() {
        String name = "Vorlage:" + "x".repeat(1000);
        assertThat(GERMAN.inEnglish(name)).isEqualTo("Template:" + "x".repeat(1000));
        assertThat(GERMAN.inEnglish("x".repeat(1000) + ":a")).startsWith("xxx");
    }
}
