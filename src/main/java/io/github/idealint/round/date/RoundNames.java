package io.github.idealint.round.date;

import io.github.idealint.profile.PageWords;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Programme;
import io.github.idealint.round.date.Season.Months;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads names of rounds by the programmes and the words for months of a profile. Holds patterns, so it is made once a
 * run.
 */
public final class RoundNames {

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{N})20[0-9]{2}(?!\\p{N})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]++");

    private final List<Programme> programmes;
    private final DateWords words;
    private final Pattern months;
    private final Pattern others;
    private final Map<String, RoundMentions> mentions = new ConcurrentHashMap<>();

    private RoundNames(List<Programme> programmes, DateWords words, PageWords ofPages) {
        this.programmes = programmes;
        this.words = words;
        String to = Alternatives.of(ofPages.linking().rangeMiddles(), "\\h");
        String month = "(" + words.monthStem() + ")";
        this.months = Pattern.compile("(?<!\\p{L})" + month + "(?:[\\h_–-]|" + to + "){0,5}" + month + "(?!\\p{L})");
        this.others = others(ofPages.otherRounds());
    }

    private static Pattern others(List<String> words) {
        List<String> whole = words.stream().filter(word -> !word.endsWith("*")).toList();
        List<String> beginnings = words.stream()
                .filter(word -> word.endsWith("*"))
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + Alternatives.of(beginnings, "\\h") + "\\p{L}*+|"
                + Alternatives.of(whole, "\\h") + "(?!\\p{L}))|©");
    }

    /** Those of a profile. */
    public static RoundNames of(Profile profile) {
        return new RoundNames(profile.programmes(), new DateWords(profile.dates()), profile.words());
    }

    /** Whether a sentence or a heading speaks of other rounds on purpose: {@code our previous round}. */
    public boolean areOthersMeant(String text) {
        return others.matcher(text).find();
    }

    /** The round that a name means; empty if it has no year, or several that do not follow each other. */
    public Optional<Season> season(String name) {
        List<Integer> years = YEAR.matcher(name)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .distinct()
                .sorted()
                .toList();
        boolean clear = years.size() == 1 || years.size() == 2 && years.get(1) == years.get(0) + 1;
        return clear ? Optional.of(season(YEAR.matcher(name).replaceAll(" "), years.get(0))) : Optional.empty();
    }

    private Season season(String name, int year) {
        Matcher between = months.matcher(name);
        return between.find()
                ? new Season(
                        programme(between.replaceFirst(" ")),
                        year,
                        Optional.of(new Months(words.month(between.group(1)), words.month(between.group(2)))))
                : new Season(programme(name), year, Optional.empty());
    }

    private String programme(String name) {
        String bare = NO_LETTERS.matcher(name).replaceAll(" ").strip();
        return LetterCase.lower(programmes.stream()
                .filter(programme -> programme.isCalled(bare))
                .findFirst()
                .map(Programme::name)
                .orElse(bare));
    }

    /**
     * Finds mentions of a programme's rounds.
     *
     * @param programme the programme as {@link Season#programme()} has it; where that is empty, all programmes are
     *     meant
     */
    public RoundMentions mentions(String programme) {
        return mentions.computeIfAbsent(programme, this::mentionsOf);
    }

    private RoundMentions mentionsOf(String programme) {
        List<String> known = programmes.stream()
                .filter(one -> programme.isEmpty() || one.name().equalsIgnoreCase(programme))
                .flatMap(Programme::names)
                .toList();
        Stream<String> names = known.isEmpty() ? Stream.of(programme) : known.stream();
        List<String> bare = names.map(String::stripTrailing).toList();
        return new RoundMentions(bare.equals(List.of("")) ? "" : Alternatives.of(bare, "\\h"), words, this);
    }

    /** Finds where a text names rounds of a programme: {@code Outreachy 2020 December-March}, {@code GSoC 2026}. */
    public static final class RoundMentions {

        private static final String YEAR = "(?<!\\p{N})20[0-9]{2}(?!\\p{N})";
        private static final String BETWEEN = "[\\h'’(,/_–-]{1,3}";

        private final Pattern pattern;
        private final RoundNames names;

        /**
         * A round that is named.
         *
         * @param range where
         * @param start where it begins in the text
         * @param end where it ends there
         * @param written how
         * @param season which
         */
        public record Mention(TextRange range, int start, int end, String written, Season season) {}

        /**
         * Finds mentions of some programmes.
         *
         * @param programmes their names, as a pattern
         */
        RoundMentions(String programmes, DateWords words, RoundNames names) {
            this.names = names;
            String month = words.monthBeginning() + "\\p{L}{0,6}";
            String more = "(?:" + BETWEEN + "(?:(?:cohort|internships?|programme?|round|to)" + BETWEEN + ")?(?:" + month
                    + "|" + YEAR + ")){0,6}";
            pattern = Pattern.compile("(?i)(?<!\\p{L})(?:" + YEAR + "\\h)?(?:" + programmes + ")(?!\\p{L})" + more);
        }

        /** The mentions in a text that have a year. */
        public Stream<Mention> in(Passage text) {
            return pattern.matcher(text.text()).results().flatMap(match -> mention(text, match).stream());
        }

        private Optional<Mention> mention(Passage text, MatchResult match) {
            return names.season(match.group())
                    .map(season -> new Mention(text.range(match), match.start(), match.end(), match.group(), season));
        }
    }
}
