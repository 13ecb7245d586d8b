package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Applicability;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that can be wrong with an address. */
@FunctionalInterface
interface EmailFlaw {

    /** Blanks of all kinds. */
    Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Looks for it in a text that a syntax doesn't accept. */
    Optional<Sighting> in(String text, EmailSyntax syntax);

    /**
     * It was seen.
     *
     * @param reason what is wrong, as a clause about the address
     * @param cured the text without it, where there is a way
     * @param promise what the cure promises
     */
    record Sighting(String reason, Optional<String> cured, Applicability promise) {}

    /** A flaw that nobody but the author can cure; {@code %s} in its reason is the first match. */
    static EmailFlaw incurable(String regex, String reason) {
        return seen(regex, reason, text -> Optional.empty(), Applicability.UNSAFE);
    }

    /** A flaw with a likely cure: the text that each match, which may be {@code $1}, becomes. */
    static EmailFlaw likely(String regex, String reason, String cure) {
        return cured(regex, reason, cure, Applicability.UNSAFE);
    }

    /** A flaw with a cure that is beyond doubt. */
    static EmailFlaw sure(String regex, String reason, String cure) {
        return cured(regex, reason, cure, Applicability.SAFE);
    }

    private static EmailFlaw cured(String regex, String reason, String cure, Applicability promise) {
        Pattern pattern = Pattern.compile(regex);
        return seen(regex, reason, text -> Optional.of(pattern.matcher(text).replaceAll(cure)), promise);
    }

    private static EmailFlaw seen(
            String regex, String reason, Function<String, Optional<String>> cure, Applicability promise) {
        Pattern pattern = Pattern.compile(regex);
        return (text, syntax) -> Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> new Sighting(reason.replace("%s", named(match)), cure.apply(text), promise));
    }

    private static String named(MatchResult match) {
        String found = BLANKS.matcher(match.group()).replaceAll("");
        return switch (found) {
            case "" -> "a blank";
            case "." -> "a dot";
            case "," -> "a comma";
            case ";" -> "a semicolon";
            case ":" -> "a colon";
            case "_" -> "an underscore";
            case "\"" -> "a quotation mark";
            default -> "'" + found + "'";
        };
    }
}
