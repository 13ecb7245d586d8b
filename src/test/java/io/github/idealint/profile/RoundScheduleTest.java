package io.github.idealint.profile;

import static io.github.idealint.profile.LoadedProfiles.loader;
import static io.github.idealint.profile.Mistakes.reports;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.profile.RoundSchedule.MilestoneMeaning;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundScheduleTest {

    @Test
    void profilesOfAYearHaveItsDatesAndOthersNone() {
        assertThat(ProfilesTest.all()
                        .filter(profile -> profile.schedule().isPresent())
                        .map(Profile::name))
                .containsExactly("gsoc-2026");
    }

    @Test
    void builtInOnesAreWhole() {
        assertThat(Stream.of("gsoc-2026", "lfx-2026-3", "outreachy-2020-12", "outreachy-2026-05")
                        .map(name -> read("schedule: " + name, Map.of())))
                .allSatisfy(schedule -> {
                    assertThat(schedule.milestones()).hasSizeGreaterThan(6);
                    assertThat(schedule.ideasDeadline()).isPresent();
                    assertThat(schedule.announcement()).isPresent();
                    assertThat(schedule.milestone(MilestoneMeaning.INTERNSHIP)).isPresent();
                });
    }

    @Test
    void aBuiltInOneIsNamed() {
        RoundSchedule schedule = read("schedule: outreachy-2020-12", Map.of());

        assertThat(schedule.name()).contains("Outreachy 2020 December-March");
        assertThat(schedule.milestones()).hasSize(7);
        assertThat(schedule.ideasDeadline()).contains(LocalDate.of(2020, 10, 1));
        assertThat(schedule.announcement()).contains(LocalDate.of(2020, 11, 23));
        assertThat(schedule.milestone(MilestoneMeaning.INTERNSHIP).map(Milestone::last))
                .contains(LocalDate.of(2021, 3, 2));
    }

    @Test
    void aMilestoneHasItsDaysAndItsTime() {
        RoundSchedule schedule = read("""
                schedule:
                  milestones:
                    Doors open: 2027-03-16 to 2027-03-31 at 18:00 UTC
                """, Map.of());

        Milestone doors = schedule.milestones().get(0);
        assertThat(doors.label()).isEqualTo("Doors open");
        assertThat(doors.from()).isEqualTo("2027-03-16");
        assertThat(doors.to()).contains(LocalDate.of(2027, 3, 31));
        assertThat(doors.time()).contains(LocalTime.of(18, 0));
    }

    @Test
    void aNewDateKeepsTheOtherWordsAndTheMeaning() {
        RoundSchedule schedule = read("""
                schedule:
                  extends: outreachy-2020-12
                  milestones:
                    Accepted interns announced: 2020-11-24
                """, Map.of());

        Milestone announced = schedule.milestone(MilestoneMeaning.ANNOUNCEMENT).orElseThrow();
        assertThat(announced.from()).isEqualTo("2020-11-24");
        assertThat(announced.time()).isEmpty();
        assertThat(announced.also()).contains("Interns announced");
        assertThat(schedule.milestones()).hasSize(7);
    }

    @Test
    void anEmptyValueTakesAMilestoneAway() {
        RoundSchedule schedule = read("""
                schedule:
                  extends: outreachy-2020-12
                  milestones:
                    Internship period: ~
                """, Map.of());

        assertThat(schedule.milestones()).hasSize(6);
        assertThat(schedule.milestone(MilestoneMeaning.INTERNSHIP)).isEmpty();
    }

    @Test
    void theConfigurationGoesOverTheSchedulesOfTheProfile() {
        Map<String, String> files = Map.of("config/ours.yaml", """
                extends: qemu-2020
                schedule: dates/2027.yaml
                """, "config/dates/2027.yaml", """
                name: Example 2027
                milestones: {Doors open: 2027-03-01, Doors close: 2027-04-01}
                """);

        RoundSchedule schedule = read("""
                profile: ours.yaml
                schedule: {milestones: {Doors close: 2027-04-02}}
                """, files);

        assertThat(schedule.name()).contains("Example 2027");
        assertThat(schedule.milestones())
                .extracting(milestone -> milestone.from().toString())
                .containsExactly("2027-03-01", "2027-04-02");
    }

    @Test
    void oneThatExtendsAnotherHasDoneWithTheProfiles() {
        Map<String, String> files = Map.of("config/ours.yaml", """
                extends: qemu-2020
                schedule: {milestones: {Doors open: 2027-03-01}}
                """);

        RoundSchedule schedule = read("""
                profile: ours.yaml
                schedule: outreachy-2020-12
                """, files);

        assertThat(schedule.milestones()).extracting(Milestone::label).doesNotContain("Doors open");
    }

    @Test
    void anUnknownName() {
        reports(
                "schedule: «outreachy-2020»",
                "There is no schedule 'outreachy-2020'. Did you mean 'outreachy-2020-12'?");
    }

    @Test
    void aMissingFile() {
        reports("schedule: {extends: «dates/2027.yaml»}", "There is no file 'config/dates/2027.yaml'. Check the path.");
    }

    @Test
    void anUnknownKey() {
        reports("""
                schedule:
                  «milestone»: {Doors open: 2027-03-01}
                """, "There is no key 'milestone'. Did you mean 'milestones'?");
    }

    @Test
    void aDateInWords() {
        reports(
                """
                schedule:
                  milestones: {Doors open: «March 1»}
                """,
                "'Doors open' must be a date such as '2020-10-31', '2020-10-31 at 16:00 UTC' or '2020-10-01 to"
                        + " 2020-10-31', not 'March 1'.");
    }

    @Test
    void aDayThatIsNot() {
        reports("""
                schedule:
                  milestones: {Doors open: «2027-02-30»}
                """, "There is no date '2027-02-30'. Correct the date.");
    }

    @Test
    void atATimeThatIsNot() {
        reports("""
                schedule:
                  milestones: {Doors open: «2027-02-28 at 25:00 UTC»}
                """, "There is no time '25:00'. Use a time from 00:00 to 23:59.");
    }

    @Test
    void aPeriodThatEndsBeforeItBegins() {
        reports("""
                schedule:
                  milestones: {Doors open: «2027-03-02 to 2027-03-01»}
                """, "'2027-03-02 to 2027-03-01' ends before it begins. Swap the two dates, or correct the wrong one.");
    }

    @Test
    void aMilestoneWithoutADate() {
        reports("""
                schedule:
                  milestones: {«Doors open»: {also: [Gates open]}}
                """, "The milestone 'Doors open' has no date. Add one, as in 'date: 2020-10-31'.");
    }

    @Test
    void aMeaningGivenTwice() {
        reports(
                """
                schedule:
                  milestones:
                    Doors open: {date: 2027-03-01, means: announcement}
                    Doors close: {date: 2027-03-02, means: «announcement»}
                """,
                "Only one milestone can have 'means: announcement', and 'Doors open' already has it. Remove it from one of the two.");
    }

    @Test
    void theSameMilestoneInAnotherCase() {
        reports("""
                schedule:
                  milestones:
                    Doors open: 2027-03-01
                    «doors open»: 2027-03-02
                """, "The milestone 'doors open' is already listed as 'Doors open'. Keep only one of the two.");
    }

    private static RoundSchedule read(String configuration, Map<String, String> files) {
        return loader(files)
                .load(Optional.of(SourceText.of("config/idealint.yaml", configuration)), Optional.empty())
                .schedule()
                .orElseThrow();
    }
}
