package io.github.idealint.rule.builtin.date;

import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.round.date.WrittenTime;
import io.github.idealint.text.LetterCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The milestones of a schedule by what pages call them. */
final class Milestones {

    private final List<Called> called;

    private record Called(Words words, Milestone milestone) {}

    /**
     * What a milestone is called, by the words that matter: {@code Initial application deadline} and {@code Deadline for
     * initial applications} are one.
     *
     * @param set the words, in lower case and the singular, in American spelling
     */
    record Words(Set<String> set) {

        private static final Pattern ASIDE =
                Pattern.compile("\\([^()]{0,300}\\)|https?://[^\\s\\]]{0,2000}|\\[\\[[^\\[\\]|]{0,300}\\|");
        private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");
        private static final Pattern BRITISH = Pattern.compile("is(e[ds]?|ing|ations?)$");
        private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3}[^s])s$");
        private static final Set<String> SMALL = Set.of(
                "", "a", "an", "and", "are", "at", "be", "by", "for", "in", "is", "of", "on", "the", "to", "will");

        /** A milestone of fewer words is found only by exactly these, not among others. */
        private static final int FEWEST = 2;

        Words {
            set = Set.copyOf(set);
        }

        /** Those of a label, without what stands in parentheses. */
        static Words of(String label) {
            String bare = ASIDE.matcher(LetterCase.lower(label)).replaceAll(" ");
            return new Words(Arrays.stream(BETWEEN.split(bare))
                    .filter(word -> !SMALL.contains(word))
                    .map(word -> PLURAL.matcher(BRITISH.matcher(word).replaceFirst("iz$1"))
                            .replaceFirst(""))
                    .collect(Collectors.toSet()));
        }

        /** Whether a label has these words and perhaps more. */
        boolean areIn(Words label) {
            return set.size() >= FEWEST && label.set.containsAll(set);
        }
    }

    Milestones(RoundSchedule schedule) {
        called = schedule.milestones().stream()
                .flatMap(milestone -> milestone.labels().map(label -> new Called(Words.of(label), milestone)))
                .toList();
    }

    /** The milestone that a key date is of: one of the same words, or else the only one all of whose words it has. */
    Optional<Milestone> of(KeyDate date) {
        Words label = Words.of(date.label().text());
        return only(called.stream().filter(one -> one.words().equals(label)))
                .or(() -> only(called.stream().filter(one -> one.words().areIn(label))));
    }

    /** The milestone that a key date is of, if the date exists and differs from the milestone's. */
    Optional<Milestone> driftedFrom(KeyDate date) {
        WrittenPeriod when = date.when();
        boolean isOtherwiseWrong = when.isReversed() || !when.dates().allMatch(WrittenDate::isPossible);
        return of(date).filter(milestone -> !isOtherwiseWrong
                && (!isOn(when, milestone) || driftedTime(when, milestone).isPresent()));
    }

    /** The time of a milestone, where another is written; only times in UTC can be compared. */
    static Optional<LocalTime> driftedTime(WrittenPeriod when, Milestone milestone) {
        Optional<LocalTime> written = when.time().flatMap(WrittenTime::utc);
        return milestone
                .time()
                .filter(at -> written.isPresent() && !written.get().equals(at));
    }

    /** Whether the days agree; of a period and a single day, the day is one of its ends. */
    private static boolean isOn(WrittenPeriod when, Milestone milestone) {
        boolean first = isOn(when.start(), milestone.from());
        boolean last = isOn(when.last(), milestone.last());
        return when.end().isPresent() == milestone.to().isPresent() ? first && last : first || last;
    }

    private static boolean isOn(WrittenDate written, LocalDate day) {
        return written.in(day.getYear()).equals(Optional.of(day));
    }

    private static Optional<Milestone> only(Stream<Called> found) {
        List<Milestone> milestones =
                found.map(Called::milestone).distinct().limit(2).toList();
        return milestones.size() == 1 ? Optional.of(milestones.get(0)) : Optional.empty();
    }
}
