package io.github.idealint.round.date;

import io.github.idealint.profile.Profile;
import io.github.idealint.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates in a line: {@code Oct. 1, 2020 to Oct. 31, 2020}, {@code 1-31 October 2020}, {@code 2020-10-01 at 4pm
 * UTC}. What is all numbers but not ISO 8601 means different days to different readers, and is no date here.
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

    /** One line that is searched. */
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
}
