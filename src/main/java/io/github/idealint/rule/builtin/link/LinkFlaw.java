package io.github.idealint.rule.builtin.link;

import static io.github.idealint.rule.builtin.link.MalformedLink.BRACKETS;
import static io.github.idealint.rule.builtin.link.MalformedLink.DOUBLED;
import static io.github.idealint.rule.builtin.link.MalformedLink.FULL_WIDTH;
import static io.github.idealint.rule.builtin.link.MalformedLink.LINK_INSIDE;
import static io.github.idealint.rule.builtin.link.MalformedLink.NEVER_CLOSED;
import static io.github.idealint.rule.builtin.link.MalformedLink.NO_HOST;
import static io.github.idealint.rule.builtin.link.MalformedLink.NO_SCHEME;
import static io.github.idealint.rule.builtin.link.MalformedLink.NO_SCHEME_THERE;
import static io.github.idealint.rule.builtin.link.MalformedLink.PIPE;
import static io.github.idealint.rule.builtin.link.MalformedLink.SINGLE_BRACKETS;
import static io.github.idealint.rule.builtin.link.MalformedLink.SPACE_AFTER;
import static io.github.idealint.rule.builtin.link.MalformedLink.SPACE_BETWEEN;
import static io.github.idealint.rule.builtin.link.MalformedLink.SPACE_INSIDE;
import static io.github.idealint.rule.builtin.link.MalformedLink.SPACE_IN_ADDRESS;
import static io.github.idealint.rule.builtin.link.MalformedLink.START;
import static io.github.idealint.rule.builtin.link.MalformedLink.SWAPPED;
import static io.github.idealint.rule.builtin.link.MalformedLink.TWICE;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.NormalForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way in which links are written wrong.
 *
 * @param hints characters of which each match has at least one
 * @param pattern what it looks like on a line
 * @param template what is wrong; the gaps are what was found, and what to write instead or an example of it
 * @param repair what a match should be
 * @param applicability whether the repair is safe
 */
