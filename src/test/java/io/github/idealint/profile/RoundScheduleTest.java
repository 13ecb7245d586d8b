package io.github.idealint.profile;

import static io.github.idealint.profile.Mistakes.loader;
import static io.github.idealint.profile.Mistakes.tells;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.RoundSchedule.Meaning;
import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundScheduleTest {

    @Test
    void profilesOfTheProductHaveNone() {
        assertThat(ProfilesTest.all().map(Profile::schedule))
                .allSatisfy(schedule -> assertThat(schedule).isEmpty());
    }

    @Test
    void aBuiltInOneIsNamed() {
        RoundSchedule schedule = read("schedule: outreachy-2020-12", Map.of());

        assertThat(schedule.name()).contains("Outreachy 2020 December-March");
        assertThat(schedule.milestones()).hasSize(7);
        assertThat(schedule.ideasDeadline()).contains(LocalDate.of(2020, 10, 1));
        assertThat(schedule.announcement()).contains(LocalDate.of(2020, 11, 23));
        assertThat(schedule.milestone(Meaning.INTERNSHIP).map(Milestone::last)).contains(LocalDate.of(2021, 3, 2));
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

        Milestone announced = schedule.milestone(Meaning.ANNOUNCEMENT).orElseThrow();
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
        assertThat(schedule.milestone(Meaning.INTERNSHIP)).isEmpty();
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
        tells(
                "schedule: «outreachy-2020»",
                "There is no schedule 'outreachy-2020'. Did you mean 'outreachy-2020-12'? Wanted is one of"
                        + " outreachy-2020-12. A schedule of your own is a file such as our-schedule.yaml.");
    }

    @Test
    void aMissingFile() {
        tells("schedule: {extends: «dates/2027.yaml»}", "There is no file 'config/dates/2027.yaml'.");
    }

    @Test
    void anUnknownKey() {
        tells(
                """
                schedule:
                  «milestone»: {Doors open: 2027-03-01}
                """,
                "There is no key 'milestone'. Did you mean 'milestones'? Wanted is one of extends, name, milestones.");
    }

    @Test
    void aDateInWords() {
        tells(
                """
                schedule:
                  milestones: {Doors open: «March 1»}
                """,
                "'Doors open' wants a date, such as 2020-10-31, 2020-10-31 at 16:00 UTC or 2020-10-01 to 2020-10-31,"
                        + " not 'March 1'.");
    }

    @Test
    void aDayThatIsNot() {
        tells("""
                schedule:
                  milestones: {Doors open: «2027-02-30»}
                """, "There is no '2027-02-30' in the calendar or on the clock.");
    }

    @Test
    void atATimeThatIsNot() {
        tells("""
                schedule:
                  milestones: {Doors open: «2027-02-28 at 25:00 UTC»}
                """, "There is no '25:00' in the calendar or on the clock.");
    }

    @Test
    void aPeriodThatEndsBeforeItBegins() {
        tells("""
                schedule:
                  milestones: {Doors open: «2027-03-02 to 2027-03-01»}
                """, "'2027-03-02 to 2027-03-01' ends before it begins.");
    }

    @Test
    void aMilestoneWithoutADate() {
        tells("""
                schedule:
                  milestones: {«Doors open»: {also: [Gates open]}}
                """, "The milestone 'Doors open' has no date, such as 2020-10-31.");
    }

    @Test
    void aMeaningGivenTwice() {
        tells("""
                schedule:
                  milestones:
                    Doors open: {date: 2027-03-01, means: announcement}
                    Doors close: {date: 2027-03-02, means: «announcement»}
                """, "'announcement' is said of the milestone 'Doors open' already.");
    }

    @Test
    void theSameMilestoneInAnotherCase() {
        tells("""
                schedule:
                  milestones:
                    Doors open: 2027-03-01
                    «doors open»: 2027-03-02
                """, "'doors open' is said of the milestone 'Doors open' already.");
    }

    private static RoundSchedule read(String configuration, Map<String, String> files) {
        return loader(files)
                .load(Optional.of(SourceText.of("config/idealint.yaml", configuration)), Optional.empty())
                .schedule()
                .orElseThrow();
    }
}
