package io.github.idealint.round.date;

import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.round.date.WrittenTime.ClockStyle;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes other dates the way a page writes its own: {@code Aug. 24, 2020} becomes {@code Sept. 1, 2020}, {@code 24th of
 * August} becomes {@code 1st of September}.
 */
public final class DateStyle {

    private static final Pattern MARKUP = Pattern.compile("['<>\\[\\]{}&]");
    private static final int LONGEST_SHORT = 5;

    private final SourceText source;
    private final DateReader reader;
    private final MonthStyle usual;

    private DateStyle(SourceText source, DateReader reader, MonthStyle usual) {
        this.source = source;
        this.reader = reader;
        this.usual = usual;
    }

    /** The style of a page, by the key dates that a reader has found on it. */
    public static DateStyle of(SourceText source, KeyDates dates, DateReader reader) {
        return new DateStyle(
                source, reader, MonthStyle.of(months(source, dates.all().map(KeyDate::when)), reader.words()));
    }

    private static Stream<String> months(SourceText source, Stream<WrittenPeriod> periods) {
        return periods.flatMap(WrittenPeriod::dates)
                .flatMap(date -> date.parts().month().stream())
                .map(source::text);
    }

    /**
     * Days, and a time in UTC, written from scratch with the months as the page writes them:
     * {@code Oct. 31, 2020 at 16:00 UTC}.
     */
    public String plain(List<LocalDate> days, Optional<LocalTime> time) {
        return days.stream().map(this::plain).collect(Collectors.joining(" to "))
                + time.map(at -> " at " + at + " UTC").orElse("");
    }

    private String plain(LocalDate day) {
        MonthStyle style = usual == MonthStyle.NUMBER ? MonthStyle.FULL : usual;
        return reader.words().hasMonths()
                ? style.write(day.getMonth(), reader.words()) + " " + day.getDayOfMonth() + ", " + day.getYear()
                : day.toString();
    }

    /**
     * A period with other days, its parts replaced one by one. Empty if the result would mean other days, such as where
     * both share a month that is right for only one, or if markup stands between the words.
     *
     * @param days the other days, as many as the period has
     * @param time another time in UTC, if the time is to change
     */
    public Optional<String> rewritten(WrittenPeriod period, List<LocalDate> days, Optional<LocalTime> time) {
        List<WrittenDate> dates = period.dates().toList();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            edits.addAll(edits(dates.get(i), days.get(i)));
        }
        period.time().ifPresent(old -> time.ifPresent(at -> edits.add(TextEdit.replace(old.range(), clock(old, at)))));
        String text = applied(period.range(), edits);
        return Optional.of(text).filter(written -> means(written, days));
    }

    private List<TextEdit> edits(WrittenDate written, LocalDate wanted) {
        List<TextEdit> edits = new ArrayList<>();
        TextRange day = written.parts().day();
        edits.add(TextEdit.replace(day, day(source.text(day), wanted.getDayOfMonth(), isIso(written))));
        written.parts().month().ifPresent(month -> edits.add(TextEdit.replace(month, month(month, wanted))));
        written.parts().year().ifPresent(year -> edits.add(TextEdit.replace(year, String.valueOf(wanted.getYear()))));
        written.weekday()
                .ifPresent(word ->
                        edits.add(TextEdit.replace(word.range(), weekday(word.range(), wanted.getDayOfWeek()))));
        return edits;
    }

    private boolean isIso(WrittenDate written) {
        return written.parts()
                .month()
                .map(source::text)
                .flatMap(word -> MonthStyle.of(word, reader.words()))
                .filter(style -> style == MonthStyle.NUMBER)
                .isPresent();
    }

    private static String day(String written, int wanted, boolean iso) {
        String number =
                iso || written.startsWith("0") ? String.format(Locale.ROOT, "%02d", wanted) : String.valueOf(wanted);
        return Character.isDigit(written.charAt(written.length() - 1)) ? number : number + ordinal(wanted);
    }

    private static String ordinal(int day) {
        boolean teen = day / 10 == 1;
        return switch (teen ? 0 : day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private String month(TextRange written, LocalDate wanted) {
        String word = source.text(written);
        return MonthStyle.of(word, reader.words()).orElse(usual).write(wanted.getMonth(), reader.words());
    }

    private String weekday(TextRange written, DayOfWeek wanted) {
        List<String> words = reader.words().of(wanted);
        return words.get(written.length() > LONGEST_SHORT ? 0 : Math.min(1, words.size() - 1));
    }

    private String clock(WrittenTime old, LocalTime wanted) {
        return ClockStyle.of(source.text(old.range())).write(wanted);
    }

    private String applied(TextRange range, List<TextEdit> edits) {
        return TextEdit.apply(
                source.text(range),
                edits.stream()
                        .map(edit -> TextEdit.replace(
                                new TextRange(
                                        edit.range().start() - range.start(),
                                        edit.range().end() - range.start()),
                                edit.replacement()))
                        .toList());
    }

    /** Whether a text, when read, means the days, and has no markup in between. */
    private boolean means(String text, List<LocalDate> days) {
        SourceText line = SourceText.of("", text);
        List<PlacedPeriod> found = reader.read(Passage.of(line, line.range()));
        return !MARKUP.matcher(text).find()
                && found.size() == 1
                && fits(found.get(0).period().dates().toList(), days);
    }

    private static boolean fits(List<WrittenDate> written, List<LocalDate> days) {
        return written.size() == days.size()
                && Stream.iterate(0, i -> i < days.size(), i -> i + 1)
                        .allMatch(i -> written.get(i).in(days.get(i).getYear()).equals(Optional.of(days.get(i))));
    }

    /** How a page writes months. */
    private enum MonthStyle {
        /** {@code September} */
        FULL,
        /** {@code Sep} */
        SHORT,
        /** {@code Sept.}, but {@code March} to {@code July} in full. */
        DOTTED,
        /** {@code 09} */
        NUMBER;

        private static final int LONGEST_SHORT = 5;

        /** The style of the first word that is clear; {@code May} is the same in several. */
        static MonthStyle of(Stream<String> written, DateWords words) {
            return written.flatMap(word -> of(word, words).stream()).findFirst().orElse(FULL);
        }

        /** The style of a word; empty if it is the same in several. */
        static Optional<MonthStyle> of(String word, DateWords words) {
            if (Character.isDigit(word.charAt(0))) {
                return Optional.of(NUMBER);
            }
            if (word.endsWith(".")) {
                return Optional.of(DOTTED);
            }
            if (!full(words.month(word), words).equalsIgnoreCase(word)) {
                return Optional.of(SHORT);
            }
            return word.length() > LONGEST_SHORT ? Optional.of(FULL) : Optional.empty();
        }

        /** A month in this style. */
        String write(Month month, DateWords words) {
            return switch (this) {
                case FULL -> full(month, words);
                case SHORT -> words.of(month).stream().skip(1).findFirst().orElse(full(month, words));
                case DOTTED -> dotted(month, words);
                case NUMBER -> String.format(Locale.ROOT, "%02d", month.getValue());
            };
        }

        private static String dotted(Month month, DateWords words) {
            List<String> all = words.of(month);
            boolean whole = all.size() == 1 || full(month, words).length() <= LONGEST_SHORT;
            return whole ? full(month, words) : all.get(all.size() - 1) + ".";
        }

        private static String full(Month month, DateWords words) {
            return words.of(month).get(0);
        }
    }
}
