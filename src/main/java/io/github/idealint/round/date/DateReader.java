package io.github.idealint.round.date;

import io.github.idealint.profile.Profile;
import io.github.idealint.round.date.WrittenDate.Parts;
import io.github.idealint.round.date.WrittenDate.Weekday;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dates in a line: {@code Oct. 1, 2020 to Oct. 31, 2020}, {@code 1-31 October 2020},
 * {@code 2020-10-01 at 4pm UTC}. A date all in numbers is only read in the form of ISO 8601, since others mean
 * different days to different readers.
 */
public final class DateReader {

    private static final int LONGEST_BETWEEN = 20;

    private final DateWords words;
    private final DatePattern patterns;

    private DateReader(DateWords words) {
        this.words = words;
        this.patterns = new DatePattern(words);
    }

    /** A reader of dates in a profile's words; to be made once a run, for it holds patterns. */
    public static DateReader of(Profile profile) {
        return new DateReader(new DateWords(profile.dates()));
    }

    /** The words that it knows. */
    DateWords words() {
        return words;
    }

    /** The dates and periods of a line, in order. */
    public List<PlacedPeriod> read(Passage line) {
        return hasDigits(line.text()) && patterns.hint().matcher(line.text()).find()
                ? new Scan(line).found()
                : List.of();
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The search of one line. */
    private final class Scan {

        private final Passage line;
        private final String text;

        Scan(Passage line) {
            this.line = line;
            this.text = line.text();
        }

        private List<PlacedPeriod> found() {
            List<PlacedPeriod> found = new ArrayList<>();
            Matcher date = patterns.date().matcher(text);
            while (date.find()) {
                PlacedPeriod another = withTime(withWeekday(new PlacedPeriod(
                        new DayReader(line, date, words, patterns).period(), date.start(), date.end())));
                int last = found.size() - 1;
                if (last >= 0 && areOnePeriod(found.get(last), another)) {
                    found.set(last, joined(found.get(last), another));
                } else {
                    found.add(another);
                }
            }
            return found;
        }

        private PlacedPeriod withWeekday(PlacedPeriod found) {
            Matcher next = after(found, patterns.weekdayAfter());
            if (found.period().end().isPresent() || !next.lookingAt()) {
                return found;
            }
            WrittenDate day = found.period().start().on(DayReader.weekday(line, next, words));
            return new PlacedPeriod(WrittenPeriod.of(day), found.start(), next.end());
        }

        private PlacedPeriod withTime(PlacedPeriod found) {
            Matcher next = after(found, DatePattern.TIME);
            Optional<WrittenTime> time = next.lookingAt() ? WrittenTime.of(line, next) : Optional.empty();
            return time.map(at -> new PlacedPeriod(found.period().at(at), found.start(), next.end()))
                    .orElse(found);
        }

        private Matcher after(PlacedPeriod found, Pattern pattern) {
            return pattern.matcher(text).region(found.end(), text.length());
        }

        private boolean areOnePeriod(PlacedPeriod one, PlacedPeriod other) {
            return one.period().end().isEmpty()
                    && other.period().end().isEmpty()
                    && other.start() - one.end() <= LONGEST_BETWEEN
                    && DatePattern.BETWEEN
                            .matcher(text)
                            .region(one.end(), other.start())
                            .matches();
        }

        private static PlacedPeriod joined(PlacedPeriod one, PlacedPeriod other) {
            Optional<WrittenTime> time = other.period().time().or(one.period()::time);
            return new PlacedPeriod(
                    WrittenPeriod.between(one.period().start(), other.period().start(), time),
                    one.start(),
                    other.end());
        }
    }

    /**
     * A period and its place in the text of a line.
     *
     * @param period the period
     * @param start where it begins in the text
     * @param end where it ends there
     */
    public record PlacedPeriod(WrittenPeriod period, int start, int end) {}

    /** Reads a match of {@link DatePattern#date()}: one day, or two of one month. */
    private static final class DayReader {

        /** How many characters before a day of the week are searched for others in a list. */
        private static final int LONGEST_LIST = 24;

        private final Passage line;
        private final Matcher found;
        private final DateWords words;
        private final DatePattern patterns;
        private final String way;
        private final Optional<TextRange> month;
        private final Optional<TextRange> year;

        DayReader(Passage line, Matcher found, DateWords words, DatePattern patterns) {
            this.line = line;
            this.found = found;
            this.words = words;
            this.patterns = patterns;
            this.way = DatePattern.WAYS.stream()
                    .filter(one -> found.start("m" + one) >= 0)
                    .findFirst()
                    .orElseThrow();
            this.month = range("m");
            this.year = range("y");
        }

        /** The day, or the first and the last. */
        WrittenPeriod period() {
            Optional<TextRange> first = range("a");
            Optional<TextRange> last = range("b");
            if (first.isEmpty() || last.isEmpty()) {
                String day = first.isPresent() ? "a" : "b";
                return WrittenPeriod.of(date(day, new Parts(range(day).orElseThrow(), month, year), weekday()));
            }
            boolean monthFirst = found.start("m" + way) < found.start("a" + way);
            Parts opening = new Parts(first.get(), month.filter(word -> monthFirst), Optional.empty());
            Parts closing = new Parts(last.get(), month.filter(word -> !monthFirst), year);
            return WrittenPeriod.between(
                    date("a", opening, weekday()), date("b", closing, Optional.empty()), Optional.empty());
        }

        private WrittenDate date(String day, Parts parts, Optional<Weekday> weekday) {
            return new WrittenDate(
                    Stream.concat(parts.month().stream(), parts.year().stream()).reduce(parts.day(), TextRange::cover),
                    year.map(written -> OptionalInt.of(Integer.parseInt(text("y"))))
                            .orElse(OptionalInt.empty()),
                    month(text("m")),
                    Integer.parseInt(text(day).replaceAll("\\D", "")),
                    weekday,
                    parts);
        }

        private Month month(String word) {
            return Character.isDigit(word.charAt(0)) ? Month.of(Integer.parseInt(word)) : words.month(word);
        }

        /** The day of the week before the date, unless it is the last of several: {@code Sat-Sun, May 2-3}. */
        private Optional<Weekday> weekday() {
            int start = found.start("w");
            if (start < 0) {
                return Optional.empty();
            }
            String before = line.text().substring(Math.max(0, start - LONGEST_LIST), start);
            return patterns.weekdaysBefore().matcher(before).find()
                    ? Optional.empty()
                    : Optional.of(weekday(line, found, words));
        }

        /** The day of the week that a match has found. */
        static Weekday weekday(Passage line, Matcher found, DateWords words) {
            return new Weekday(line.range(found.start("w"), found.end("w")), words.weekday(found.group("w")));
        }

        private String text(String group) {
            return found.group(group + way);
        }

        private Optional<TextRange> range(String group) {
            int start = found.start(group + way);
            return start < 0 ? Optional.empty() : Optional.of(line.range(start, found.end(group + way)));
        }
    }
}
