package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.text.MessageTemplate;
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

    private static final MessageTemplate EMPTY = new MessageTemplate("it is empty");
    private static final MessageTemplate TOO_LONG = new MessageTemplate("it is longer than the 254 characters allowed");
    private static final MessageTemplate MAILTO = new MessageTemplate("it starts with an extra 'mailto:'");
    private static final MessageTemplate HIDDEN_CHARACTER =
            new MessageTemplate("it contains the invisible character {} ({})");
    private static final MessageTemplate IP_ADDRESS =
            new MessageTemplate("it has an IP address instead of a domain name");
    private static final MessageTemplate NUMBER = new MessageTemplate("it has a number instead of a domain name");
    private static final MessageTemplate FOREIGN = new MessageTemplate("{} does not belong in an address");
    private static final MessageTemplate ENDS_WITH = new MessageTemplate("it ends with {}");
    private static final MessageTemplate STARTS_WITH = new MessageTemplate("it starts with {}");
    private static final MessageTemplate SPELLED_OUT = new MessageTemplate("{} is spelled out");
    private static final MessageTemplate NO_AT = new MessageTemplate("it has no '@'");
    private static final MessageTemplate TWO_ADDRESSES = new MessageTemplate("it contains two addresses");
    private static final MessageTemplate WHERE_ONE_AT = new MessageTemplate("it has {} where one '@' belongs");
    private static final MessageTemplate STARTS_WITH_AT = new MessageTemplate("it starts with '@'");
    private static final MessageTemplate REPEATED = new MessageTemplate("its domain is repeated");
    private static final MessageTemplate QUOTED = new MessageTemplate("few programs accept a name in quotes");
    private static final MessageTemplate SEVERAL_ATS = new MessageTemplate("it has more than one '@'");
    private static final MessageTemplate NO_NAME = new MessageTemplate("there is no name before its '@'");
    private static final MessageTemplate NO_DOMAIN = new MessageTemplate("there is no domain after its '@'");
    private static final MessageTemplate WHERE_A_DOT = new MessageTemplate("it has {} where a dot belongs");
    private static final MessageTemplate CONTAINS = new MessageTemplate("it contains {}");
    private static final MessageTemplate WHERE_ONE_DOT = new MessageTemplate("it has {} where one dot belongs");
    private static final MessageTemplate DOT_AT = new MessageTemplate("there is a dot next to its '@'");
    private static final MessageTemplate HYPHEN = new MessageTemplate("a part of its domain starts or ends with '-'");
    private static final MessageTemplate IN_ITS_DOMAIN = new MessageTemplate("it has {} in its domain");
    private static final MessageTemplate NO_DOT = new MessageTemplate("its domain has no dot");
    private static final MessageTemplate NO_ENDING = new MessageTemplate("there is no top-level domain '.{}'");
    private static final MessageTemplate UNKNOWN_ENDING =
            new MessageTemplate("'.{}' is not a known top-level domain (as of {})");
    private static final MessageTemplate LONG_NAME =
            new MessageTemplate("the name before its '@' is longer than the 64 characters allowed");
    private static final MessageTemplate LONG_PART =
            new MessageTemplate("a part of its domain is longer than the 63 characters allowed");
    private static final MessageTemplate REJECTED = new MessageTemplate("mail programs would reject it");
    private static final MessageTemplate SEPARATELY = new MessageTemplate("Write each address separately.");
    private static final MessageTemplate EXTRA_TLDS =
            new MessageTemplate("Correct the address, or add '{}' to 'extraTlds' in the configuration.");

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
            incurable("^$", EMPTY),
            incurable("^(?s).{" + (EmailSyntax.LONGEST + 66) + ",}", TOO_LONG),
            sure("(?i)^(?:mailto:/{0,2})+", MAILTO, ""),
            (text, syntax) -> hiddenCharacter(text),
            incurable("@\\[.*$|@\\d{1,3}(?:\\.\\d{1,3}){3}$", IP_ADDRESS),
            incurable("@[0-9.]+$", NUMBER),
            incurable("^<?\"[^\"]*\"@", QUOTED),
            likely("^[<(\\[{\"']+|[>)\\]}\"']+(?=[.,;]?$)", FOREIGN, ""),
            sure("[\\s\\p{Z}.,;:!?]+$", ENDS_WITH, ""),
            sure("^" + SPACE + "+", STARTS_WITH, ""),
            likely("^[.,;:]+", STARTS_WITH, ""),
            (text, syntax) -> TypographicSigns.in(text),
            (text, syntax) -> spelledOut(text),
            incurable("^[^@]*$", NO_AT),
            incurable("@[^@]*?[\\s\\p{Z},;/|][^@]++@[^@]++$", TWO_ADDRESSES, SEPARATELY),
            likely("@{2,}", WHERE_ONE_AT, "@"),
            likely("^@(?=.*@)", STARTS_WITH_AT, ""),
            likely("(@[^@]+)\\1$", REPEATED, "$1"),
            incurable("^[^@]*@[^@]*@.*$", SEVERAL_ATS),
            incurable("^" + SPACE + "*@", NO_NAME),
            incurable("@" + SPACE + "*$", NO_DOMAIN),
            likely(SPACE + "*+[,;]+" + SPACE + "*+" + IN_DOMAIN, WHERE_A_DOT, "."),
            likely(SPACE + "+(?=[@.])|(?<=[@.])" + SPACE + "+", CONTAINS, ""),
            incurable(SPACE, CONTAINS),
            likely("[,;]", CONTAINS, "."),
            likely("\\.{2,}", WHERE_ONE_DOT, "."),
            likely("\\.@|@\\.", DOT_AT, "@"),
            incurable("[\\\\\"\\[\\](){}<>:]", CONTAINS),
            likely("(?<=[@.])-+" + IN_DOMAIN + "|-+(?=(?:\\.[^@]*)?$)", HYPHEN, ""),
            incurable("[^\\p{L}\\p{M}\\p{N}@.-]" + IN_DOMAIN, IN_ITS_DOMAIN),
            likely("(?<=[^@]{3})(com|org|net|edu)$(?<=@[^.]{0,70})", NO_DOT, ".$1"),
            incurable("@[^.]+$", NO_DOT),
            EmailFlaws::ending,
            incurable("^[^@]{65,}", LONG_NAME),
            incurable("[^.@]{64,}" + IN_DOMAIN, LONG_PART),
            incurable("^(?s).{" + (EmailSyntax.LONGEST + 1) + ",}", TOO_LONG),
            incurable("^(?s).*$", REJECTED));

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
                        SPELLED_OUT.with(complete ? "a dot" : "its '@'"), Optional.of(cured), Applicability.UNSAFE));
    }

    private static Optional<Sighting> hiddenCharacter(String text) {
        Matcher hidden = HIDDEN.matcher(text);
        return hidden.find()
                ? Optional.of(new Sighting(
                        HIDDEN_CHARACTER.with(
                                codePoint(hidden.group()),
                                Character.getName(hidden.group().codePointAt(0))),
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
                ? new Sighting(NO_ENDING.with(ending), cured, Applicability.UNSAFE)
                : new Sighting(
                        UNKNOWN_ENDING.with(ending, EmailSyntax.TABLE_DATE),
                        Optional.of(EXTRA_TLDS.with(ending)),
                        cured,
                        Applicability.UNSAFE);
    }

    /** A flaw that nobody but the author can cure; a gap in its reason is the first match. */
    private static EmailFlaw incurable(String regex, MessageTemplate reason) {
        return seen(Pattern.compile(regex), reason, text -> Optional.empty(), Applicability.UNSAFE);
    }

    private static EmailFlaw incurable(String regex, MessageTemplate reason, MessageTemplate advice) {
        EmailFlaw flaw = incurable(regex, reason);
        return (text, syntax) -> flaw.in(text, syntax)
                .map(seen ->
                        new Sighting(seen.reason(), Optional.of(advice.with()), seen.cured(), seen.applicability()));
    }

    /** A flaw with a likely cure: the text that each match, which may be {@code $1}, becomes. */
    private static EmailFlaw likely(String regex, MessageTemplate reason, String cure) {
        return curable(Pattern.compile(regex), reason, cure, Applicability.UNSAFE);
    }

    /** A flaw with a cure that is certain. */
    private static EmailFlaw sure(String regex, MessageTemplate reason, String cure) {
        return curable(Pattern.compile(regex), reason, cure, Applicability.SAFE);
    }

    private static EmailFlaw curable(
            Pattern pattern, MessageTemplate reason, String cure, Applicability applicability) {
        return seen(pattern, reason, text -> Optional.of(pattern.matcher(text).replaceAll(cure)), applicability);
    }

    private static EmailFlaw seen(
            Pattern pattern,
            MessageTemplate reason,
            Function<String, Optional<String>> cure,
            Applicability applicability) {
        return (text, syntax) -> Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> new Sighting(clause(reason, match), cure.apply(text), applicability));
    }

    private static String clause(MessageTemplate reason, MatchResult match) {
        return reason.text().contains("{}") ? reason.with(named(match)) : reason.with();
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
