package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is known to go wrong with e-mail addresses. */
final class EmailFlaws {

    private static final String SPACE = "[\\s\\p{Z}]";
    private static final String IN_DOMAIN = "(?=[^@]*$)";
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HIDDEN = Pattern.compile(EmailSyntax.HIDDEN);
    private static final Pattern ENDING = Pattern.compile("\\.([^.@]+)$");
    private static final Pattern AT_SPELLED_OUT =
            Pattern.compile("(?i) ?[\\[({<] ?at ?[\\])}>] ?| at |[-_.]at[-_.]|%40|&#64;");
    private static final Pattern DOT_SPELLED_OUT = Pattern.compile("(?i) ?[\\[({<] ?dot ?[\\])}>] ?| dot |[-_]dot[-_]");

    /** Where most addresses end; only such an ending is ever proposed. */
    private static final List<String> USUAL_ENDINGS = List.of("com", "org", "net", "edu", "gov", "info", "dev");

    /** One thing that can be wrong with an address. */
    @FunctionalInterface
    interface EmailFlaw {

        /** Looks for it in a text that a syntax does not accept. */
        Optional<Sighting> in(String text, EmailSyntax syntax);
    }

    /**
     * A flaw that was seen.
     *
     * @param reason what is wrong, as a clause about the address
     * @param advice what to do, as a sentence, where that is more than to write an address
     * @param cured the text without it, where there is a way
     * @param applicability whether the cure is certain
     */
    record Sighting(String reason, Optional<String> advice, Optional<String> cured, Applicability applicability) {

        Sighting(String reason, Optional<String> cured, Applicability applicability) {
            this(reason, Optional.empty(), cured, applicability);
        }
    }

    /** The most revealing first; each looks at what those before it have cured, and the last is in every text. */
    static final List<EmailFlaw> IN_ORDER = List.of(
            incurable("^$", "it is empty"),
            incurable("^(?s).{" + (EmailSyntax.LONGEST + 66) + ",}", "it is longer than the 254 characters allowed"),
            sure("(?i)^(?:mailto:/{0,2})+", "it starts with an extra 'mailto:'", ""),
            (text, syntax) -> hiddenCharacter(text),
            incurable("@\\[.*$|@\\d{1,3}(?:\\.\\d{1,3}){3}$", "it has an IP address instead of a domain name"),
            incurable("@[0-9.]+$", "it has a number instead of a domain name"),
            likely("^[<(\\[{\"']+|[>)\\]}\"']+(?=[.,;]?$)", "%s does not belong in an address", ""),
            sure("[\\s\\p{Z}.,;:!?]+$", "it ends with %s", ""),
            sure("^" + SPACE + "+", "it starts with %s", ""),
            likely("^[.,;:]+", "it starts with %s", ""),
            likely("[\uFF20\uFE6B]", "it has the look-alike character %s instead of '@'", "@"),
            (text, syntax) -> spelledOut(text),
            incurable("^[^@]*$", "it has no '@'"),
            incurable(
                    "@[^@]*?[\\s\\p{Z},;/|][^@]++@[^@]++$",
                    "it contains two addresses",
                    "Write each address separately."),
            likely("@{2,}", "it has %s where one '@' belongs", "@"),
            likely("^@(?=.*@)", "it starts with '@'", ""),
            likely("(@[^@]+)\\1$", "its domain is repeated", "$1"),
            incurable("^[^@]*@[^@]*@.*$", "it has more than one '@'"),
            incurable("^" + SPACE + "*@", "there is no name before its '@'"),
            incurable("@" + SPACE + "*$", "there is no domain after its '@'"),
            likely(SPACE + "*+[,;]+" + SPACE + "*+" + IN_DOMAIN, "it has %s where a dot belongs", "."),
            likely(SPACE + "+(?=[@.])|(?<=[@.])" + SPACE + "+", "it contains %s", ""),
            incurable(SPACE, "it contains %s"),
            likely("[,;]", "it contains %s", "."),
            likely("\\.{2,}", "it has %s where one dot belongs", "."),
            likely("\\.@|@\\.", "there is a dot next to its '@'", "@"),
            incurable("[\\\\\"\\[\\](){}<>:]", "it contains %s"),
            likely(
                    "(?<=[@.])-+" + IN_DOMAIN + "|-+(?=(?:\\.[^@]*)?$)",
                    "a part of its domain starts or ends with '-'",
                    ""),
            incurable("[^\\p{L}\\p{M}\\p{N}@.-]" + IN_DOMAIN, "it has %s in its domain"),
            likely("(?<=[^@]{3})(com|org|net|edu)$(?<=@[^.]{0,70})", "its domain has no dot", ".$1"),
            incurable("@[^.]+$", "its domain has no dot"),
            EmailFlaws::ending,
            incurable("^[^@]{65,}", "the name before its '@' is longer than the 64 characters allowed"),
            incurable("[^.@]{64,}" + IN_DOMAIN, "a part of its domain is longer than the 63 characters allowed"),
            incurable("^(?s).{" + (EmailSyntax.LONGEST + 1) + ",}", "it is longer than the 254 characters allowed"),
            incurable("^(?s).*$", "mail programs would reject it"));

