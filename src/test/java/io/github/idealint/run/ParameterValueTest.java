package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkSecret;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValueTest {

    @Test
    void takesAWordInAnyCase() {
        assertThat(severity(" Warning ")).isEqualTo(Severity.WARNING);
        assertThat(flag("TRUE")).isTrue();
    }

    @Test
    void guessesWhatWasMeant() {
        assertThatThrownBy(() -> severity("waring"))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'violationSeverity' cannot be 'waring';"
                        + " use 'error', 'warning' or 'info'. Did you mean 'warning'?");
        assertThatThrownBy(() -> flag("ture")).hasMessageContaining("Did you mean 'true'?");
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThatThrownBy(() -> severity("blocker"))
                .hasMessage("the parameter 'violationSeverity' cannot be 'blocker'; use 'error', 'warning' or 'info'.");
        assertThatThrownBy(() -> flag("maybe"))
                .hasMessage("the parameter 'skip' cannot be 'maybe'; use 'true' or 'false'.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "128, 128", "' 64 ', 64", "007, 7"})
    void readsANumber(String text, int number) {
        assertThat(new ParameterValue("linksAtOnce", text).number(1, 128)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "129", "-1", "many", "1.5", "9999999999999", "\u0661"})
    void objectsToOtherNumbers(String text) {
        assertThatThrownBy(() -> new ParameterValue("linksAtOnce", text).number(1, 128))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'linksAtOnce' cannot be '" + text + "'; use a number from 1 to 128.");
        assertThat(new ParameterValue("linksPerHost", "999999999").number(1, Integer.MAX_VALUE))
                .isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @CsvSource({
        "60, PT1M",
        "90s, PT1M30S",
        "5m, PT5M",
        "5 M, PT5M",
        "1h, PT1H",
        "PT2M, PT2M",
        "pt0.5s, PT0.5S",
        "24h, PT24H"
    })
    void readsATime(String text, Duration time) {
        assertThat(new ParameterValue("linkTimeout", text).duration()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0", "-5s", "PT-5S", "25h", "1.5m", "9999999999999", "5 minutes", "P1000D"})
    void objectsToOtherTimes(String text) {
        assertThatThrownBy(() -> new ParameterValue("linkTimeout", text).duration())
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'linkTimeout' cannot be '" + text
                        + "'; use a duration of at most one day, such as '90s', '5m' or 'PT5M'.");
    }

    @Test
    void readsADay() {
        assertThat(new ParameterValue("today", " 2020-11-24 ").day()).isEqualTo("2020-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "24.11.2020", "2020-11", "2020-02-30", "2020-11-24T10:00"})
    void objectsToOtherDays(String text) {
        assertThatThrownBy(() -> new ParameterValue("today", text).day())
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'today' cannot be '" + text + "'; use a date, such as '2020-11-24'.");
    }

    @Test
    void readsTheAddressOfAWiki() {
        assertThat(new ParameterValue("wikiUrl", " https://wiki.example.org/ ").webAddress())
                .isEqualTo("https://wiki.example.org/");
        assertThatThrownBy(() -> new ParameterValue("wikiUrl", "wiki.example.org").webAddress())
                .isInstanceOf(CannotCheck.class)
                .hasMessage(
                        "the parameter 'wikiUrl' cannot be 'wiki.example.org';"
                                + " use the base address of the wiki, to which page names are added, such as 'https://wiki.example.org/'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wiki.example.org",
                "*.example.org",
                "wiki",
                "10.1.0.0/16",
                "192.168.7.7",
                "fd00::/8",
                "bücher.example"
            })
    void readsAPlace(String text) {
        assertThat(new ParameterValue("allowPrivateLinks", " " + text).place()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "300.1.2.3/40",
                "300.1.2.3",
                "10.1.0.0/33",
                "fd00::/200",
                "wiki.example.org:8080",
                "a b",
                "https://wiki.example.org"
            })
    void objectsToOtherPlaces(String text) {
        assertThatThrownBy(() -> new ParameterValue("allowPrivateLinks", text).place())
                .isInstanceOf(CannotCheck.class)
                .hasMessage(
                        "the parameter 'allowPrivateLinks' cannot be '" + text
                                + "'; use a host name, an IP address or a network, such as 'wiki.example.org' or '10.1.0.0/16'.");
    }

    @Test
    void readsASecretForAHost() {
        assertThat(new ParameterValue("linkSecrets", " docs.example.org=X-Team:TEAM_2 ").secret())
                .isEqualTo(new LinkSecret("docs.example.org", "X-Team", "TEAM_2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "docs.example.org",
                "Authorization:SESAME",
                "docs.example.org=SESAME",
                "docs.example.org=Authorization:Bearer sesame",
                "docs.example.org=Authorization:sesame-1",
                "https://docs.example.org=Authorization:SESAME",
                "*.example.org=Authorization:SESAME",
                "docs.example.org=A\nB:SESAME"
            })
    void objectsToOtherSecretsWithoutRepeatingThem(String text) {
        assertThatThrownBy(() -> new ParameterValue("linkSecrets", text).secret())
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'linkSecrets' has an entry that is not a host, a header and the name of an"
                        + " environment variable, such as 'docs.example.org=Authorization:DOCS_TOKEN'.");
    }

    private static Severity severity(String text) {
        return new ParameterValue("violationSeverity", text).oneOf(Severity.values());
    }

    private static boolean flag(String text) {
        return new ParameterValue("skip", text).oneOf(List.of(true, false), String::valueOf);
    }
}
