package io.github.idealint.round.date;

import io.github.idealint.round.date.WrittenDate.Parts;
import io.github.idealint.round.date.WrittenDate.Weekday;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads what a match of {@link DatePattern#date()} says: one day, or two of one month. */
final class DayReader {

    /** The longest list of days of the week that is looked for before the one beside a date, in characters. */
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
                year.map(written -> OptionalInt.of(Integer.parseInt(text("y")))).orElse(OptionalInt.empty()),
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
