package io.github.idealint.profile;

import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.profile.RoundSchedule.MilestoneMeaning;
import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What may stand below a milestone of a schedule, the same as in the JSON Schemas, and what the milestones of one
 * schedule mean.
 */
final class MilestoneFormat {

    private static final MessageTemplate NO_DATE =
            new MessageTemplate("The milestone {} has no date. Add one, as in 'date: 2020-10-31'.");
    private static final MessageTemplate TWICE =
            new MessageTemplate("The milestone {} is already listed as {}. Keep only one of the two.");
    private static final MessageTemplate MEANT_TWICE = new MessageTemplate(
            "Only one milestone can have 'means: {}', and {} already has it. Remove it from one of the two.");
    private static final MessageTemplate REVERSED =
            new MessageTemplate("{} ends before it begins. Swap the two dates, or correct the wrong one.");
    private static final MessageTemplate NO_DAY = new MessageTemplate("There is no date {}. Correct the date.");
    private static final MessageTemplate NO_TIME =
            new MessageTemplate("There is no time {}. Use a time from 00:00 to 23:59.");

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Shape WHEN = TextShape.of(
            DAY + "( to " + DAY + ")?( at [0-9]{2}:[0-9]{2} UTC)?",
            "a date such as '2020-10-31', '2020-10-31 at 16:00 UTC' or '2020-10-01 to 2020-10-31'");
    private static final int DAY_LENGTH = "2020-10-31".length();
    private static final int TIME_LENGTH = "16:00".length();

    private final Consumer<ConfigurationProblem> problems;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();

    MilestoneFormat(Consumer<ConfigurationProblem> problems) {
        this.problems = problems;
    }

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("date", WHEN);
        keys.put("also", new ListShape(TextShape.ANY));
        keys.put("means", ChoiceShape.of(MilestoneMeaning.class));
        return new KeyedShape(keys);
    }

    /** A milestone; empty if its date is missing or impossible. */
    Optional<Milestone> read(Yaml.Entry entry) {
        if (!(entry.value() instanceof Yaml.Mapping map)) {
            return Optional.empty();
        }
        String label = entry.name();
        String earlier = labels.putIfAbsent(LetterCase.lower(label.strip()), label);
        if (earlier != null) {
            report(entry.key(), TWICE.with(MessageText.quoted(label), MessageText.quoted(earlier)));
        }
        map.scalar("means").ifPresent(meaning -> claim(meaning, label));
        Optional<Yaml.Scalar> date = map.scalar("date");
        if (date.isEmpty()) {
            report(entry.key(), NO_DATE.with(MessageText.quoted(label)));
        }
        return date.flatMap(when -> milestone(label, map, when));
    }

    private void claim(Yaml.Scalar meaning, String label) {
        String earlier = meanings.putIfAbsent(meaning.value(), label);
        if (earlier != null) {
            report(meaning, MEANT_TWICE.with(MessageText.shortened(meaning.value()), MessageText.quoted(earlier)));
        }
    }

    private Optional<Milestone> milestone(String label, Yaml.Mapping map, Yaml.Scalar when) {
        String text = when.value();
        Optional<String> end = after(" to ", DAY_LENGTH, text);
        Optional<LocalDate> from = part(when, text.substring(0, DAY_LENGTH), LocalDate::parse, NO_DAY);
        Optional<LocalDate> last =
                end.map(to -> part(when, to, LocalDate::parse, NO_DAY)).orElse(from);
        Optional<LocalTime> time =
                after(" at ", TIME_LENGTH, text).flatMap(at -> part(when, at, LocalTime::parse, NO_TIME));
        if (from.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(from.get())) {
            report(when, REVERSED.with(MessageText.quoted(text)));
            return Optional.empty();
        }
        return Optional.of(new Milestone(
                label,
                map.texts("also").toList(),
                from.get(),
                last.filter(to -> end.isPresent()),
                time,
                ChoiceShape.read(map, "means", MilestoneMeaning.class)));
    }

    /** The characters after a word, as many as wanted; empty if the word is not there. */
    private static Optional<String> after(String word, int length, String text) {
        int start = text.indexOf(word) + word.length();
        return text.contains(word) ? Optional.of(text.substring(start, start + length)) : Optional.empty();
    }

    private <T> Optional<T> part(
            Yaml.Scalar when, String text, Function<String, T> reading, MessageTemplate impossible) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException none) {
            report(when, impossible.with(MessageText.quoted(text)));
            return Optional.empty();
        }
    }

    private void report(Yaml.Scalar place, String message) {
        problems.accept(ConfigurationProblem.at(place, message));
    }
}
