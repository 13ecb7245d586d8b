package io.github.idealint.round.date;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which round of a programme a name means: {@code Outreachy 2020 DecemberMarch}, {@code Google Summer of Code 2026}.
 *
 * @param programme the words of the name besides, in lower case; empty where there are none
 * @param year the year in which it begins
 * @param months the months from which to which it lasts, where the name tells them
 */
public record Season(String programme, int year, Optional<Months> months) {

    /**
     * The months of a round; it may end in the next year.
     *
     * @param first the month in which it begins
     * @param last the month in which it ends
     */
    public record Months(Month first, Month last) {

        /** Whether New Year lies between them. */
        public boolean wrap() {
            return last.compareTo(first) < 0;
        }
    }

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{N})20[0-9]{2}(?!\\p{N})");
    private static final String MONTH = "(" + DateWords.MONTH_STEM + ")";
    private static final Pattern MONTHS =
            Pattern.compile("(?<!\\p{L})" + MONTH + "(?:[\\h_–-]|to){0,5}" + MONTH + "(?!\\p{L})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]++");
    private static final Set<String> SUMMER_OF_CODE = Set.of("gsoc", "summer of code", "soc");

    /** The round that a name means; empty if it names no year, or several that are no neighbours. */
    public static Optional<Season> of(String name) {
        List<Integer> years = YEAR.matcher(name)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .distinct()
                .sorted()
                .toList();
        boolean clear = years.size() == 1 || years.size() == 2 && years.get(1) == years.get(0) + 1;
        return clear ? Optional.of(of(YEAR.matcher(name).replaceAll(" "), years.get(0))) : Optional.empty();
    }

    private static Season of(String words, int year) {
        Matcher months = MONTHS.matcher(words);
        return months.find()
                ? new Season(
                        programme(months.replaceFirst(" ")),
                        year,
                        Optional.of(new Months(DateWords.month(months.group(1)), DateWords.month(months.group(2)))))
                : new Season(programme(words), year, Optional.empty());
    }

    private static String programme(String words) {
        String bare = NO_LETTERS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return SUMMER_OF_CODE.contains(bare) ? "google summer of code" : bare;
    }

    /** The first month, if months are known. */
    public Optional<YearMonth> begins() {
        return months.map(between -> YearMonth.of(year, between.first()));
    }

    /** The last month, if months are known. */
    public Optional<YearMonth> ends() {
        return months.map(between -> YearMonth.of(lastYear(), between.last()));
    }

    /** Whether it takes place, even in part, in a year. */
    public boolean isIn(int which) {
        return year <= which && which <= lastYear();
    }

    /** The year of a day without one that the round's page speaks of; empty where it could be either of two. */
    public OptionalInt yearOf(Month month) {
        boolean clear = months.map(between -> between.wrap() == month.compareTo(between.last()) > 0)
                .orElse(true);
        return clear ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Whether another name may mean the same round: what only one of them tells doesn't part them. */
    public boolean agreesWith(Season other) {
        return isSameProgramme(other)
                && year == other.year
                && (months.isEmpty() || other.months.isEmpty() || months.equals(other.months));
    }

    /** Whether another name means a round of the same programme, or doesn't tell. */
    public boolean isSameProgramme(Season other) {
        return programme.isEmpty() || other.programme.isEmpty() || programme.equals(other.programme);
    }

    private int lastYear() {
        return months.filter(Months::wrap).isPresent() ? year + 1 : year;
    }
}
