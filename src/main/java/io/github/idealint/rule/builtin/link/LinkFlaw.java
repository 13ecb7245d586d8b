package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.markup.Notation;
import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way in which links are written wrong.
 *
 * @param pattern what it looks like on a line
 * @param wording what is wrong, in whole sentences; {@code %s} is what was found, {@code %r} what to write instead, {@code
 *     %e} a link as it should be
 * @param repair what a match should be
 * @param promise what the repair promises
 */
record LinkFlaw(Pattern pattern, String wording, Optional<Repair> repair, Applicability promise) {

    /** Writes right what was written wrong. */
    interface Repair {

        /** What a match should be. */
        String of(MatchResult match, Notation notation);
    }

    private static final String WEB = "https?://[^\\s\\[\\]<>|]++";
    private static final String HOST = "(?:[\\w-]{1,63}\\.){1,8}[\\p{L}]{2,}";
    private static final String KNOWN = "(?:[\\w-]{1,63}\\.){1,8}(?:com|org|net|edu|gov|io|dev)";

    /** What may not stand before an address, lest it be a part of another. */
    private static final String FREE = "(?<![\\p{L}\\p{N}/=.%&?:#+-])";

    /** All ways known; of two that overlap the first is meant. */
    static final List<LinkFlaw> ALL = List.of(
            sure(
                    "(?i)\\[\\[\\s*+(" + WEB + ")\\s*+]]",
                    "%s has two brackets, which are for pages of the wiki. An address takes one: %r.",
                    (match, notation) -> notation.link(group(match, 1))),
            sure(
                    "(?i)\\[\\[\\s*+(" + WEB + ")\\s*+\\|?\\s*+([^\\[\\]]++)](?:]|(?=[^\\]]*$))",
                    "%s has two brackets, which are for pages of the wiki. An address takes one, and a blank before its text: %r.",
                    (match, notation) -> notation.link(group(match, 1), group(match, 2))),
            sure(
                    "(?i)(?<!\\[)\\[(https?://[^\\s\\[\\]<>|?]++)\\s*+\\|\\s*+([^\\[\\]|]*+)]",
                    "%s has a '|' before the link's text, which belongs to links to pages of the wiki. Write a blank: %r.",
                    (match, notation) -> notation.link(group(match, 1), group(match, 2))),
            sure(
                    "(?i)" + FREE + "(?:https?(?::/{0,2}|//)){1,9}(https?)(?:://?|//)(?=[\\w\\[])",
                    "%s says twice that an address follows. Once is enough: %r.",
                    (match, notation) -> group(match, 1) + "://"),
            sure(
                    "(?i)" + FREE + "(https?)(?::/?|:?/{3,6}|//:?|;//|:\\\\\\\\|//;|/:/)(?=" + HOST + ")",
                    "%s is no beginning of an address. Write %r.",
                    (match, notation) -> group(match, 1) + "://"),
            sure(
                    "(?i)" + FREE + "(?!https?://)(?:h{1,3}t{1,3}p{1,3}|hptt|hpttp|ttp|httl)(s?)://(?=" + HOST + ")",
                    "%s is no beginning of an address. Write %r.",
                    (match, notation) -> "http" + group(match, 1) + "://"),
            sure(
                    "(?i)" + FREE + "(https?://)[ \\t\\u00A0]++(?=" + HOST + ")",
                    "%s stands before a blank, and there the link ends. Take the blank out.",
                    (match, notation) -> group(match, 1)),
            guess(
                    "(?i)" + FREE + "(https?://[\\w.-]{1,200})[ \\t\\u00A0]++(\\.(?:com|org|net|edu|gov|io|dev)\\b)",
                    "%s has a blank inside, and there the link ends. Take it out: %r.",
                    (match, notation) -> group(match, 1) + group(match, 2)),
            none(
                    "(?i)(?<!\\[)\\[https?:/{0,2}(?:\\s[^\\[\\]]*+)?]",
                    "%s leads nowhere: no host stands behind its '//'. Write the whole address, such as '%e'."),
            guess(
                    "(?i)(?<!\\[)\\[((?:www\\." + HOST + "|" + KNOWN
                            + "(?=/))(?:/[^\\s\\[\\]<>|]*+)?)\\s++([^\\[\\]]++)](?![\\](])",
                    "%s is no link, for its address has no scheme. Write %r.",
                    (match, notation) -> notation.link("https://" + group(match, 1), group(match, 2))),
            guess(
                    "(?i)(?<!\\[)\\[(www\\." + HOST + "(?:/[^\\s\\[\\]<>|]*+)?)](?![\\](])",
                    "%s is no link, for its address has no scheme. Write %r.",
                    (match, notation) -> notation.link("https://" + group(match, 1))));

    /** Whether a text has a link that is written wrong, so that {@link MalformedLink} reports it. */
    static boolean isIn(String text) {
        return ALL.stream().anyMatch(flaw -> flaw.pattern().matcher(text).find());
    }

    /** What is wrong with a match, in whole sentences. */
    String message(MatchResult match, Notation notation) {
        return wording.replace("%e", notation.link("https://example.org/spec", "Specification"))
                .replace("%s", MessageText.quoted(match.group()))
                .replace("%r", MessageText.quoted(repaired(match, notation).orElse("")));
    }

    /** What a match should be. */
    Optional<String> repaired(MatchResult match, Notation notation) {
        return repair.map(right -> right.of(match, notation));
    }

    private static String group(MatchResult match, int number) {
        return match.group(number).strip();
    }

    private static LinkFlaw sure(String regex, String message, Repair repair) {
        return new LinkFlaw(Pattern.compile(regex), message, Optional.of(repair), Applicability.SAFE);
    }

    private static LinkFlaw guess(String regex, String message, Repair repair) {
        return new LinkFlaw(Pattern.compile(regex), message, Optional.of(repair), Applicability.UNSAFE);
    }

    private static LinkFlaw none(String regex, String message) {
        return new LinkFlaw(Pattern.compile(regex), message, Optional.empty(), Applicability.UNSAFE);
    }
}
