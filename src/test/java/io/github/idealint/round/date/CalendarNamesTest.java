package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.profile.CalendarNames;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.round.date.RoundNames.RoundMentions;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of dates and the names of programmes are the profile's. */
class CalendarNamesTest {

    private final Profile german = load("""
            dates:
              months:
                - [Januar, Jan]
                - [Februar, Feb]
                - [März, Mrz]
                - [April, Apr]
                - [Mai]
                - [Juni, Jun]
                - [Juli, Jul]
                - [August, Aug]
                - [September, Sep, Sept]
                - [Oktober, Okt]
                - [November, Nov]
                - [Dezember, Dez]
              weekdays: [[Montag, Mo], [Dienstag, Di], [Mittwoch, Mi], [Donnerstag, Do], [Freitag, Fr], [Samstag], [Sonntag]]
              ambiguous: [Mai]
            programmes:
              Sommer der Ideen: {synonyms: [SdI], titles: [Sommer]}
            """);

    @Test
    void datesAreReadInTheWordsOfTheProfile() {
        DateReader reader = DateReader.of(german);

        assertThat(days(reader, "Montag, 2 März 2026 und 3 Okt. 2026, aber nicht 4 March 2026"))
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 10, 3));
        assertThat(days(reader, "1 september 2026, 1 mai 2026")).containsExactly(LocalDate.of(2026, 9, 1));
    }

    @Test
    void datesAreWrittenInTheWordsOfTheProfile() {
        DateReader reader = DateReader.of(german);
        SourceText source = SourceText.of("page.wiki", "Mo, 2 Mrz 2026");
        WrittenPeriod period =
                reader.read(Passage.of(source, source.range())).get(0).period();
        DateStyle style = DateStyle.of(source, new KeyDates(List.of()), reader);

        assertThat(style.rewritten(period, List.of(LocalDate.of(2026, 10, 1)), Optional.empty()))
                .contains("Do, 1 Okt 2026");
        assertThat(style.rewritten(period, List.of(LocalDate.of(2026, 5, 9)), Optional.empty()))
                .contains("Samstag, 9 Mai 2026");
    }

    @Test
    void roundsAreNamedByTheProgrammesOfTheProfile() {
        RoundNames names = RoundNames.of(german);

        assertThat(names.season("SdI 2026").map(Season::programme)).contains("sommer der ideen");
        assertThat(names.season("Sommer 2026 MaiJuli")).hasValueSatisfying(season -> {
            assertThat(season.programme()).isEqualTo("sommer der ideen");
            assertThat(season.begins()).hasToString("Optional[2026-05]");
        });
        assertThat(names.season("GSoC 2026").map(Season::programme)).contains("gsoc");
        assertThat(mentions(names, "", "Der SdI 2026, GSoC 2026 und Sommer 2026"))
                .containsExactly("SdI 2026");
        assertThat(mentions(names, "winter der ideen", "Winter der Ideen 2025, SdI 2026"))
                .containsExactly("Winter der Ideen 2025");
    }

    @Test
    void withoutWordsOnlyNumbersAreDates() {
        Profile none = load("dates: {months: [], weekdays: []}");
        DateReader reader = DateReader.of(none);
        SourceText source = SourceText.of("page.wiki", "");

        assertThat(days(reader, "2026-03-02 or March 3, 2026")).containsExactly(LocalDate.of(2026, 3, 2));
        assertThat(DateStyle.of(source, new KeyDates(List.of()), reader)
                        .plain(List.of(LocalDate.of(2026, 3, 2)), Optional.empty()))
                .isEqualTo("2026-03-02");
        assertThat(RoundNames.of(none).season("Outreachy 2026 MayAugust").flatMap(Season::months))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr", "de", "th-TH-u-nu-thai"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        String usual = english();

        assertThat(under(Locale.forLanguageTag(tag), CalendarNamesTest::english))
                .isEqualTo(usual);
        assertThat(usual)
                .contains(
                        "INTERNSHIP",
                        "JUNE",
                        "Optional[Sept. 3, 2026]",
                        "September 3, 2026 at 12:00 UTC",
                        "google summer of code");
    }

    private static String english() {
        Profile profile = Profiles.builtIn("qemu-2026");
        DateReader reader = DateReader.of(profile);
        SourceText source = SourceText.of("page.wiki", "AUG. 24, 2026 IN THE MIDDLE, FRIDAY 12 JUNE 2026 at 4PM UTC");
        List<PlacedPeriod> found = reader.read(Passage.of(source, source.range()));
        DateStyle style = DateStyle.of(source, new KeyDates(List.of()), reader);
        return String.join(
                "\n",
                profile.toString(),
                load("schedule: outreachy-2020-12\nrules: {x: info}").toString(),
                found.toString(),
                style.rewritten(found.get(0).period(), List.of(LocalDate.of(2026, 9, 3)), Optional.empty())
                        .toString(),
                style.plain(List.of(LocalDate.of(2026, 9, 3)), Optional.of(LocalTime.NOON)),
                RoundNames.of(profile).season("SUMMER OF CODE 2026 MAYAUGUST").toString());
    }

    private static <T> T under(Locale locale, Supplier<T> work) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates: {months: [[January]]}                  | 'months' must be 12 lists, from January to December",
                "dates: {weekdays: [[Mon], [Tue]]}             | 'weekdays' must be 7 lists, from Monday to Sunday",
                "dates: {weekdays: [[], [], [], [], [], [], []]} | 'weekdays' must be 7 lists",
            })
    void wordsAreThereForAllOrForNone(String yaml, String message) {
        assertThatThrownBy(() -> load(yaml)).hasMessageContaining(message);
    }

    @Test
    void aValueIsCompleteToo() {
        assertThatThrownBy(() -> new CalendarNames(List.of(List.of("January")), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CalendarNames.NONE.months()).isEmpty();
    }

    private static List<LocalDate> days(DateReader reader, String text) {
        SourceText source = SourceText.of("page.wiki", text);
        return reader.read(Passage.of(source, source.range())).stream()
                .flatMap(found -> found.period().dates())
                .flatMap(date -> date.date().stream())
                .toList();
    }

    private static List<String> mentions(RoundNames names, String programme, String text) {
        SourceText source = SourceText.of("page.wiki", text);
        return names.mentions(programme)
                .in(Passage.of(source, source.range()))
                .map(RoundMentions.Mention::written)
                .toList();
    }

    private static Profile load(String text) {
        return new ProfileLoader(path -> Optional.of(SourceText.of(path, text)), Set.of("x"))
                .load(Optional.empty(), Optional.of("ours.yaml"));
    }
}