record LinkFlaw(
        String hints,
        Pattern pattern,
        MessageTemplate template,
        Optional<LinkRepair> repair,
        Applicability applicability) {

    /** Writes correctly what was written wrong. */
    interface LinkRepair {

        /** What a match should be. */
        String of(MatchResult match, Notation notation);
    }

    private static final String WEB = "https?://[^\\s\\[\\]<>|]++";
    private static final String HOST = "(?:[\\w-]{1,63}\\.){1,8}[\\p{L}]{2,}";
    private static final String KNOWN = "(?:[\\w-]{1,63}\\.){1,8}(?:com|org|net|edu|gov|io|dev)";

    /** Letters, digits and dots of East Asian fonts. */
    private static final String FULL_WIDTH_SIGN = "[\\x{FF01}-\\x{FF5E}\\x{3002}\\x{FF61}]";

    private static final Pattern FULL_WIDTH_DOT = Pattern.compile("[\\x{3002}\\x{FF61}]");

    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");

    /** What may not stand before an address, so that it is no part of another. */
    private static final String FREE = "(?<![\\p{L}\\p{N}/=.%&?:#+-])";

    /** The ways in which wikitext alone can be wrong. */
    private static final List<LinkFlaw> OF_WIKITEXT = List.of(
            sure(
                    "[",
                    "(?i)\\[\\[\\s*+(" + WEB + ")\\s*+]]",
                    BRACKETS,
                    (match, notation) -> notation.link(group(match, 1))),
            sure(
                    "[",
                    "(?i)\\[\\[\\s*+(" + WEB + ")\\s*+\\|?\\s*+([^\\[\\]]++)](?:]|(?=[^\\]]*$))",
                    BRACKETS,
                    (match, notation) -> notation.link(group(match, 1), group(match, 2))),
            sure(
                    "[",
                    "(?i)(?<!\\[)\\[(https?://[^\\s\\[\\]<>|?]++)\\s*+\\|\\s*+([^\\[\\]|]*+)]",
                    PIPE,
                    (match, notation) -> notation.link(group(match, 1), group(match, 2))),
            guess(
                    "#",
                    "(?<![\\[\\w])\\[(\\p{Lu}[\\p{L}\\p{N}_/.'’()-]{1,200}+#[^\\s\\[\\]|]{1,200}+)[ |]([^\\[\\]|]{1,200}+)](?![\\](\\[:])",
                    SINGLE_BRACKETS,
                    (match, notation) -> "[[" + group(match, 1) + "|" + group(match, 2) + "]]"),
            lost("[", "(?i)(?<!\\[)\\[https?:/{0,2}(?:\\s[^\\[\\]]*+)?]"),
            guess(
                    "[",
                    "(?i)(?<!\\[)\\[((?:www\\." + HOST + "|" + KNOWN
                            + "(?=/))(?:/[^\\s\\[\\]<>|]*+)?)\\s++([^\\[\\]]++)](?![\\](])",
                    NO_SCHEME,
                    (match, notation) -> notation.link("https://" + group(match, 1), group(match, 2))),
            guess(
                    "[",
                    "(?i)(?<!\\[)\\[(www\\." + HOST + "(?:/[^\\s\\[\\]<>|]*+)?)](?![\\](])",
                    NO_SCHEME,
                    (match, notation) -> notation.link("https://" + group(match, 1))));

    private static final String TEXT = "(?<![\\\\\\]])\\[([^\\[\\]]{1,300})]";

    /** The ways in which Markdown alone can be wrong (CommonMark 0.31, links). */
    private static final List<LinkFlaw> OF_MARKDOWN = List.of(
            sure(
                    "[",
                    "(?i)" + TEXT + "[ \\t\\u00A0]++\\((" + "https?://[^\\s()<>]++)\\)",
                    SPACE_BETWEEN,
                    (match, notation) -> notation.link(group(match, 2), group(match, 1))),
            sure(
                    "<",
                    "(?i)(?<![\\\\\\]])\\[[ \\t]*+<([\\w.+-]{1,100}@" + HOST
                            + "|https?://[^\\s<>]++)>[ \\t]*+]\\(([^\\s()<>]++)\\)",
                    LINK_INSIDE,
                    (match, notation) -> notation.link(group(match, 2), group(match, 1))),
            guess(
                    "[",
                    "(?i)(?<!])\\(([^()\\[\\]]{1,200})\\)\\[(https?://[^\\s()\\[\\]<>]++)[\\])](?!\\()",
                    SWAPPED,
                    (match, notation) -> notation.link(group(match, 2), group(match, 1))),
            guess(
                    "[",
                    "(?i)" + TEXT + "\\(\\s*+\\((https?://[^\\s()<>]++)\\)[^\\s()]{0,3}\\){0,2}",
                    DOUBLED,
                    (match, notation) -> notation.link(group(match, 2), group(match, 1))),
            guess(
                    "[",
                    "(?i)" + TEXT + "\\(((?:www\\." + HOST + "|" + KNOWN + "(?=/))(?:/[^\\s()<>]*+)?)\\)",
                    NO_SCHEME_THERE,
                    (match, notation) -> notation.link("https://" + group(match, 2), group(match, 1))),
            guess(
                    "[",
                    "(?i)" + TEXT + "\\((https?://[^\\s()<>]++(?:[ \\u00A0]++[^\\s()<>\"']++){1,5})[ ]?\\)",
                    SPACE_IN_ADDRESS,
                    (match, notation) ->
                            notation.link(BLANKS.matcher(group(match, 2)).replaceAll("%20"), group(match, 1))),
            guess(
                    "[",
                    "(?i)" + TEXT + "\\((https?://[^\\s()<>]++)(?=[ \\t]*+$)",
                    NEVER_CLOSED,
                    (match, notation) -> notation.link(group(match, 2), group(match, 1))),
            lost("[", "(?i)" + TEXT + "\\(https?:/{0,2}\\)"));

    /** The ways in which an address can be wrong in any markup. */
    private static final List<LinkFlaw> OF_ADDRESSES = List.of(
            sure(
                    "/",
                    "(?i)" + FREE + "(?:https?(?::/{0,2}|//)){1,9}(https?)(?:://?|//)(?=[\\w\\[])",
                    TWICE,
                    (match, notation) -> group(match, 1) + "://"),
            sure(
                    ":/",
                    "(?i)" + FREE + "(https?)(?::/?|:?/{3,6}|//:?|;//|:\\\\\\\\|//;|/:/)(?=" + HOST + ")",
                    START,
                    (match, notation) -> group(match, 1) + "://"),
            sure(
                    "/",
                    "(?i)" + FREE + "(?!https?://)(?:h{1,3}t{1,3}p{1,3}|hptt|hpttp|ttp|httl)(s?)://(?=" + HOST + ")",
                    START,
                    (match, notation) -> "http" + group(match, 1) + "://"),
            sure(
                    "/",
                    "(?i)" + FREE + "(https?://)[ \\t\\u00A0]++(?=" + HOST + ")",
                    SPACE_AFTER,
                    (match, notation) -> group(match, 1)),
            guess(
                    "/",
                    "(?i)" + FREE + "(https?://[\\w.-]{1,200})[ \\t\\u00A0]++(\\.(?:com|org|net|edu|gov|io|dev)\\b)",
                    SPACE_INSIDE,
                    (match, notation) -> group(match, 1) + group(match, 2)),
            guess(
                    "/",
                    "(?i)" + FREE + "(https?://)((?=[^\\s/?#]{0,253}" + FULL_WIDTH_SIGN
                            + ")[^\\s/?#\\[\\]<>|]{1,253}+)",
                    FULL_WIDTH,
                    (match, notation) -> group(match, 1) + inAscii(group(match, 2))));

    /** All ways known for a markup; of two that overlap the first is meant. */
    static Stream<LinkFlaw> of(Markup markup) {
        return Stream.concat((markup == Markup.MARKDOWN ? OF_MARKDOWN : OF_WIKITEXT).stream(), OF_ADDRESSES.stream());
    }

    /** Whether a text has a link that is written wrong, so that {@link MalformedLink} reports it. */
    static boolean isIn(String text) {
        return of(Markup.WIKITEXT).anyMatch(flaw -> flaw.pattern().matcher(text).find());
    }

    /** What is wrong with a match, in whole sentences. */
    String message(MatchResult match, Notation notation) {
        String wanted = repaired(match, notation).orElseGet(() -> notation.link(ExampleValues.LINK, "Specification"));
        return template.with(quoted(match.group()), quoted(wanted));
    }

    /** What a match should be. */
    Optional<String> repaired(MatchResult match, Notation notation) {
        return repair.map(right -> right.of(match, notation));
    }

    private static String inAscii(String host) {
        return NormalForm.compatible(FULL_WIDTH_DOT.matcher(host).replaceAll("."));
    }

    private static String group(MatchResult match, int number) {
        return match.group(number).strip();
    }

    private static LinkFlaw sure(String hints, String regex, MessageTemplate template, LinkRepair repair) {
        return new LinkFlaw(hints, Pattern.compile(regex), template, Optional.of(repair), Applicability.SAFE);
    }

    private static LinkFlaw lost(String hints, String regex) {
        return new LinkFlaw(hints, Pattern.compile(regex), NO_HOST, Optional.empty(), Applicability.UNSAFE);
    }

    private static LinkFlaw guess(String hints, String regex, MessageTemplate template, LinkRepair repair) {
        return new LinkFlaw(hints, Pattern.compile(regex), template, Optional.of(repair), Applicability.UNSAFE);
    }
}
