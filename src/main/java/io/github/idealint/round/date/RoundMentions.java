package io.github.idealint.round.date;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a text names rounds of a programme: {@code Outreachy 2020 December-March}, {@code GSoC 2026}. */
public final class RoundMentions {

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
