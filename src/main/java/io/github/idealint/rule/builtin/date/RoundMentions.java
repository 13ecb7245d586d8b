package io.github.idealint.rule.builtin.date;

import io.github.idealint.round.date.Season;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where a text names rounds of a programme: {@code Outreachy 2020 December-March}, {@code GSoC 2026}. */
final class RoundMentions {

    private static final String SUMMER_OF_CODE = "GSoC|(?:Google\\h)?Summer\\hof\\hCode";
    private static final String YEAR = "(?<!\\p{N})20[0-9]{2}(?!\\p{N})";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}";
    private static final String BETWEEN = "[\\h'’(,/_–-]{1,3}";

    /** Years and months, with what stands before them. */
    private static final String MORE = "(?:" + BETWEEN + "(?:(?:cohort|internships?|programme?|round|to)" + BETWEEN
            + ")?(?:" + MONTH + "|" + YEAR + ")){0,6}";

    private final Pattern pattern;

    /**
     * A round that is named.
     *
     * @param range where
     * @param start where it begins in the text
     * @param end where it ends there
     * @param written how
     * @param season which
     */
    record Mention(TextRange range, int start, int end, String written, Season season) {}

    /** Mentions of a programme; without a name, of those that everybody knows. */
    RoundMentions(String programme) {
        String names = switch (programme) {
            case "" -> "Outreachy|" + SUMMER_OF_CODE;
            case "google summer of code" -> SUMMER_OF_CODE;
            default -> Arrays.stream(programme.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\h"));
        };
        pattern = Pattern.compile("(?i)(?<!\\p{L})(?:" + YEAR + "\\h)?(?:" + names + ")(?!\\p{L})" + MORE);
    }

    /** Those in a text that have a year. */
    Stream<Mention> in(Passage text) {
        return pattern.matcher(text.text()).results().flatMap(match -> mention(text, match).stream());
    }

    private static Optional<Mention> mention(Passage text, MatchResult match) {
        return Season.of(match.group())
                .map(season -> new Mention(text.range(match), match.start(), match.end(), match.group(), season));
    }
}
