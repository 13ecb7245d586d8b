package io.github.idealint.rule.builtin.link;

import static io.github.idealint.rule.builtin.link.MalformedLink.BRACKETS;
import static io.github.idealint.rule.builtin.link.MalformedLink.FULL_WIDTH;
import static io.github.idealint.rule.builtin.link.MalformedLink.NO_HOST;
import static io.github.idealint.rule.builtin.link.MalformedLink.NO_SCHEME;
import static io.github.idealint.rule.builtin.link.MalformedLink.PIPE;
import static io.github.idealint.rule.builtin.link.MalformedLink.SPACE_AFTER;
import static io.github.idealint.rule.builtin.link.MalformedLink.SPACE_INSIDE;
import static io.github.idealint.rule.builtin.link.MalformedLink.START;
import static io.github.idealint.rule.builtin.link.MalformedLink.TWICE;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.markup.Notation;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.text.MessageTemplate;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    /** What may not stand before an address, so that it is no part of another. */
    private static final String FREE = "(?<![\\p{L}\\p{N}/=.%&?:#+-])";

    /** All ways known; of two that overlap the first is meant. */
    static final List<LinkFlaw> ALL = List.of(
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
                    (match, notation) -> group(match, 1) + inAscii(group(match, 2))),
            new LinkFlaw(
                    "[",
                    Pattern.compile("(?i)(?<!\\[)\\[https?:/{0,2}(?:\\s[^\\[\\]]*+)?]"),
                    NO_HOST,
                    Optional.empty(),
                    Applicability.UNSAFE),
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

    /** Whether a text has a link that is written wrong, so that {@link MalformedLink} reports it. */
    static boolean isIn(String text) {
        return ALL.stream().anyMatch(flaw -> flaw.pattern().matcher(text).find());
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
        return Normalizer.normalize(FULL_WIDTH_DOT.matcher(host).replaceAll("."), Normalizer.Form.NFKC);
    }

    private static String group(MatchResult match, int number) {
        return match.group(number).strip();
    }

    private static LinkFlaw sure(String hints, String regex, MessageTemplate template, LinkRepair repair) {
        return new LinkFlaw(hints, Pattern.compile(regex), template, Optional.of(repair), Applicability.SAFE);
    }

    private static LinkFlaw guess(String hints, String regex, MessageTemplate template, LinkRepair repair) {
        return new LinkFlaw(hints, Pattern.compile(regex), template, Optional.of(repair), Applicability.UNSAFE);
    }
}
