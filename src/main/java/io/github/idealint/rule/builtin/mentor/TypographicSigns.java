package io.github.idealint.rule.builtin.mentor;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.builtin.mentor.EmailFlaws.Sighting;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.NormalForm;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Of two that cover the same character, the first is meant. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("[\\x{2010}-\\x{2015}]", HYPHEN, sign -> "-"),
            new Sign("[\\x{3002}\\x{FF61}\\x{FF0E}]", DOT, sign -> "."),
            new Sign("[\\x{2018}-\\x{201F}\\x{AB}\\x{BB}]", QUOTE, sign -> ""),
            // It may stand for anything, so it stays.
            new Sign("\\x{2026}", ELLIPSIS, sign -> sign),
            new Sign("[\\x{FF20}\\x{FE6B}]", LOOK_ALIKE, sign -> "@"),
            new Sign("[\\x{FF01}-\\x{FF5E}]", FULL_WIDTH, sign -> NormalForm.compatible(sign)));

    private static final Pattern ANY =
            Pattern.compile(SIGNS.stream().map(sign -> sign.form().pattern()).collect(Collectors.joining("|")));

    private TypographicSigns() {}

    /**
     * A kind of sign.
     *
     * @param form one of the characters
     * @param reason what is wrong with it; the gap is the sign
     * @param cure what was meant by a sign
     */
    private record Sign(Pattern form, MessageTemplate reason, UnaryOperator<String> cure) {

        Sign(String form, MessageTemplate reason, UnaryOperator<String> cure) {
            this(Pattern.compile(form), reason, cure);
        }

        static Sign of(String written) {
            return SIGNS.stream()
                    .filter(sign -> sign.form.matcher(written).matches())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whether a text has such a sign. */
    static boolean areIn(String text) {
        return ANY.matcher(text).find();
    }

    /** The first such sign of a text, and the text with the signs that were meant. */
    static Optional<Sighting> in(String text) {
        Matcher sign = ANY.matcher(text);
        return sign.find()
                ? Optional.of(new Sighting(
                        Sign.of(sign.group()).reason().with(quoted(sign.group())),
                        Optional.of(meant(text)).filter(cured -> !areIn(cured)),
                        Applicability.UNSAFE))
                : Optional.empty();
    }

    private static String meant(String text) {
        return ANY.matcher(text)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(Sign.of(sign.group()).cure().apply(sign.group())));
    }
}
