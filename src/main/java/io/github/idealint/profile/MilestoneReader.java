package io.github.idealint.profile;

import io.github.idealint.profile.RoundSchedule.Meaning;
import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlWording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the milestones of one schedule, and tells what its shape alone does not. */
final class MilestoneReader {

    private static final int DAY = "2020-10-31".length();
    private static final int TIME = "16:00".length();

    private final Consumer<ConfigurationProblem> problems;
    private final Map<String, String> claimed = new HashMap<>();

    MilestoneReader(Consumer<ConfigurationProblem> problems) {
        this.problems = problems;
    }

    /** A milestone; none if it has no date that can be. */
    Optional<Milestone> read(Yaml.Entry entry) {
        if (!(entry.value() instanceof Yaml.Mapping map)) {
            return Optional.empty();
        }
        Optional<Yaml.Scalar> date = map.scalar("date");
        if (date.isEmpty()) {
            tell(
                    entry.key(),
                    "The milestone " + YamlWording.quoted(entry.name()) + " has no date, such as 2020-10-31.");
        }
        claim(entry.key(), entry.name().strip().toLowerCase(Locale.ROOT), entry.name());
        map.scalar("means").ifPresent(meaning -> claim(meaning, "means " + meaning.value(), entry.name()));
        return date.flatMap(when -> milestone(entry.name(), map, when));
    }

    /** What may be there once only: a name, whatever its case, and each meaning. */
    private void claim(Yaml.Scalar place, String what, String milestone) {
        String earlier = claimed.putIfAbsent(what, milestone);
        if (earlier != null) {
            tell(
                    place,
                    YamlWording.quoted(place.value()) + " is said of the milestone " + YamlWording.quoted(earlier)
                            + " already.");
        }
    }

    private Optional<Milestone> milestone(String label, Yaml.Mapping map, Yaml.Scalar when) {
        String text = when.value();
        Optional<String> end = behind(" to ", DAY, text);
        Optional<LocalDate> from = part(when, text.substring(0, DAY), LocalDate::parse);
        Optional<LocalDate> last =
                end.map(to -> part(when, to, LocalDate::parse)).orElse(from);
        Optional<LocalTime> time = behind(" at ", TIME, text).flatMap(at -> part(when, at, LocalTime::parse));
        if (from.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(from.get())) {
            tell(when, YamlWording.quoted(text) + " ends before it begins.");
            return Optional.empty();
        }
        return Optional.of(new Milestone(
                label,
                map.scalars("also").map(Yaml.Scalar::value).distinct().toList(),
                from.get(),
                last.filter(to -> end.isPresent()),
                time,
                map.scalar("means").map(MilestoneReader::meaning)));
    }

    /** So many characters behind a word, if the word is there. */
    private static Optional<String> behind(String word, int length, String text) {
        int start = text.indexOf(word) + word.length();
        return text.contains(word) ? Optional.of(text.substring(start, start + length)) : Optional.empty();
    }

    private <T> Optional<T> part(Yaml.Scalar when, String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException impossible) {
            tell(when, "There is no " + YamlWording.quoted(text) + " in the calendar or on the clock.");
            return Optional.empty();
        }
    }

    private static Meaning meaning(Yaml.Scalar word) {
        return ChoiceShape.constant(word.value(), Meaning.class);
    }

    private void tell(Yaml.Scalar place, String message) {
        problems.accept(ConfigurationProblem.at(place, message));
    }
}
