package io.github.idealint.round.date;

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
final class DateReader {

    private static final int LONGEST_BETWEEN = 20;

    /** What each date has, and hardly a line without one; looked for fast. */
    private static final Pattern HINT =
            Pattern.compile("[JFMASONDjfasond](?i:an|un|ul|eb|ar|ay|pr|ug|ep|ct|ov|ec)|[0-9]{4}-[0-9]");

    private final Passage line;
    private final String text;

    private DateReader(Passage line) {
        this.line = line;
        this.text = line.text();
    }

    /** The dates and periods of a line, in order. */
    static List<PlacedPeriod> read(Passage line) {
        return hasDigits(line.text()) && HINT.matcher(line.text()).find() ? new DateReader(line).found() : List.of();
    }

    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private List<PlacedPeriod> found() {
        List<PlacedPeriod> found = new ArrayList<>();
        Matcher date = DatePattern.DATE.matcher(text);
        while (date.find()) {
            PlacedPeriod next = withTime(
                    withWeekday(new PlacedPeriod(new DayReader(line, date).period(), date.start(), date.end())));
            int last = found.size() - 1;
            if (last >= 0 && areOnePeriod(found.get(last), next)) {
                found.set(last, joined(found.get(last), next));
            } else {
                found.add(next);
            }
        }
        return found;
    }

    private PlacedPeriod withWeekday(PlacedPeriod found) {
        Matcher behind = behind(found, DatePattern.WEEKDAY_BEHIND);
        if (found.period().end().isPresent() || !behind.lookingAt()) {
            return found;
        }
        WrittenDate day = found.period().start().on(DayReader.weekday(line, behind));
        return new PlacedPeriod(WrittenPeriod.of(day), found.start(), behind.end());
    }

    private PlacedPeriod withTime(PlacedPeriod found) {
        Matcher behind = behind(found, DatePattern.TIME);
        Optional<WrittenTime> time = behind.lookingAt() ? WrittenTime.of(line, behind) : Optional.empty();
        return time.map(at -> new PlacedPeriod(found.period().at(at), found.start(), behind.end()))
                .orElse(found);
    }

    private Matcher behind(PlacedPeriod found, Pattern pattern) {
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
                WrittenPeriod.between(one.period().start(), other.period().start(), time), one.start(), other.end());
    }
}
