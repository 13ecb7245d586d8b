package io.github.idealint.page.value;

import io.github.idealint.profile.LevelScale;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names of levels, a scale's own and those of others. */
public final class LevelNames {

    private LevelNames() {}

    /** A pattern of all names, the longest first; it matches whole words. */
    public static Pattern of(LevelScale scale) {
        return pattern(Stream.concat(scale.allowed().stream(), scale.synonyms().keySet().stream()));
    }

    /** A pattern of the scale's own names. */
    public static Pattern allowed(LevelScale scale) {
        return pattern(scale.allowed().stream());
    }

    /** The allowed level that a name means. */
    public static Optional<String> meant(String name, LevelScale scale) {
        String single = name.replaceAll("\\s++", " ");
        return scale.find(single).or(() -> scale.meantBy(single));
    }

    /** The allowed level that the first name in a text means. */
    public static Optional<String> firstIn(String text, LevelScale scale) {
        return of(scale)
                .matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .flatMap(name -> meant(name, scale));
    }

    private static Pattern pattern(Stream<String> names) {
        String any = names.sorted(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(LevelNames::quoted)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String quoted(String name) {
        return Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s++"));
    }
}
