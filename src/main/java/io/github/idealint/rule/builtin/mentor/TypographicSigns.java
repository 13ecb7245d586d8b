package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.builtin.mentor.EmailFlaws.Sighting;
import io.github.idealint.text.MessageTemplate;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that word processors and input methods write where an address has another: dashes, quotes, an ellipsis, full stops
 * of other scripts, full-width forms. Mail software takes some of them for letters.
 */
final class TypographicSigns {

    private static final MessageTemplate HYPHEN = new MessageTemplate("it has {} where a hyphen belongs");
    private static final MessageTemplate DOT = new MessageTemplate("it has {} where a dot belongs");
    private static final MessageTemplate QUOTE = new MessageTemplate("{} does not belong in an address");
    private static final MessageTemplate ELLIPSIS = new MessageTemplate("it contains {}");
    private static final MessageTemplate LOOK_ALIKE =
            new MessageTemplate("it has the look-alike character {} instead of '@'");
    private static final MessageTemplate FULL_WIDTH = new MessageTemplate("it contains the full-width character {}");

    private static final Pattern SIGN = Pattern.compile("([\\x{2010}-\\x{2015}])|([\\x{3002}\\x{FF61}\\x{FF0E}])"
            + "|([\\x{2018}-\\x{201F}\\x{AB}\\x{BB}])|(\\x{2026})|([\\x{FF20}\\x{FE6B}])|[\\x{FF01}-\\x{FF5E}]");

    private TypographicSigns() {}

    /** Whether a text has such a sign. */
    static boolean areIn(String text) {
        return SIGN.matcher(text).find();
    }

    /** The first such sign of a text, and the text with the signs that were meant. */
    static Optional<Sighting> in(String text) {
        Matcher sign = SIGN.matcher(text);
        return sign.find()
                ? Optional.of(new Sighting(
                        reason(sign).with(quoted(sign.group())),
                        Optional.of(meant(text)).filter(cured -> !areIn(cured)),
                        Applicability.UNSAFE))
                : Optional.empty();
    }

    private static MessageTemplate reason(Matcher sign) {
        if (sign.group(1) != null) {
            return HYPHEN;
        }
        if (sign.group(2) != null) {
            return DOT;
        }
        if (sign.group(3) != null) {
            return QUOTE;
        }
        if (sign.group(4) != null) {
            return ELLIPSIS;
        }
        return sign.group(5) != null ? LOOK_ALIKE : FULL_WIDTH;
    }

    /** An ellipsis may stand for anything, so it stays. */
    private static String meant(String text) {
        return SIGN.matcher(text)
                .replaceAll(sign -> sign.group(1) != null
                        ? "-"
                        : sign.group(2) != null
                                ? "."
                                : sign.group(3) != null
                                        ? ""
                                        : sign.group(4) != null
                                                ? sign.group()
                                                : Matcher.quoteReplacement(
                                                        Normalizer.normalize(sign.group(), Normalizer.Form.NFKC)));
    }
}