    private EmailFlaws() {}

    /** A character by its number: {@code U+200B}. */
    static String codePoint(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }

    /** An '@' or dots in words. */
    static Optional<Sighting> spelledOut(String text) {
        boolean complete = text.contains("@");
        String cured = DOT_SPELLED_OUT
                .matcher(complete ? text : AT_SPELLED_OUT.matcher(text).replaceFirst("@"))
                .replaceAll(".");
        return cured.equals(text) || !cured.contains("@")
                ? Optional.empty()
                : Optional.of(new Sighting(
                        (complete ? "a dot" : "its '@'") + " is spelled out",
                        Optional.of(cured),
                        Applicability.UNSAFE));
    }

    private static Optional<Sighting> hiddenCharacter(String text) {
        Matcher hidden = HIDDEN.matcher(text);
        return hidden.find()
                ? Optional.of(new Sighting(
                        "it contains the hidden character " + codePoint(hidden.group()) + " ("
                                + Character.getName(hidden.group().codePointAt(0)) + ")",
                        Optional.of(hidden.replaceAll("")),
                        Applicability.SAFE))
                : Optional.empty();
    }

    private static Optional<Sighting> ending(String text, EmailSyntax syntax) {
        Matcher ending = ENDING.matcher(text);
        return ending.find() && !syntax.isTopLevelDomain(ending.group(1))
                ? Optional.of(unknownEnding(text.substring(0, ending.start(1)), ending.group(1)))
                : Optional.empty();
    }

    private static Sighting unknownEnding(String before, String ending) {
        Optional<String> cured = Stream.concat(
                        Stream.of(ending)
                                .filter(part -> part.matches("(?:ac|co|com|org)-[a-z]{2}"))
                                .map(part -> part.replace('-', '.')),
                        Spelling.nearest(ending, USUAL_ENDINGS).stream())
                .findFirst()
                .map(before::concat);
        return cured.isPresent()
                ? new Sighting("there is no top-level domain '." + ending + "'", cured, Applicability.UNSAFE)
                : new Sighting(
                        "'." + ending + "' is not a known top-level domain (as of " + EmailSyntax.TABLE_DATE + ")",
                        Optional.of(
                                "Correct the address, or add '" + ending + "' to 'extraTlds' in the configuration."),
                        cured,
                        Applicability.UNSAFE);
    }

    /** A flaw that nobody but the author can cure; {@code %s} in its reason is the first match. */
    private static EmailFlaw incurable(String regex, String reason) {
        return seen(Pattern.compile(regex), reason, text -> Optional.empty(), Applicability.UNSAFE);
    }

    private static EmailFlaw incurable(String regex, String reason, String advice) {
        EmailFlaw flaw = incurable(regex, reason);
        return (text, syntax) -> flaw.in(text, syntax)
                .map(seen -> new Sighting(seen.reason(), Optional.of(advice), seen.cured(), seen.applicability()));
    }

    /** A flaw with a likely cure: the text that each match, which may be {@code $1}, becomes. */
    private static EmailFlaw likely(String regex, String reason, String cure) {
        return curable(Pattern.compile(regex), reason, cure, Applicability.UNSAFE);
    }

    /** A flaw with a cure that is certain. */
    private static EmailFlaw sure(String regex, String reason, String cure) {
        return curable(Pattern.compile(regex), reason, cure, Applicability.SAFE);
    }

    private static EmailFlaw curable(Pattern pattern, String reason, String cure, Applicability applicability) {
        return seen(pattern, reason, text -> Optional.of(pattern.matcher(text).replaceAll(cure)), applicability);
    }

    private static EmailFlaw seen(
            Pattern pattern, String reason, Function<String, Optional<String>> cure, Applicability applicability) {
        return (text, syntax) -> Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> new Sighting(reason.replace("%s", named(match)), cure.apply(text), applicability));
    }

    private static String named(MatchResult match) {
        String found = SPACES.matcher(match.group()).replaceAll("");
        return switch (found) {
            case "" -> "a space";
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
