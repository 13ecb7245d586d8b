package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.rule.builtin.mentor.EmailFlaw.incurable;
import static io.github.idealint.rule.builtin.mentor.EmailFlaw.likely;
import static io.github.idealint.rule.builtin.mentor.EmailFlaw.sure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.builtin.mentor.EmailFlaw.Sighting;
import io.github.idealint.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is known to go wrong with addresses. */
final class EmailFlaws {

    private static final String BLANK = "[\\s\\p{Z}]";
    private static final String IN_DOMAIN = "(?=[^@]*$)";
    private static final Pattern HIDDEN = Pattern.compile(EmailSyntax.HIDDEN);
    private static final Pattern ENDING = Pattern.compile("\\.([^.@]+)$");
    private static final Pattern AT_SPELLED_OUT =
            Pattern.compile("(?i) ?[\\[({<] ?at ?[\\])}>] ?| at |[-_.]at[-_.]|%40|&#64;");
    private static final Pattern DOT_SPELLED_OUT = Pattern.compile("(?i) ?[\\[({<] ?dot ?[\\])}>] ?| dot |[-_]dot[-_]");

    /** Where most addresses end; only such an ending is ever proposed. */
    private static final List<String> USUAL_ENDINGS = List.of("com", "org", "net", "edu", "gov", "info", "dev");

    /** The telling ones first; each looks at what those before it have cured, and the last is in every text. */
    static final List<EmailFlaw> IN_ORDER = List.of(
            incurable("^$", "it is empty"),
            incurable("^(?s).{" + (EmailSyntax.LONGEST + 66) + ",}", "it is far too long for one"),
            sure("(?i)^(?:mailto:/{0,2})+", "it begins with a 'mailto:' too many", ""),
            (text, syntax) -> hiddenCharacter(text),
            incurable(
                    "@\\[.*$|@[0-9.]+$", "a number stands for its domain, where a name such as 'example.org' belongs"),
            likely("^[<(\\[{\"']+|[>)\\]}\"']+(?=[.,;]?$)", "%s stands at an end of it", ""),
            sure("[\\s\\p{Z}.,;:!?]+$", "it ends with %s", ""),
            sure("^" + BLANK + "+", "it begins with %s", ""),
            likely("^[.,;:]+", "it begins with %s", ""),
            likely("[\uFF20\uFE6B]", "it has %s where '@' belongs", "@"),
            (text, syntax) -> spelledOut(text),
            incurable("^[^@]*$", "it has no '@'"),
            incurable("@[^@]*?[\\s\\p{Z},;/|][^@]++@[^@]++$", "it holds two addresses, and only one can stand here"),
            likely("@{2,}", "it has %s where one '@' belongs", "@"),
            likely("^@(?=.*@)", "it begins with '@'", ""),
            likely("(@[^@]+)\\1$", "its domain stands there twice", "$1"),
            incurable("^[^@]*@[^@]*@.*$", "it has more than one '@'"),
            incurable("^" + BLANK + "*@", "no name stands before its '@'"),
            incurable("@" + BLANK + "*$", "no domain stands behind its '@'"),
            likely(BLANK + "*+[,;]+" + BLANK + "*+" + IN_DOMAIN, "it has %s where a dot belongs", "."),
            likely(BLANK + "+(?=[@.])|(?<=[@.])" + BLANK + "+", "it has %s inside", ""),
            incurable(BLANK, "it has %s inside"),
            likely("[,;]", "it has %s where a dot may belong", "."),
            likely("\\.{2,}", "it has %s where one dot belongs", "."),
            likely("\\.@|@\\.", "a dot stands beside its '@'", "@"),
            incurable("[\\\\\"\\[\\](){}<>:]", "it has %s inside"),
            likely(
                    "(?<=[@.])-+" + IN_DOMAIN + "|-+(?=(?:\\.[^@]*)?$)",
                    "a part of its domain begins or ends with '-'",
                    ""),
            incurable("[^\\p{L}\\p{M}\\p{N}@.-]" + IN_DOMAIN, "it has %s in its domain"),
            likely("(?<=[^@]{3})(com|org|net|edu)$(?<=@[^.]{0,70})", "its domain has no dot", ".$1"),
            incurable("@[^.]+$", "its domain has no dot"),
            EmailFlaws::ending,
            incurable("^[^@]{65,}", "its name is longer than the 64 characters allowed"),
            incurable("[^.@]{64,}" + IN_DOMAIN, "a part of its domain is longer than the 63 characters allowed"),
            incurable("^(?s).{" + (EmailSyntax.LONGEST + 1) + ",}", "it is longer than the 254 characters allowed"),
            incurable("^(?s).*$", "mail programs would refuse it"));

    private EmailFlaws() {}

    private static Optional<Sighting> hiddenCharacter(String text) {
        Matcher hidden = HIDDEN.matcher(text);
        return hidden.find()
                ? Optional.of(new Sighting(
                        "it holds the hidden character " + EmailFault.codePoint(hidden.group()) + " ("
                                + Character.getName(hidden.group().codePointAt(0)) + ")",
                        Optional.of(hidden.replaceAll("")),
                        Applicability.SAFE))
                : Optional.empty();
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
                        "it writes " + (complete ? "a dot" : "its '@'") + " in words",
                        Optional.of(cured),
                        Applicability.UNSAFE));
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
        String known = "there is no top-level domain '." + ending + "'";
        String newer = " (as of " + EmailSyntax.TABLE_DATE + "; a newer one can be added to 'extraTlds')";
        return new Sighting(cured.isPresent() ? known : known + newer, cured, Applicability.UNSAFE);
    }
}
